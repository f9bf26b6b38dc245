"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.responses.response_steer_input_param import ResponseSteerInputParam

__all__ = ["ResponseSteerEventParam"]


class ResponseSteerEventParam(TypedDict, total=False):
    """Tells a response that is being made something more. Only over WebSocket."""
    input: Required[ResponseSteerInputParam]
    """Messages of the user."""
    previous_response_id: Required[str]
    """The response that is being made."""
    type: Required[Literal["response.steer"]]
