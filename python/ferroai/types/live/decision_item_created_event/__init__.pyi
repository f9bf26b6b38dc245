"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.live.decision_input_text import DecisionInputText
from ferroai.types.live.decision_stored_assistant_message import DecisionStoredAssistantMessage
from ferroai.types.live.decision_stored_developer_message import DecisionStoredDeveloperMessage
from ferroai.types.live.decision_stored_system_message import DecisionStoredSystemMessage
from ferroai.types.live.decision_stored_user_message import (
    ContentPart,
    ContentPartInputImage,
    ContentPartInputText,
    DecisionStoredUserMessage,
)

__all__ = [
    "DecisionItemCreatedEvent",
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


class DecisionItemCreatedEvent(BaseModel):
    """Decisions know it from now on."""
    event_id: str
    item: ItemUnion
    type: Literal["decision.item.created"]
    client_event_id: Optional[str] = None

class ItemFunctionCall(BaseModel):
    id: str
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    namespace: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class ItemFunctionCallOutputOutputPartsInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = None

ItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputText, ItemFunctionCallOutputOutputPartsInputImage]

class ItemFunctionCallOutput(BaseModel):
    id: str
    call_id: str
    output: Union[str, List[ItemFunctionCallOutputOutputParts]]
    type: Literal["function_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class ItemCustomToolCall(BaseModel):
    id: str
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    namespace: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class ItemCustomToolCallOutputOutputPartsInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = None

ItemCustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputText, ItemCustomToolCallOutputOutputPartsInputImage]

class ItemCustomToolCallOutput(BaseModel):
    id: str
    call_id: str
    output: Union[str, List[ItemCustomToolCallOutputOutputParts]]
    type: Literal["custom_tool_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

ItemUnion: TypeAlias = Union[
    DecisionStoredUserMessage,
    DecisionStoredDeveloperMessage,
    DecisionStoredSystemMessage,
    DecisionStoredAssistantMessage,
    ItemFunctionCall,
    ItemFunctionCallOutput,
    ItemCustomToolCall,
    ItemCustomToolCallOutput,
]
Item: TypeAlias = DecisionStoredUserMessage
ItemContentParts: TypeAlias = ContentPart
ItemContentPartsInputImage: TypeAlias = ContentPartInputImage
ItemContentPartsInputText: TypeAlias = ContentPartInputText
