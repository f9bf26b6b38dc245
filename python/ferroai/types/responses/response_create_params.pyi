"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.responses.response_conversation_param_param import ResponseConversationParamParam
from ferroai.types.responses.response_includable import ResponseIncludable
from ferroai.types.responses.response_input_param import ResponseInputParam
from ferroai.types.responses.response_prompt_param import ResponsePromptParam
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


class AccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

class BackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str

class ContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: Optional[int]

Conversation: TypeAlias = Union[str, ResponseConversationParamParam]

class Image(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]

class ModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]

class ModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]

class ModerationPolicy(TypedDict, total=False):
    input: Optional[ModerationPolicyInput]
    output: Optional[ModerationPolicyOutput]

class Moderation(TypedDict, total=False):
    model: Required[str]
    policy: Optional[ModerationPolicy]

class PromptCacheOptions(TypedDict, total=False):
    comparison_response_id: Optional[str]
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]

class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool

class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

ToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]

class ResponseCreateParamsBase(TypedDict, total=False):
    """Keyword parameters of `responses.create`."""
    access_programs: AccessPrograms
    background: Optional[bool]
    background_options: BackgroundOptions
    context_management: Optional[Iterable[ContextManagement]]
    conversation: Optional[Conversation]
    image: Image
    include: Optional[List[ResponseIncludable]]
    input: Union[str, ResponseInputParam]
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    max_tool_calls: Optional[int]
    metadata: Optional[Metadata]
    model: ResponsesModel
    moderation: Optional[Moderation]
    parallel_tool_calls: Optional[bool]
    previous_response_id: Optional[str]
    prompt: Optional[ResponsePromptParam]
    prompt_cache_key: Optional[str]
    prompt_cache_options: PromptCacheOptions
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[Reasoning]
    safety_identifier: Optional[str]
    service_tier: Optional[ServiceTier]
    store: Optional[bool]
    stream_options: Optional[StreamOptions]
    temperature: Optional[float]
    text: ResponseTextConfigParam
    tool_choice: ToolChoice
    tools: Iterable[ToolParam]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    user: str

class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    """Keyword parameters of `responses.create`."""
    stream: Optional[Literal[False]]

class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    """Keyword parameters of `responses.create`."""
    stream: Required[Literal[True]]

ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]
"""Keyword parameters of `responses.create`."""
