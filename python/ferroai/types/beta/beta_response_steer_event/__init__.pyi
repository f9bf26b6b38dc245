"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_steer_input import BetaResponseSteerInput

__all__ = ["BetaResponseSteerEvent"]


class BetaResponseSteerEvent(BaseModel):
    """As `ResponseSteerEventParam`."""
    input: BetaResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]
