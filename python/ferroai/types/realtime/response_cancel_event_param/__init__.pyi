"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseCancelEventParam"]


class ResponseCancelEventParam(TypedDict, total=False):
    """Breaks an answer off, which then ends by `response.done`. An error when there is none, which does no harm."""
    type: Required[Literal["response.cancel"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response_id: str
    """The one that goes on in the conversation unless given."""
