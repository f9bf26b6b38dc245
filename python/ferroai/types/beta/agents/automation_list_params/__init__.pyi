"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["AutomationListParams"]


class AutomationListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.automations.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
    session_id: str
