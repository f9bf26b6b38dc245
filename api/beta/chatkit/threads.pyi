class Threads(headers={"OpenAI-Beta": "chatkit_beta=v1"}):
    @GET("/chatkit/threads/{thread_id}")
    def retrieve(self, thread_id: str) -> ChatKitThread: ...

    @GET("/chatkit/threads")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        user: str = ...,
    ) -> ConversationCursorPage[ChatKitThread]: ...

    @DELETE("/chatkit/threads/{thread_id}")
    def delete(self, thread_id: str) -> ThreadDeleteResponse: ...

    @GET("/chatkit/threads/{thread_id}/items")
    def list_items(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[ChatKitThreadItemList.Data]: ...


class ChatKitAttachment(BaseModel, module="types.beta.chatkit.chatkit_attachment"):
    id: str
    mime_type: str
    name: str
    preview_url: Optional[str] = None
    type: Literal["image", "file"]


class ChatKitResponseOutputText(BaseModel, module="types.beta.chatkit.chatkit_response_output_text"):
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
    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: Status
    title: Optional[str] = None
    user: str

    class StatusActive(BaseModel):
        type: Literal["active"]

    class StatusLocked(BaseModel):
        reason: Optional[str] = None
        type: Literal["locked"]

    class StatusClosed(BaseModel):
        reason: Optional[str] = None
        type: Literal["closed"]

    Status: TypeAlias = Union[StatusActive, StatusLocked, StatusClosed]


class ChatKitThreadAssistantMessageItem(BaseModel, module="types.beta.chatkit.chatkit_thread_assistant_message_item"):
    id: str
    content: List[ChatKitResponseOutputText]
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]


class ChatKitThreadItemList(BaseModel, module="types.beta.chatkit.chatkit_thread_item_list"):
    data: List[Data]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]

    class DataChatKitClientToolCall(BaseModel):
        id: str
        arguments: str
        call_id: str
        created_at: int
        name: str
        object: Literal["chatkit.thread_item"]
        output: Optional[str] = None
        status: Literal["in_progress", "completed"]
        thread_id: str
        type: Literal["chatkit.client_tool_call"]

    class DataChatKitTask(BaseModel):
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
    id: str
    attachments: List[ChatKitAttachment]
    content: List[Content]
    created_at: int
    inference_options: Optional[InferenceOptions] = None
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]

    class ContentInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class ContentQuotedText(BaseModel):
        text: str
        type: Literal["quoted_text"]

    Content: TypeAlias = Union[ContentInputText, ContentQuotedText]

    class InferenceOptionsToolChoice(BaseModel):
        id: str

    class InferenceOptions(BaseModel):
        model: Optional[str] = None
        tool_choice: Optional[InferenceOptionsToolChoice] = None


class ChatKitWidgetItem(BaseModel, module="types.beta.chatkit.chatkit_widget_item"):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str


class ThreadDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]
