"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["AssistantListParams"]


class AssistantListParams(TypedDict, total=False):
    """Keyword parameters of `beta.assistants.list`."""
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
