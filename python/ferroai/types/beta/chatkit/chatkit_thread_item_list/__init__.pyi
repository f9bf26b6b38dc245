"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.chatkit.chatkit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem
from ferroai.types.beta.chatkit.chatkit_thread_user_message_item import ChatKitThreadUserMessageItem
from ferroai.types.beta.chatkit.chatkit_widget_item import ChatKitWidgetItem

__all__ = [
    "ChatKitThreadItemList",
    "Data",
    "DataChatKitClientToolCall",
    "DataChatKitTask",
    "DataChatKitTaskGroup",
    "DataChatKitTaskGroupTask",
]


class ChatKitThreadItemList(BaseModel):
    """Items of a thread."""
    data: List[Data]
    first_id: Optional[str] = None
    """Id of the first of these."""
    has_more: bool
    """Whether there are more than these."""
    last_id: Optional[str] = None
    """Id of the last of these: the next list goes on after it."""
    object: Literal["list"]

class DataChatKitClientToolCall(BaseModel):
    """A tool of the page that was called."""
    id: str
    arguments: str
    """JSON."""
    call_id: str
    """Ties a call to its output: both have the same."""
    created_at: int
    name: str
    object: Literal["chatkit.thread_item"]
    output: Optional[str] = None
    """JSON; absent while it is under way."""
    status: Literal["in_progress", "completed"]
    thread_id: str
    type: Literal["chatkit.client_tool_call"]

class DataChatKitTask(BaseModel):
    """A line that shows what the workflow is about."""
    id: str
    created_at: int
    heading: Optional[str] = None
    object: Literal["chatkit.thread_item"]
    summary: Optional[str] = None
    task_type: Literal["custom", "thought"]
    thread_id: str
    type: Literal["chatkit.task"]

class DataChatKitTaskGroupTask(BaseModel):
    heading: Optional[str] = None
    summary: Optional[str] = None
    type: Literal["custom", "thought"]

class DataChatKitTaskGroup(BaseModel):
    """Several such lines that belong together."""
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    tasks: List[DataChatKitTaskGroupTask]
    thread_id: str
    type: Literal["chatkit.task_group"]

Data: TypeAlias = Union[
    ChatKitThreadUserMessageItem,
    ChatKitThreadAssistantMessageItem,
    ChatKitWidgetItem,
    DataChatKitClientToolCall,
    DataChatKitTask,
    DataChatKitTaskGroup,
]
