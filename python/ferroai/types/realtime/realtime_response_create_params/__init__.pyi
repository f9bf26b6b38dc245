"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.realtime.conversation_item import ConversationItem
from ferroai.types.realtime.realtime_function_tool import RealtimeFunctionTool
from ferroai.types.realtime.realtime_reasoning import RealtimeReasoning
from ferroai.types.realtime.realtime_response_create_audio_output import RealtimeResponseCreateAudioOutput
from ferroai.types.realtime.realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool
from ferroai.types.responses.response_prompt import ResponsePrompt
from ferroai.types.responses.tool_choice_function import ToolChoiceFunction
from ferroai.types.responses.tool_choice_mcp import ToolChoiceMcp
from ferroai.types.responses.tool_choice_options import ToolChoiceOptions
from ferroai.types.shared.metadata import Metadata

__all__ = ["RealtimeResponseCreateParams", "Tool", "ToolChoice"]


class RealtimeResponseCreateParams(BaseModel):
    """What is different for this answer; what is not given is as the session has it."""
    audio: Optional[RealtimeResponseCreateAudioOutput] = None
    conversation: Optional[Union[str, Literal["auto", "none"]]] = None
    """`auto` puts the answer into the conversation, as it is unless given; `none` keeps it apart."""
    input: Optional[List[ConversationItem]] = None
    """What to answer, instead of the conversation; an empty list for nothing."""
    instructions: Optional[str] = None
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    """1 to 4,096, or `inf`."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own; tells apart answers made at the same time. Keys to 64 characters, values to 512."""
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """One of the two; sound brings its text along."""
    parallel_tool_calls: Optional[bool] = None
    """Whether several tools may be called at once; only models that think can."""
    prompt: Optional[ResponsePrompt] = None
    reasoning: Optional[RealtimeReasoning] = None
    tool_choice: Optional[ToolChoice] = None
    tools: Optional[List[Tool]] = None

ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]

Tool: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]
