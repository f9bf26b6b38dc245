"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.responses.response_steer_input import ResponseSteerInput

__all__ = ["ResponseSteerEvent"]


class ResponseSteerEvent(BaseModel):
    """As `ResponseSteerEventParam`."""
    input: ResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]
