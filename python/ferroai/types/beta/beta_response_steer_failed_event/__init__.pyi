"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_steer_error_code import BetaResponseSteerErrorCode
from ferroai.types.beta.beta_response_steer_input import BetaResponseSteerInput

__all__ = ["BetaResponseSteerFailedEvent", "Error", "Steer"]


class BetaResponseSteerFailedEvent(BaseModel):
    """What the user said meanwhile could not be heeded; it comes back, to be sent with `response.create`."""
    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: Optional[str] = None

class Error(BaseModel):
    code: BetaResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]

class Steer(BaseModel):
    input: BetaResponseSteerInput
    previous_response_id: str
    id: Optional[str] = None
