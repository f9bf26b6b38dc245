"""The threads of ChatKit: what was said in chats."""


class Threads(headers={"OpenAI-Beta": "chatkit_beta=v1"}):
    """Read and delete what was said in chats."""

    @GET("/chatkit/threads/{thread_id}")
    def retrieve(self, thread_id: str) -> ChatKitThread:
        """Look a thread up, without its items."""

    @GET("/chatkit/threads")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        user: str = ...,
    ) -> ConversationCursorPage[ChatKitThread]:
        """List threads.

        after: Id of the last thing of the page before.
        before: Id of the first thing of the page after.
        limit: How many things a page holds, up to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        user: Only those of this user.
        """

    @DELETE("/chatkit/threads/{thread_id}")
    def delete(self, thread_id: str) -> ThreadDeleteResponse:
        """Delete a thread, with its items and what was attached to them."""

    @GET("/chatkit/threads/{thread_id}/items")
    def list_items(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[ChatKitThreadItemList.Data]:
        """List what was said and shown in a thread.

        after: Id of the last thing of the page before.
        before: Id of the first thing of the page after.
        limit: How many things a page holds, up to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """


class ChatKitAttachment(BaseModel, module="types.beta.chatkit.chatkit_attachment"):
    """A file or an image of a message."""
    id: str
    mime_type: str
    name: str
    preview_url: Optional[str] = None
    """Where there is a small picture of it to show."""
    type: Literal["image", "file"]


class ChatKitResponseOutputText(BaseModel, module="types.beta.chatkit.chatkit_response_output_text"):
    """What the workflow said, with what it rests on."""
    annotations: List[Annotation]
    text: str
    type: Literal["output_text"]

    class AnnotationFileSource(BaseModel):
        filename: str
        type: Literal["file"]

    class AnnotationFile(BaseModel):
        source: AnnotationFileSource
        type: Literal["file"]

    class AnnotationURLSource(BaseModel):
        type: Literal["url"]
        url: str

    class AnnotationURL(BaseModel):
        source: AnnotationURLSource
        type: Literal["url"]

    Annotation: TypeAlias = Union[AnnotationFile, AnnotationURL]


class ChatKitThread(BaseModel, module="types.beta.chatkit.chatkit_thread"):
    """A chat of a user."""
    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: Status
    """`active`, `locked` for new words, or `closed`."""
    title: Optional[str] = None
    """Absent until there is one."""
    user: str
    """As it was given when the session was opened."""

    class StatusActive(BaseModel):
        type: Literal["active"]

    class StatusLocked(BaseModel):
        """Nothing more can be said in it."""
        reason: Optional[str] = None
        type: Literal["locked"]

    class StatusClosed(BaseModel):
        reason: Optional[str] = None
        type: Literal["closed"]

    Status: TypeAlias = Union[StatusActive, StatusLocked, StatusClosed]


class ChatKitThreadAssistantMessageItem(BaseModel, module="types.beta.chatkit.chatkit_thread_assistant_message_item"):
    """What the workflow said."""
    id: str
    content: List[ChatKitResponseOutputText]
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]


class ChatKitThreadItemList(BaseModel, module="types.beta.chatkit.chatkit_thread_item_list"):
    """Items of a thread."""
    data: List[Data]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]

    class DataChatKitClientToolCall(BaseModel):
        """A tool of the page that was called."""
        id: str
        arguments: str
        """JSON."""
        call_id: str
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


class ChatKitThreadUserMessageItem(BaseModel, module="types.beta.chatkit.chatkit_thread_user_message_item"):
    """What the user said."""
    id: str
    attachments: List[ChatKitAttachment]
    content: List[Content]
    created_at: int
    inference_options: Optional[InferenceOptions] = None
    """What the user chose for the answer, if anything."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]

    class ContentInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class ContentQuotedText(BaseModel):
        """Words of the thread that the user speaks of."""
        text: str
        type: Literal["quoted_text"]

    Content: TypeAlias = Union[ContentInputText, ContentQuotedText]

    class InferenceOptionsToolChoice(BaseModel):
        id: str

    class InferenceOptions(BaseModel):
        model: Optional[str] = None
        """Absent for that of the session."""
        tool_choice: Optional[InferenceOptionsToolChoice] = None
        """The tool that the user would have; absent where it is left open."""


class ChatKitWidgetItem(BaseModel, module="types.beta.chatkit.chatkit_widget_item"):
    """Something that the page shows in the thread."""
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str
    """What is shown, written out as the page understands it."""


class ThreadDeleteResponse(BaseModel):
    """That a thread was deleted."""
    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]
