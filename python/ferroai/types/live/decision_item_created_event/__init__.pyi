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
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item: ItemUnion
    type: Literal["decision.item.created"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""

class ItemFunctionCall(BaseModel):
    id: str
    arguments: str
    call_id: str
    """Ties a call to its output: both have the same."""
    name: str
    type: Literal["function_call"]
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
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    output: Union[str, List[ItemFunctionCallOutputOutputParts]]
    type: Literal["function_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class ItemCustomToolCall(BaseModel):
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    input: str
    name: str
    type: Literal["custom_tool_call"]
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
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
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
