"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.responses.response_steer_input_param import ResponseSteerInputParam

__all__ = ["ResponseSteerEventParam"]


class ResponseSteerEventParam(TypedDict, total=False):
    input: Required[ResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]
