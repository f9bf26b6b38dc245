"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeMcpProtocolError"]


class RealtimeMcpProtocolError(BaseModel):
    """As `RealtimeMcpProtocolErrorParam`."""
    code: int
    message: str
    type: Literal["protocol_error"]
