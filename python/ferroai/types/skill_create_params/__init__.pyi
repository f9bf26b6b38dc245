"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypedDict

from ferroai._types import FileTypes, SequenceNotStr

__all__ = ["SkillCreateParams"]


class SkillCreateParams(TypedDict, total=False):
    """Keyword parameters of `skills.create`."""
    files: Union[SequenceNotStr[FileTypes], FileTypes]
    """The files with their paths, or one zip."""
