"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import FileTypes
from ferroai.types.audio_model import AudioModel

__all__ = ["TranslationCreateParams"]


class TranslationCreateParams(TypedDict, total=False):
    """Keyword parameters of `audio.translations.create`."""
    file: Required[FileTypes]
    """The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm."""
    model: Required[Union[str, AudioModel]]
    """Only `whisper-1`, until 2027-02-26."""
    prompt: str
    """What was said before, or the style to keep to; in English."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """What comes back: `json` unless given; `text`, `srt` and `vtt` give a string."""
    temperature: float
    """How freely words are drawn, 0 to 1."""
