"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.beta_response_steer_input_param import BetaResponseSteerInputParam

__all__ = ["BetaResponseSteerEventParam"]


class BetaResponseSteerEventParam(TypedDict, total=False):
    """Tells a response that is being made something more. Only over WebSocket."""
    input: Required[BetaResponseSteerInputParam]
    """Messages of the user."""
    previous_response_id: Required[str]
    """The response that is being made."""
    type: Required[Literal["response.steer"]]
