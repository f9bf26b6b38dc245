"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam
from ferroai.types.realtime.realtime_transcription_session_create_request_param import (
    RealtimeTranscriptionSessionCreateRequestParam,
)

__all__ = ["Session", "SessionUpdateEventParam"]


class SessionUpdateEventParam(TypedDict, total=False):
    """Changes the session: only what is given, and never the model, nor the voice once it has been heard. An empty text, an empty list or `None` clears. Answered by `session.updated`."""
    session: Required[Session]
    type: Required[Literal["session.update"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""

Session: TypeAlias = Union[RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam]
