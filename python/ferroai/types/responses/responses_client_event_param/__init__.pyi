"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.responses.response_conversation_param_param import ResponseConversationParamParam
from ferroai.types.responses.response_includable import ResponseIncludable
from ferroai.types.responses.response_input_param import ResponseInputParam
from ferroai.types.responses.response_prompt_param import ResponsePromptParam
from ferroai.types.responses.response_steer_event_param import ResponseSteerEventParam
from ferroai.types.responses.response_text_config_param import ResponseTextConfigParam
from ferroai.types.responses.service_tier import ServiceTier
from ferroai.types.responses.tool_choice_allowed_param import ToolChoiceAllowedParam
from ferroai.types.responses.tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from ferroai.types.responses.tool_choice_custom_param import ToolChoiceCustomParam
from ferroai.types.responses.tool_choice_function_param import ToolChoiceFunctionParam
from ferroai.types.responses.tool_choice_mcp_param import ToolChoiceMcpParam
from ferroai.types.responses.tool_choice_options import ToolChoiceOptions
from ferroai.types.responses.tool_choice_shell_param import ToolChoiceShellParam
from ferroai.types.responses.tool_choice_types_param import ToolChoiceTypesParam
from ferroai.types.responses.tool_param import ToolParam
from ferroai.types.shared_params.metadata import Metadata
from ferroai.types.shared_params.reasoning import Reasoning
from ferroai.types.shared_params.responses_model import ResponsesModel

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
    "ResponsesClientEventParam",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


ResponsesClientEventParam: TypeAlias = Union[ResponseCreate, ResponseSteerEventParam]
"""What is sent over a WebSocket."""

class ResponseCreateAccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

class ResponseCreateBackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str

class ResponseCreateContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: Optional[int]
    """From how many tokens on the conversation is shortened."""

ResponseCreateConversation: TypeAlias = Union[str, ResponseConversationParamParam]

class ResponseCreateImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images take up less of the context."""

class ResponseCreateModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]

class ResponseCreateModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]

class ResponseCreateModerationPolicy(TypedDict, total=False):
    input: Optional[ResponseCreateModerationPolicyInput]
    output: Optional[ResponseCreateModerationPolicyOutput]

class ResponseCreateModeration(TypedDict, total=False):
    model: Required[str]
    policy: Optional[ResponseCreateModerationPolicy]

class ResponseCreatePromptCacheOptions(TypedDict, total=False):
    comparison_response_id: Optional[str]
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""

class ResponseCreateStreamOptions(TypedDict, total=False):
    include_obfuscation: bool

class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

ResponseCreateToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]

class ResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: ResponseCreateAccessPrograms
    background: Optional[bool]
    background_options: ResponseCreateBackgroundOptions
    context_management: Optional[Iterable[ResponseCreateContextManagement]]
    conversation: Optional[ResponseCreateConversation]
    generate: bool
    image: ResponseCreateImage
    include: Optional[List[ResponseIncludable]]
    input: Union[str, ResponseInputParam]
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    """Limit of tokens written, those of reasoning among them."""
    max_tool_calls: Optional[int]
    """Limit of calls of built-in tools, all together."""
    metadata: Optional[Metadata]
    model: ResponsesModel
    moderation: Optional[ResponseCreateModeration]
    parallel_tool_calls: Optional[bool]
    """Whether the model may call several tools in one turn."""
    previous_response_id: Optional[str]
    """The stored response that this goes on from."""
    prompt: Optional[ResponsePromptParam]
    prompt_cache_key: Optional[str]
    """Requests with the same key are likelier to find their common beginning cached."""
    prompt_cache_options: ResponseCreatePromptCacheOptions
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[Reasoning]
    safety_identifier: Optional[str]
    """A stable, anonymous id of your end user, by which abuse is traced."""
    service_tier: Optional[ServiceTier]
    """Which class of processing is used."""
    store: Optional[bool]
    stream: Optional[bool]
    stream_id: str
    """A name of yours that its events bear, where several share a WebSocket; those of one name are made one after the other."""
    stream_options: Optional[ResponseCreateStreamOptions]
    temperature: Optional[float]
    """How freely to choose: lower is more repeatable."""
    text: ResponseTextConfigParam
    tool_choice: ResponseCreateToolChoice
    tools: Iterable[ToolParam]
    top_logprobs: Optional[int]
    """With how many alternatives to show each token, 0 to 20."""
    top_p: Optional[float]
    """Consider only the likeliest tokens that together have this probability, 0 to 1."""
    truncation: Optional[Literal["auto", "disabled"]]
    user: str

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
