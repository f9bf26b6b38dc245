"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.response_conversation_param import ResponseConversationParam
from ferroai.types.responses.response_includable import ResponseIncludable
from ferroai.types.responses.response_input import ResponseInput
from ferroai.types.responses.response_prompt import ResponsePrompt
from ferroai.types.responses.response_steer_event import ResponseSteerEvent
from ferroai.types.responses.response_text_config import ResponseTextConfig
from ferroai.types.responses.service_tier import ServiceTier
from ferroai.types.responses.tool import Tool
from ferroai.types.responses.tool_choice_allowed import ToolChoiceAllowed
from ferroai.types.responses.tool_choice_apply_patch import ToolChoiceApplyPatch
from ferroai.types.responses.tool_choice_custom import ToolChoiceCustom
from ferroai.types.responses.tool_choice_function import ToolChoiceFunction
from ferroai.types.responses.tool_choice_mcp import ToolChoiceMcp
from ferroai.types.responses.tool_choice_options import ToolChoiceOptions
from ferroai.types.responses.tool_choice_shell import ToolChoiceShell
from ferroai.types.responses.tool_choice_types import ToolChoiceTypes
from ferroai.types.shared.metadata import Metadata
from ferroai.types.shared.reasoning import Reasoning
from ferroai.types.shared.responses_model import ResponsesModel

__all__ = [
    "ContextManagement",
    "Conversation",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponseCreate",
    "ResponseCreateAccessPrograms",
    "ResponseCreateBackgroundOptions",
    "ResponseCreateContextManagement",
    "ResponseCreateConversation",
    "ResponseCreateImage",
    "ResponseCreateModeration",
    "ResponseCreateModerationPolicy",
    "ResponseCreateModerationPolicyInput",
    "ResponseCreateModerationPolicyOutput",
    "ResponseCreatePromptCacheOptions",
    "ResponseCreateStreamOptions",
    "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam",
    "ResponsesClientEvent",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


ResponsesClientEvent: TypeAlias = Union[ResponseCreate, ResponseSteerEvent]
"""What is sent over a WebSocket."""

class ResponseCreateAccessPrograms(BaseModel):
    cyber: Optional[Literal["standard", "daybreak_blue", "daybreak_red"]] = None

class ResponseCreateBackgroundOptions(BaseModel):
    completion_window: Optional[Literal["soonest", "2h", "8h"]] = None
    continuation_id: Optional[str] = None

class ResponseCreateContextManagement(BaseModel):
    type: str
    compact_threshold: Optional[int] = None
    """From how many tokens on the conversation is shortened."""

ResponseCreateConversation: TypeAlias = Optional[Union[str, ResponseConversationParam]]

class ResponseCreateImage(BaseModel):
    context_compression: Optional[Literal["auto", "enabled", "disabled"]] = None
    """Whether images take up less of the context."""

class ResponseCreateModerationPolicyInput(BaseModel):
    mode: Literal["score", "block"]

class ResponseCreateModerationPolicyOutput(BaseModel):
    mode: Literal["score", "block"]

class ResponseCreateModerationPolicy(BaseModel):
    input: Optional[ResponseCreateModerationPolicyInput] = None
    output: Optional[ResponseCreateModerationPolicyOutput] = None

class ResponseCreateModeration(BaseModel):
    model: str
    policy: Optional[ResponseCreateModerationPolicy] = None

class ResponseCreatePromptCacheOptions(BaseModel):
    comparison_response_id: Optional[str] = None
    mode: Optional[Literal["implicit", "explicit"]] = None
    prewarm: Optional[bool] = None
    ttl: Optional[Literal["30m", "12h"]] = None
    """How long it stays in the cache at least."""

class ResponseCreateStreamOptions(BaseModel):
    include_obfuscation: Optional[bool] = None

class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
    type: Literal["programmatic_tool_calling"]

ResponseCreateToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]

class ResponseCreate(BaseModel):
    type: Literal["response.create"]
    access_programs: Optional[ResponseCreateAccessPrograms] = None
    background: Optional[bool] = None
    background_options: Optional[ResponseCreateBackgroundOptions] = None
    context_management: Optional[List[ResponseCreateContextManagement]] = None
    conversation: Optional[ResponseCreateConversation] = None
    generate: Optional[bool] = None
    image: Optional[ResponseCreateImage] = None
    include: Optional[List[ResponseIncludable]] = None
    input: Optional[Union[str, ResponseInput]] = None
    instructions: Optional[str] = None
    max_output_tokens: Optional[int] = None
    """Limit of tokens written, those of reasoning among them."""
    max_tool_calls: Optional[int] = None
    """Limit of calls of built-in tools, all together."""
    metadata: Optional[Metadata] = None
    model: Optional[ResponsesModel] = None
    moderation: Optional[ResponseCreateModeration] = None
    parallel_tool_calls: Optional[bool] = None
    """Whether the model may call several tools in one turn."""
    previous_response_id: Optional[str] = None
    """The stored response that this goes on from."""
    prompt: Optional[ResponsePrompt] = None
    prompt_cache_key: Optional[str] = None
    """Requests with the same key are likelier to find their common beginning cached."""
    prompt_cache_options: Optional[ResponseCreatePromptCacheOptions] = None
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    reasoning: Optional[Reasoning] = None
    safety_identifier: Optional[str] = None
    """A stable, anonymous id of your end user, by which abuse is traced."""
    service_tier: Optional[ServiceTier] = None
    """Which class of processing is used."""
    store: Optional[bool] = None
    stream: Optional[bool] = None
    stream_id: Optional[str] = None
    """A name of yours that its events bear, where several share a WebSocket; those of one name are made one after the other."""
    stream_options: Optional[ResponseCreateStreamOptions] = None
    temperature: Optional[float] = None
    """How freely to choose: lower is more repeatable."""
    text: Optional[ResponseTextConfig] = None
    tool_choice: Optional[ResponseCreateToolChoice] = None
    tools: Optional[List[Tool]] = None
    top_logprobs: Optional[int] = None
    """With how many alternatives to show each token, 0 to 20."""
    top_p: Optional[float] = None
    """Consider only the likeliest tokens that together have this probability, 0 to 1."""
    truncation: Optional[Literal["auto", "disabled"]] = None
    user: Optional[str] = None

ContextManagement: TypeAlias = ResponseCreateContextManagement

Conversation: TypeAlias = ResponseCreateConversation

Moderation: TypeAlias = ResponseCreateModeration

ModerationPolicy: TypeAlias = ResponseCreateModerationPolicy

ModerationPolicyInput: TypeAlias = ResponseCreateModerationPolicyInput

ModerationPolicyOutput: TypeAlias = ResponseCreateModerationPolicyOutput

PromptCacheOptions: TypeAlias = ResponseCreatePromptCacheOptions

StreamOptions: TypeAlias = ResponseCreateStreamOptions

ToolChoice: TypeAlias = ResponseCreateToolChoice

ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
