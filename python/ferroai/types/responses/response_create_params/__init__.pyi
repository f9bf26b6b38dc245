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

__all__ = [
    "AccessPrograms",
    "BackgroundOptions",
    "ContextManagement",
    "Conversation",
    "Image",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponseCreateParams",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


class AccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """By what the model and your project allow unless given; error 403 when you may not."""

class BackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    """`soonest` unless given; `2h` and `8h` cost less and need `background=True` without a stream."""
    continuation_id: str
    """Any text: requests with the same are put close together."""

class ContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: Optional[int]
    """From how many tokens on the conversation is shortened, at least 1,000."""

Conversation: TypeAlias = Union[str, ResponseConversationParamParam]

class Image(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images take up less of the context; `auto` leaves it to the model."""

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
    """Has the answer tell why the cache served it otherwise than this one."""
    mode: Literal["implicit", "explicit"]
    """`implicit`, as it is unless given, ends the cached part at a place of its own and at your last 3 marks; `explicit` only at your last 4."""
    prewarm: bool
    """Only fills the cache; there is no answer."""
    ttl: Literal["30m", "12h"]
    """How long it stays at least; `30m` unless given."""

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
    """Which of the programs for sensitive work to use."""
    background: Optional[bool]
    """Answer at once and go on working; read the result with `retrieve`."""
    background_options: BackgroundOptions
    """Only with `background=True`: how long it may take, which is cheaper."""
    context_management: Optional[Iterable[ContextManagement]]
    """From how many tokens on the conversation is shortened while the model works."""
    conversation: Optional[Conversation]
    """A conversation whose items come before the input and to which input and output are added. Not together with `previous_response_id`."""
    image: Image
    """Whether images take up less of the context."""
    include: Optional[List[ResponseIncludable]]
    """Parts of the output that are left out unless asked for."""
    input: Union[str, ResponseInputParam]
    """What to answer: a text, or items of text, images, files and tool results."""
    instructions: Optional[str]
    """What the model should heed, ahead of the input; not carried over from the response before."""
    max_output_tokens: Optional[int]
    """Limit of tokens written, those of reasoning among them; at least 16."""
    max_tool_calls: Optional[int]
    """Limit of calls of built-in tools, all together."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512."""
    model: ResponsesModel
    """Id of the model, such as `gpt-5-mini`."""
    moderation: Optional[Moderation]
    """Has input and output looked at, and stopped if you say so."""
    parallel_tool_calls: Optional[bool]
    """Whether the model may call several tools in one turn; yes unless given."""
    previous_response_id: Optional[str]
    """The stored response to go on from."""
    prompt: Optional[ResponsePromptParam]
    """A prompt kept by the service, and values for its variables."""
    prompt_cache_key: Optional[str]
    """Requests with the same key are likelier to find their common beginning cached."""
    prompt_cache_options: PromptCacheOptions
    """What is cached, and for how long at least; from gpt-5.6 on."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """How long the beginning of the prompt stays cached."""
    reasoning: Optional[Reasoning]
    """How long to think, and whether to tell a summary of it."""
    safety_identifier: Optional[str]
    """A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced."""
    service_tier: Optional[ServiceTier]
    """Which class of processing to use; `auto` takes the setting of the project."""
    store: Optional[bool]
    """Whether the service keeps the answer, for 30 days and more; yes unless given."""
    stream_options: Optional[StreamOptions]
    """Only with `stream=True`."""
    temperature: Optional[float]
    """How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both."""
    text: ResponseTextConfigParam
    """Format and length of text: plain, JSON, or JSON that follows a schema."""
    tool_choice: ToolChoice
    """Whether a tool must be called, and which; `auto` leaves it to the model."""
    tools: Iterable[ToolParam]
    """What the model may call."""
    top_logprobs: Optional[int]
    """With how many alternatives to show each token, 0 to 20."""
    top_p: Optional[float]
    """Consider only the likeliest tokens that together have this probability, 0 to 1."""
    truncation: Optional[Literal["auto", "disabled"]]
    """`auto` drops the oldest items when the input is too long; `disabled`, as it is unless given, fails with 400."""
    user: str
    """Replaced by `safety_identifier` and `prompt_cache_key`."""

class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    """Keyword parameters of `responses.create`."""
    stream: Optional[Literal[False]]
    """True gives events while the answer is written instead of the answer."""

class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    """Keyword parameters of `responses.create`."""
    stream: Required[Literal[True]]
    """True gives events while the answer is written instead of the answer."""

ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]
"""Keyword parameters of `responses.create`."""
