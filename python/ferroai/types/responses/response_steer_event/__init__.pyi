"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.responses.response_steer_input import ResponseSteerInput

__all__ = ["ResponseSteerEvent"]


class ResponseSteerEvent(BaseModel):
    """Tells a response that is being made something more. Only over WebSocket."""
    input: ResponseSteerInput
    """Messages of the user."""
    previous_response_id: str
    """The response that is being made."""
    type: Literal["response.steer"]
