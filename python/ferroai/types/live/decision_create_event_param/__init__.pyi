"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["DecisionCreateEventParam"]


class DecisionCreateEventParam(TypedDict, total=False):
    """Asks the questions now."""
    event_id: Required[str]
    """Never the same twice in a session."""
    type: Required[Literal["decision.create"]]
