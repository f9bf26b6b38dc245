"""The messages of a thread."""

from ...beta.assistants import CodeInterpreterTool, CodeInterpreterToolParam
from ...shared import Metadata as SharedMetadata
from ...shared_params import Metadata


class Messages(
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="The Assistants API is on its way out: use the Responses API, `client.responses`.",
):
    """Add, read, change and delete the messages of a thread."""

    @POST("/threads/{thread_id}/messages")
    def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[MessageCreateParams.Attachment]] = ...,
        metadata: Optional[Metadata] = ...,
    ) -> Message:
        """Add a message to a thread.

        content: A text, or texts and images.
        role: `assistant` for words that are to count as the assistant's, `user` for all others.
        attachments: Files, and which tools get them.
        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """

    @GET("/threads/{thread_id}/messages/{message_id}", params=None)
    def retrieve(self, message_id: str, *, thread_id: str) -> Message:
        """Look a message up."""

    @POST("/threads/{thread_id}/messages/{message_id}")
    def update(self, message_id: str, *, thread_id: str, metadata: Optional[Metadata] = ...) -> Message:
        """Change the metadata of a message.

        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """

    @GET("/threads/{thread_id}/messages")
    def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        run_id: str = ...,
    ) -> CursorPage[Message]:
        """List the messages of a thread.

        after: Id of the last thing of the page before.
        before: Id of the first thing of the page after.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        run_id: Only those that this run wrote.
        """

    @DELETE("/threads/{thread_id}/messages/{message_id}", params=None)
    def delete(self, message_id: str, *, thread_id: str) -> MessageDeleted:
        """Delete a message."""


Annotation: TypeAlias = Union[FileCitationAnnotation, FilePathAnnotation]


AnnotationDelta: TypeAlias = Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation]


class FileCitationAnnotation(BaseModel):
    """A place in a text that rests on a file which was searched."""
    end_index: int
    """Of the place in the text, in characters."""
    file_citation: FileCitation
    start_index: int
    text: str
    """What stands there: a mark to be shown as you like."""
    type: Literal["file_citation"]

    class FileCitation(BaseModel):
        file_id: str


class FileCitationDeltaAnnotation(BaseModel):
    index: int
    """Which of the annotations of the text it is."""
    type: Literal["file_citation"]
    end_index: Optional[int] = None
    file_citation: Optional[FileCitation] = None
    start_index: Optional[int] = None
    text: Optional[str] = None

    class FileCitation(BaseModel):
        file_id: Optional[str] = None
        quote: Optional[str] = None
        """What the file says there."""


class FilePathAnnotation(BaseModel):
    """A place in a text that is the address of a file which code has written."""
    end_index: int
    file_path: FilePath
    start_index: int
    text: str
    """What stands there: an address within the sandbox, to be replaced by one of yours."""
    type: Literal["file_path"]

    class FilePath(BaseModel):
        file_id: str


class FilePathDeltaAnnotation(BaseModel):
    index: int
    """Which of the annotations of the text it is."""
    type: Literal["file_path"]
    end_index: Optional[int] = None
    file_path: Optional[FilePath] = None
    start_index: Optional[int] = None
    text: Optional[str] = None

    class FilePath(BaseModel):
        file_id: Optional[str] = None


class ImageFile(Both):
    file_id: str
    """Upload it with the purpose `vision` if its content is to be read again."""
    detail: Literal["auto", "low", "high"] = ...
    """How closely it is looked at: `low` costs fewer tokens; `auto` unless given."""


class ImageFileContentBlock(Both):
    """An image that was uploaded."""
    image_file: ImageFile
    type: Literal["image_file"]


class ImageFileDelta(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]] = None
    file_id: Optional[str] = None


class ImageFileDeltaBlock(BaseModel):
    index: int
    """Which part of the message it belongs to."""
    type: Literal["image_file"]
    image_file: Optional[ImageFileDelta] = None


class ImageURL(Both):
    url: str
    """A JPEG, PNG, GIF or WebP."""
    detail: Literal["auto", "low", "high"] = ...
    """How closely it is looked at: `low` costs fewer tokens; `auto` unless given."""


class ImageURLContentBlock(Both):
    """An image at an address."""
    image_url: ImageURL
    type: Literal["image_url"]


class ImageURLDelta(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]] = None
    url: Optional[str] = None


class ImageURLDeltaBlock(BaseModel):
    index: int
    """Which part of the message it belongs to."""
    type: Literal["image_url"]
    image_url: Optional[ImageURLDelta] = None


class Message(BaseModel):
    """What a user or an assistant said in a thread."""
    id: str
    assistant_id: Optional[str] = None
    """Of the assistant that wrote it, if one did."""
    attachments: Optional[List[Attachment]] = None
    """Files, and which tools get them."""
    completed_at: Optional[int] = None
    content: List[MessageContent]
    created_at: int
    incomplete_at: Optional[int] = None
    """When it was given up."""
    incomplete_details: Optional[IncompleteDetails] = None
    """Why it was given up; only for what is `incomplete`."""
    metadata: Optional[SharedMetadata] = None
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: Optional[str] = None
    """Of the run that wrote it; absent in messages that were put in by hand."""
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str

    class AttachmentToolAssistantToolsFileSearchTypeOnly(BaseModel):
        """The search in files."""
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
    """That a message was deleted."""
    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]


class MessageDelta(BaseModel):
    """What has come to a message."""
    content: Optional[List[MessageContentDelta]] = None
    role: Optional[Literal["user", "assistant"]] = None


class MessageDeltaEvent(BaseModel):
    """What has come to a message while it is written."""
    id: str
    """Of the message."""
    delta: MessageDelta
    object: Literal["thread.message.delta"]


class RefusalContentBlock(BaseModel):
    """Words in which the assistant says that it will not do it."""
    refusal: str
    type: Literal["refusal"]


class RefusalDeltaBlock(BaseModel):
    index: int
    """Which part of the message it belongs to."""
    type: Literal["refusal"]
    refusal: Optional[str] = None
    """What has come to it."""


class Text(BaseModel):
    annotations: List[Annotation]
    """Where the text rests on files or points to some."""
    value: str


class TextContentBlock(BaseModel, Like[TextContentBlockParam]):
    text: Text


class TextContentBlockParam(TypedDict):
    text: str
    type: Literal["text"]


class TextDelta(BaseModel):
    annotations: Optional[List[AnnotationDelta]] = None
    value: Optional[str] = None
    """What has come to it."""


class TextDeltaBlock(BaseModel):
    index: int
    """Which part of the message it belongs to."""
    type: Literal["text"]
    text: Optional[TextDelta] = None
