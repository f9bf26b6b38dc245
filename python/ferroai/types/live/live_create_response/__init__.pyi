"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["LiveCreateResponse", "Session", "Transport"]


class LiveCreateResponse(BaseModel):
    session: Session
    transport: Transport

class Session(BaseModel):
    id: str

class Transport(BaseModel):
    sdp: str
    type: Literal["webrtc"]
