"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.responses.response_steer_error_code import ResponseSteerErrorCode
from ferroai.types.responses.response_steer_input import ResponseSteerInput

__all__ = ["Error", "ResponseSteerFailedEvent", "Steer"]


class ResponseSteerFailedEvent(BaseModel):
    """What the user said meanwhile could not be heeded; it comes back, to be sent with `response.create`."""
    error: Error
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class Error(BaseModel):
    code: ResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]

class Steer(BaseModel):
    input: ResponseSteerInput
    previous_response_id: str
    """The stored response that this goes on from."""
    id: Optional[str] = None
