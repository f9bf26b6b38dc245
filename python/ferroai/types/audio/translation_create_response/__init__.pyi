"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.audio.translation import Translation
from ferroai.types.audio.translation_verbose import TranslationVerbose

__all__ = ["TranslationCreateResponse"]


TranslationCreateResponse: TypeAlias = Union[Translation, TranslationVerbose]
