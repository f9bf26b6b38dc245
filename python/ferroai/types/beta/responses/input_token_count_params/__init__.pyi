"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.beta_response_conversation_param_param import BetaResponseConversationParamParam
from ferroai.types.beta.beta_response_format_text_config_param import BetaResponseFormatTextConfigParam
from ferroai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam
from ferroai.types.beta.beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
from ferroai.types.beta.beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
from ferroai.types.beta.beta_tool_choice_custom_param import BetaToolChoiceCustomParam
from ferroai.types.beta.beta_tool_choice_function_param import BetaToolChoiceFunctionParam
from ferroai.types.beta.beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
from ferroai.types.beta.beta_tool_choice_options import BetaToolChoiceOptions
from ferroai.types.beta.beta_tool_choice_shell_param import BetaToolChoiceShellParam
from ferroai.types.beta.beta_tool_choice_types_param import BetaToolChoiceTypesParam
from ferroai.types.beta.beta_tool_param import BetaToolParam

__all__ = [
    "Conversation",
    "InputTokenCountParams",
    "Reasoning",
    "Text",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
]


Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]

class Reasoning(TypedDict, total=False):
    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """How much to think: more costs tokens and time."""
    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    """Replaced by `summary`."""
    mode: Union[str, Literal["standard", "pro"]]
    summary: Optional[Literal["auto", "concise", "detailed"]]

class Text(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]
    """How much to write."""

class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

ToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]

class InputTokenCountParams(TypedDict, total=False):
    """Keyword parameters of `beta.responses.input_tokens.count`."""
    conversation: Optional[Conversation]
    input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]]
    """A text or items, as for `beta.responses.create`."""
    instructions: Optional[str]
    model: Optional[str]
    """Models count differently."""
    parallel_tool_calls: Optional[bool]
    """Whether the model may call several tools in one turn."""
    personality: Union[str, Literal["friendly", "pragmatic"]]
    """How the model speaks; its own manner unless given."""
    previous_response_id: Optional[str]
    """The stored response that this goes on from."""
    reasoning: Optional[Reasoning]
    text: Optional[Text]
    tool_choice: Optional[ToolChoice]
    tools: Optional[Iterable[BetaToolParam]]
    """They count, too."""
    truncation: Literal["auto", "disabled"]
    betas: List[Literal["responses_multi_agent=v1"]]
