from ...beta.assistants import CodeInterpreterTool, CodeInterpreterToolParam
from ...shared import Metadata as SharedMetadata
from ...shared_params import Metadata


class Messages(headers={"OpenAI-Beta": "assistants=v2"}):
    @POST("/threads/{thread_id}/messages", deprecated="deprecated")
    def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[MessageCreateParams.Attachment]] = ...,
        metadata: Optional[Metadata] = ...,
    ) -> Message: ...

    @GET("/threads/{thread_id}/messages/{message_id}", params=None, deprecated="deprecated")
    def retrieve(self, message_id: str, *, thread_id: str) -> Message: ...

    @POST("/threads/{thread_id}/messages/{message_id}", deprecated="deprecated")
    def update(self, message_id: str, *, thread_id: str, metadata: Optional[Metadata] = ...) -> Message: ...

    @GET("/threads/{thread_id}/messages", deprecated="deprecated")
    def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        run_id: str = ...,
    ) -> CursorPage[Message]: ...

    @DELETE("/threads/{thread_id}/messages/{message_id}", params=None, deprecated="deprecated")
    def delete(self, message_id: str, *, thread_id: str) -> MessageDeleted: ...


Annotation: TypeAlias = Union[FileCitationAnnotation, FilePathAnnotation]


AnnotationDelta: TypeAlias = Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation]


class FileCitationAnnotation(BaseModel):
    end_index: int
    file_citation: FileCitation
    start_index: int
    text: str
    type: Literal["file_citation"]

    class FileCitation(BaseModel):
        file_id: str


class FileCitationDeltaAnnotation(BaseModel):
    index: int
    type: Literal["file_citation"]
    end_index: Optional[int] = None
    file_citation: Optional[FileCitation] = None
    start_index: Optional[int] = None
    text: Optional[str] = None

    class FileCitation(BaseModel):
        file_id: Optional[str] = None
        quote: Optional[str] = None


class FilePathAnnotation(BaseModel):
    end_index: int
    file_path: FilePath
    start_index: int
    text: str
    type: Literal["file_path"]

    class FilePath(BaseModel):
        file_id: str


class FilePathDeltaAnnotation(BaseModel):
    index: int
    type: Literal["file_path"]
    end_index: Optional[int] = None
    file_path: Optional[FilePath] = None
    start_index: Optional[int] = None
    text: Optional[str] = None

    class FilePath(BaseModel):
        file_id: Optional[str] = None


class ImageFile(BaseModel):
    file_id: str
    detail: Optional[Literal["auto", "low", "high"]] = None


class ImageFileContentBlock(BaseModel):
    image_file: ImageFile
    type: Literal["image_file"]


class ImageFileContentBlockParam(TypedDict):
    image_file: ImageFileParam
    type: Literal["image_file"]


class ImageFileDelta(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]] = None
    file_id: Optional[str] = None


class ImageFileDeltaBlock(BaseModel):
    index: int
    type: Literal["image_file"]
    image_file: Optional[ImageFileDelta] = None


class ImageFileParam(TypedDict):
    file_id: str
    detail: Literal["auto", "low", "high"] = ...


class ImageURL(BaseModel):
    url: str
    detail: Optional[Literal["auto", "low", "high"]] = None


class ImageURLContentBlock(BaseModel):
    image_url: ImageURL
    type: Literal["image_url"]


class ImageURLContentBlockParam(TypedDict):
    image_url: ImageURLParam
    type: Literal["image_url"]


class ImageURLDelta(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]] = None
    url: Optional[str] = None


class ImageURLDeltaBlock(BaseModel):
    index: int
    type: Literal["image_url"]
    image_url: Optional[ImageURLDelta] = None


class ImageURLParam(TypedDict):
    url: str
    detail: Literal["auto", "low", "high"] = ...


class Message(BaseModel):
    id: str
    assistant_id: Optional[str] = None
    attachments: Optional[List[Attachment]] = None
    completed_at: Optional[int] = None
    content: List[MessageContent]
    created_at: int
    incomplete_at: Optional[int] = None
    incomplete_details: Optional[IncompleteDetails] = None
    metadata: Optional[SharedMetadata] = None
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: Optional[str] = None
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str

    class AttachmentToolAssistantToolsFileSearchTypeOnly(BaseModel):
        type: Literal["file_search"]

    AttachmentTool: TypeAlias = Union[CodeInterpreterTool, AttachmentToolAssistantToolsFileSearchTypeOnly]

    class Attachment(BaseModel):
        file_id: Optional[str] = None
        tools: Optional[List[AttachmentTool]] = None

    class IncompleteDetails(BaseModel):
        reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


MessageContent: TypeAlias = Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock]


MessageContentDelta: TypeAlias = Union[ImageFileDeltaBlock, TextDeltaBlock, RefusalDeltaBlock, ImageURLDeltaBlock]


MessageContentPartParam: TypeAlias = Union[ImageFileContentBlockParam, ImageURLContentBlockParam, TextContentBlockParam]


class MessageCreateParams(Call):

    class AttachmentToolFileSearch(TypedDict):
        type: Literal["file_search"]

    AttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AttachmentToolFileSearch]

    class Attachment(TypedDict):
        file_id: str = ...
        tools: Iterable[AttachmentTool] = ...


class MessageDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]


class MessageDelta(BaseModel):
    content: Optional[List[MessageContentDelta]] = None
    role: Optional[Literal["user", "assistant"]] = None


class MessageDeltaEvent(BaseModel):
    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]


class RefusalContentBlock(BaseModel):
    refusal: str
    type: Literal["refusal"]


class RefusalDeltaBlock(BaseModel):
    index: int
    type: Literal["refusal"]
    refusal: Optional[str] = None


class RequiredActionFunctionToolCall(BaseModel):
    id: str
    function: Function
    type: Literal["function"]

    class Function(BaseModel):
        arguments: str
        name: str


class Text(BaseModel):
    annotations: List[Annotation]
    value: str


class TextContentBlock(BaseModel):
    text: Text
    type: Literal["text"]


class TextContentBlockParam(TypedDict):
    text: str
    type: Literal["text"]


class TextDelta(BaseModel):
    annotations: Optional[List[AnnotationDelta]] = None
    value: Optional[str] = None


class TextDeltaBlock(BaseModel):
    index: int
    type: Literal["text"]
    text: Optional[TextDelta] = None
