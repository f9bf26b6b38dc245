"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_steer_input import BetaResponseSteerInput

__all__ = ["BetaResponseSteerEvent"]


class BetaResponseSteerEvent(BaseModel):
    """Tells a response that is being made something more. Only over WebSocket."""
    input: BetaResponseSteerInput
    """Messages of the user."""
    previous_response_id: str
    """The response that is being made."""
    type: Literal["response.steer"]
