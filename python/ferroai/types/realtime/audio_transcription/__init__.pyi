"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AudioTranscription"]


class AudioTranscription(BaseModel):
    """How speech is written down. A model of its own does that beside the one that answers: a guide to what was said, not what was heard."""
    delay: Optional[Literal["minimal", "low", "medium", "high", "xhigh"]] = None
    """How long to wait before writing: longer is more right. Only for `gpt-realtime-whisper`."""
    keywords: Optional[List[str]] = None
    """Words likely to be said. Only for `gpt-transcribe` and `gpt-live-transcribe`."""
    language: Optional[str] = None
    """ISO-639-1, such as `en`; to say it makes the text better and quicker."""
    languages: Optional[List[str]] = None
    """ISO-639-1: those that may be spoken. Only for `gpt-transcribe` and `gpt-live-transcribe`."""
    model: Optional[
        Union[
            str,
            Literal[
                "whisper-1",
                "gpt-transcribe",
                "gpt-live-transcribe",
                "gpt-4o-mini-transcribe",
                "gpt-4o-mini-transcribe-2025-12-15",
                "gpt-4o-transcribe",
                "gpt-4o-transcribe-diarize",
                "gpt-realtime-whisper",
            ],
        ]
    ] = None
    """`gpt-4o-transcribe-diarize` tells speakers apart. `whisper-1` and all of `gpt-4o` end on 2027-02-26."""
    prompt: Optional[str] = None
    """What the talk is about, in a sentence; for `whisper-1` a list of words. Not for `gpt-realtime-whisper` nor where speakers are told apart."""
