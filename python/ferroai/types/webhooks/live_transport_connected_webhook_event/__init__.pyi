"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "LiveTransportConnectedWebhookEvent"]


class LiveTransportConnectedWebhookEvent(BaseModel):
    """A live session has begun over WebRTC."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["live.transport.connected"]

class Data(BaseModel):
    """The session it is about."""
    session_id: str
    """With it a second connection can listen in."""
    type: Literal["webrtc"]
