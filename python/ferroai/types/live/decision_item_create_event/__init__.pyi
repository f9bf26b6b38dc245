"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.live.decision_assistant_message import DecisionAssistantMessage
from ferroai.types.live.decision_developer_message import DecisionDeveloperMessage
from ferroai.types.live.decision_input_text import DecisionInputText
from ferroai.types.live.decision_system_message import DecisionSystemMessage
from ferroai.types.live.decision_user_message import (
    ContentPart,
    ContentPartInputImage,
    ContentPartInputText,
    DecisionUserMessage,
)

__all__ = [
    "DecisionItemCreateEvent",
    "Item",
    "ItemContentParts",
    "ItemContentPartsInputImage",
    "ItemContentPartsInputText",
    "ItemCustomToolCall",
    "ItemCustomToolCallOutput",
    "ItemCustomToolCallOutputOutputParts",
    "ItemCustomToolCallOutputOutputPartsInputImage",
    "ItemFunctionCall",
    "ItemFunctionCallOutput",
    "ItemFunctionCallOutputOutputParts",
    "ItemFunctionCallOutputOutputPartsInputImage",
    "ItemUnion",
]


class DecisionItemCreateEvent(BaseModel):
    """Tells decisions something; the speaking model does not get to know it, and nothing is decided yet."""
    item: ItemUnion
    type: Literal["decision.item.create"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""

class ItemFunctionCall(BaseModel):
    arguments: str
    """JSON."""
    call_id: str
    """Ties a call to its output: both have the same."""
    name: str
    type: Literal["function_call"]
    id: Optional[str] = None
    namespace: Optional[str] = None
    """The group of tools it belongs to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class ItemFunctionCallOutputOutputPartsInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = None
    """How closely to look: more takes more tokens."""

ItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputText, ItemFunctionCallOutputOutputPartsInputImage]

class ItemFunctionCallOutput(BaseModel):
    call_id: str
    """Which call this answers."""
    output: Union[str, List[ItemFunctionCallOutputOutputParts]]
    type: Literal["function_call_output"]
    id: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class ItemCustomToolCall(BaseModel):
    call_id: str
    """Ties a call to its output: both have the same."""
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: Optional[str] = None
    namespace: Optional[str] = None
    """The group of tools it belongs to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class ItemCustomToolCallOutputOutputPartsInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = None
    """How closely to look: more takes more tokens."""

ItemCustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputText, ItemCustomToolCallOutputOutputPartsInputImage]

class ItemCustomToolCallOutput(BaseModel):
    call_id: str
    """Which call this answers."""
    output: Union[str, List[ItemCustomToolCallOutputOutputParts]]
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

ItemUnion: TypeAlias = Union[
    DecisionUserMessage,
    DecisionDeveloperMessage,
    DecisionSystemMessage,
    DecisionAssistantMessage,
    ItemFunctionCall,
    ItemFunctionCallOutput,
    ItemCustomToolCall,
    ItemCustomToolCallOutput,
]
Item: TypeAlias = DecisionUserMessage
ItemContentParts: TypeAlias = ContentPart
ItemContentPartsInputImage: TypeAlias = ContentPartInputImage
ItemContentPartsInputText: TypeAlias = ContentPartInputText
