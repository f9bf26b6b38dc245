"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.realtime.realtime_response_create_params_with_references_param import (
    RealtimeResponseCreateParamsWithReferencesParam,
)

__all__ = ["ResponseCreateEventWithReferencesParam"]


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    """As `ResponseCreateEventParam`, and its input may name items of the session."""
    type: Required[Literal["response.create"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response: RealtimeResponseCreateParamsWithReferencesParam
    """What is different for this answer."""
