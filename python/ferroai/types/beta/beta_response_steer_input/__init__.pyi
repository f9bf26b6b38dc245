"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList
from ferroai.types.beta.beta_response_steer_input_content import BetaResponseSteerInputContent

__all__ = [
    "BetaResponseSteerInput",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputAgent",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputItemListMessageAgent",
]


BetaResponseSteerInput: TypeAlias = Union[str, List[ResponseSteerInputItemList]]

class ResponseSteerInputItemListMessage(BaseModel):
    content: Union[List[BetaResponseSteerInputContent], str]
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = None
    agent: Optional[ResponseSteerInputItemListMessageAgent] = None
    """The one that made it, where several work on a response."""
    status: Optional[str] = None

class ResponseSteerInputItemListFunctionCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]

class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel):
    caller_id: str
    """The program that made the call, by its `call_id`."""
    type: Literal["program"]

ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Optional[
    Union[
        ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    ]
]

class ResponseSteerInputItemListFunctionCallOutput(BaseModel):
    output: Union[str, BetaResponseFunctionCallOutputItemList]
    type: Literal["function_call_output"]
    id: Optional[str] = None
    agent: Optional[ResponseSteerInputItemListFunctionCallOutputAgent] = None
    """The one that made it, where several work on a response."""
    call_id: Optional[str] = None
    """Ties a call to its output: both have the same."""
    caller: Optional[ResponseSteerInputItemListFunctionCallOutputCaller] = None
    name: Optional[str] = None
    namespace: Optional[str] = None
    """The group of tools it belongs to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

ResponseSteerInputItemList: TypeAlias = Union[
    ResponseSteerInputItemListMessage,
    ResponseSteerInputItemListFunctionCallOutput,
]

class ResponseSteerInputItemListMessageAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class ResponseSteerInputItemListFunctionCallOutputAgent(BaseModel):
    agent_name: str
    """The agent that made it."""
