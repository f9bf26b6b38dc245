"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.realtime.realtime_response_create_params_param import RealtimeResponseCreateParamsParam

__all__ = ["ResponseCreateEventParam"]


class ResponseCreateEventParam(TypedDict, total=False):
    """Asks for an answer; where the service detects turns it does so itself. One at a time goes into the conversation, others may be made beside it."""
    type: Required[Literal["response.create"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response: RealtimeResponseCreateParamsParam
    """What is different for this answer."""
