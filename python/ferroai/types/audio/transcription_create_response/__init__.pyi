"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.audio.transcription import Transcription
from ferroai.types.audio.transcription_diarized import TranscriptionDiarized
from ferroai.types.audio.transcription_verbose import TranscriptionVerbose

__all__ = ["TranscriptionCreateResponse"]


TranscriptionCreateResponse: TypeAlias = Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]
