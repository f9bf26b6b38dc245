"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import FileTypes
from ferroai.types.audio_model import AudioModel

__all__ = ["TranslationCreateParams"]


class TranslationCreateParams(TypedDict, total=False):
    """Keyword parameters of `audio.translations.create`."""
    file: Required[FileTypes]
    model: Required[Union[str, AudioModel]]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    temperature: float
