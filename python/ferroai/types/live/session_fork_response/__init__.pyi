"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Session", "SessionForkResponse", "Transport"]


class SessionForkResponse(BaseModel):
    """A session that has begun. Give `transport.sdp` to the peer, then wait for `session.started` before anything is sent."""
    session: Session
    transport: Transport

class Session(BaseModel):
    id: str
    """For calls about the session and for listening in."""

class Transport(BaseModel):
    sdp: str
    """The answer to the offer."""
    type: Literal["webrtc"]
