"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseCreateEventParam"]


class ResponseCreateEventParam(TypedDict, total=False):
    """Asks for a response, or lets one go on that waits for its tools. Only where responses do the work."""
    type: Required[Literal["response.create"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
