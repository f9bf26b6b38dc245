"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, TypeAlias, TypedDict

from ferroai.types.realtime.conversation_item_param import ConversationItemParam
from ferroai.types.realtime.realtime_function_tool_param import RealtimeFunctionToolParam
from ferroai.types.realtime.realtime_reasoning_param import RealtimeReasoningParam
from ferroai.types.realtime.realtime_response_create_audio_output_param import RealtimeResponseCreateAudioOutputParam
from ferroai.types.realtime.realtime_response_create_mcp_tool_param import RealtimeResponseCreateMcpToolParam
from ferroai.types.realtime.response_item_reference_param import ResponseItemReferenceParam
from ferroai.types.responses.response_prompt_param import ResponsePromptParam
from ferroai.types.responses.tool_choice_function_param import ToolChoiceFunctionParam
from ferroai.types.responses.tool_choice_mcp_param import ToolChoiceMcpParam
from ferroai.types.responses.tool_choice_options import ToolChoiceOptions
from ferroai.types.shared_params.metadata import Metadata

__all__ = ["RealtimeResponseCreateParamsWithReferencesParam", "Tool", "ToolChoice"]


class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    """As `RealtimeResponseCreateParamsParam`, and `input` may name items of the session."""
    audio: RealtimeResponseCreateAudioOutputParam
    conversation: Union[str, Literal["auto", "none"]]
    """`auto` puts the answer into the conversation, as it is unless given; `none` keeps it apart."""
    input: Iterable[Union[ConversationItemParam, ResponseItemReferenceParam]]
    """What to answer, instead of the conversation; an empty list for nothing."""
    instructions: str
    max_output_tokens: Union[int, Literal["inf"]]
    """1 to 4,096, or `inf`."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; tells apart answers made at the same time. Keys to 64 characters, values to 512."""
    output_modalities: List[Literal["text", "audio"]]
    """One of the two; sound brings its text along."""
    parallel_tool_calls: bool
    """Whether several tools may be called at once; only models that think can."""
    prompt: Optional[ResponsePromptParam]
    reasoning: RealtimeReasoningParam
    tool_choice: ToolChoice
    tools: Iterable[Tool]

ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]

Tool: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]
