"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["SkillListParams"]


class SkillListParams(TypedDict, total=False):
    """Keyword parameters of `skills.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
