"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.live.decision_assistant_message_param import DecisionAssistantMessageParam
from ferroai.types.live.decision_developer_message_param import DecisionDeveloperMessageParam
from ferroai.types.live.decision_input_text_param import DecisionInputTextParam
from ferroai.types.live.decision_system_message_param import DecisionSystemMessageParam
from ferroai.types.live.decision_user_message_param import (
    ContentPart,
    ContentPartInputImage,
    ContentPartInputText,
    DecisionUserMessageParam,
)

__all__ = [
    "DecisionItemCreateEventParam",
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


class DecisionItemCreateEventParam(TypedDict, total=False):
    """Tells decisions something; the speaking model does not get to know it, and nothing is decided yet."""
    item: Required[ItemUnion]
    type: Required[Literal["decision.item.create"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""

class ItemFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    """JSON."""
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: Optional[str]
    namespace: Optional[str]
    """The group of tools it belongs to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class ItemFunctionCallOutputOutputPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely to look: more takes more tokens."""

ItemFunctionCallOutputOutputParts: TypeAlias = Union[
    DecisionInputTextParam,
    ItemFunctionCallOutputOutputPartsInputImage,
]

class ItemFunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Which call this answers."""
    output: Required[Union[str, Iterable[ItemFunctionCallOutputOutputParts]]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class ItemCustomToolCall(TypedDict, total=False):
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: Optional[str]
    namespace: Optional[str]
    """The group of tools it belongs to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class ItemCustomToolCallOutputOutputPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely to look: more takes more tokens."""

ItemCustomToolCallOutputOutputParts: TypeAlias = Union[
    DecisionInputTextParam,
    ItemCustomToolCallOutputOutputPartsInputImage,
]

class ItemCustomToolCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Which call this answers."""
    output: Required[Union[str, Iterable[ItemCustomToolCallOutputOutputParts]]]
    type: Required[Literal["custom_tool_call_output"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

ItemUnion: TypeAlias = Union[
    DecisionUserMessageParam,
    DecisionDeveloperMessageParam,
    DecisionSystemMessageParam,
    DecisionAssistantMessageParam,
    ItemFunctionCall,
    ItemFunctionCallOutput,
    ItemCustomToolCall,
    ItemCustomToolCallOutput,
]
Item: TypeAlias = DecisionUserMessageParam
ItemContentParts: TypeAlias = ContentPart
ItemContentPartsInputImage: TypeAlias = ContentPartInputImage
ItemContentPartsInputText: TypeAlias = ContentPartInputText
