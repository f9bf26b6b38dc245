"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.responses.response_conversation_param_param import ResponseConversationParamParam
from ferroai.types.responses.response_format_text_config_param import ResponseFormatTextConfigParam
from ferroai.types.responses.response_input_item_param import ResponseInputItemParam
from ferroai.types.responses.tool_choice_allowed_param import ToolChoiceAllowedParam
from ferroai.types.responses.tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from ferroai.types.responses.tool_choice_custom_param import ToolChoiceCustomParam
from ferroai.types.responses.tool_choice_function_param import ToolChoiceFunctionParam
from ferroai.types.responses.tool_choice_mcp_param import ToolChoiceMcpParam
from ferroai.types.responses.tool_choice_options import ToolChoiceOptions
from ferroai.types.responses.tool_choice_shell_param import ToolChoiceShellParam
from ferroai.types.responses.tool_choice_types_param import ToolChoiceTypesParam
from ferroai.types.responses.tool_param import ToolParam
from ferroai.types.shared_params.reasoning import Reasoning

__all__ = [
    "Conversation",
    "InputTokenCountParams",
    "Text",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


Conversation: TypeAlias = Union[str, ResponseConversationParamParam]

class Text(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]
    """How much to write."""

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

class InputTokenCountParams(TypedDict, total=False):
    """Keyword parameters of `responses.input_tokens.count`."""
    conversation: Optional[Conversation]
    input: Optional[Union[str, Iterable[ResponseInputItemParam]]]
    """A text or items, as for `responses.create`."""
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
    tools: Optional[Iterable[ToolParam]]
    """They count, too."""
    truncation: Literal["auto", "disabled"]
