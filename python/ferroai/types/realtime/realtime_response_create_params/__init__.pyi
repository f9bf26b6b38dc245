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
    """As `RealtimeResponseCreateParamsParam`."""
    audio: Optional[RealtimeResponseCreateAudioOutput] = None
    conversation: Optional[Union[str, Literal["auto", "none"]]] = None
    input: Optional[List[ConversationItem]] = None
    instructions: Optional[str] = None
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    metadata: Optional[Metadata] = None
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    parallel_tool_calls: Optional[bool] = None
    prompt: Optional[ResponsePrompt] = None
    reasoning: Optional[RealtimeReasoning] = None
    tool_choice: Optional[ToolChoice] = None
    tools: Optional[List[Tool]] = None

ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]

Tool: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]
