"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.beta.threads import runs as runs
from ferroai.types.beta.threads.annotation import Annotation as Annotation
from ferroai.types.beta.threads.annotation_delta import AnnotationDelta as AnnotationDelta
from ferroai.types.beta.threads.file_citation_annotation import FileCitationAnnotation as FileCitationAnnotation
from ferroai.types.beta.threads.file_citation_delta_annotation import (
    FileCitationDeltaAnnotation as FileCitationDeltaAnnotation,
)
from ferroai.types.beta.threads.file_path_annotation import FilePathAnnotation as FilePathAnnotation
from ferroai.types.beta.threads.file_path_delta_annotation import FilePathDeltaAnnotation as FilePathDeltaAnnotation
from ferroai.types.beta.threads.image_file import ImageFile as ImageFile
from ferroai.types.beta.threads.image_file_content_block import ImageFileContentBlock as ImageFileContentBlock
from ferroai.types.beta.threads.image_file_content_block_param import (
    ImageFileContentBlockParam as ImageFileContentBlockParam,
)
from ferroai.types.beta.threads.image_file_delta import ImageFileDelta as ImageFileDelta
from ferroai.types.beta.threads.image_file_delta_block import ImageFileDeltaBlock as ImageFileDeltaBlock
from ferroai.types.beta.threads.image_file_param import ImageFileParam as ImageFileParam
from ferroai.types.beta.threads.image_url import ImageURL as ImageURL
from ferroai.types.beta.threads.image_url_content_block import ImageURLContentBlock as ImageURLContentBlock
from ferroai.types.beta.threads.image_url_content_block_param import (
    ImageURLContentBlockParam as ImageURLContentBlockParam,
)
from ferroai.types.beta.threads.image_url_delta import ImageURLDelta as ImageURLDelta
from ferroai.types.beta.threads.image_url_delta_block import ImageURLDeltaBlock as ImageURLDeltaBlock
from ferroai.types.beta.threads.image_url_param import ImageURLParam as ImageURLParam
from ferroai.types.beta.threads.message import Message as Message
from ferroai.types.beta.threads.message_content import MessageContent as MessageContent
from ferroai.types.beta.threads.message_content_delta import MessageContentDelta as MessageContentDelta
from ferroai.types.beta.threads.message_content_part_param import MessageContentPartParam as MessageContentPartParam
from ferroai.types.beta.threads.message_create_params import MessageCreateParams as MessageCreateParams
from ferroai.types.beta.threads.message_deleted import MessageDeleted as MessageDeleted
from ferroai.types.beta.threads.message_delta import MessageDelta as MessageDelta
from ferroai.types.beta.threads.message_delta_event import MessageDeltaEvent as MessageDeltaEvent
from ferroai.types.beta.threads.message_list_params import MessageListParams as MessageListParams
from ferroai.types.beta.threads.message_update_params import MessageUpdateParams as MessageUpdateParams
from ferroai.types.beta.threads.refusal_content_block import RefusalContentBlock as RefusalContentBlock
from ferroai.types.beta.threads.refusal_delta_block import RefusalDeltaBlock as RefusalDeltaBlock
from ferroai.types.beta.threads.required_action_function_tool_call import (
    RequiredActionFunctionToolCall as RequiredActionFunctionToolCall,
)
from ferroai.types.beta.threads.run import Run as Run
from ferroai.types.beta.threads.run_create_params import RunCreateParams as RunCreateParams
from ferroai.types.beta.threads.run_list_params import RunListParams as RunListParams
from ferroai.types.beta.threads.run_status import RunStatus as RunStatus
from ferroai.types.beta.threads.run_submit_tool_outputs_params import (
    RunSubmitToolOutputsParams as RunSubmitToolOutputsParams,
)
from ferroai.types.beta.threads.run_update_params import RunUpdateParams as RunUpdateParams
from ferroai.types.beta.threads.text import Text as Text
from ferroai.types.beta.threads.text_content_block import TextContentBlock as TextContentBlock
from ferroai.types.beta.threads.text_content_block_param import TextContentBlockParam as TextContentBlockParam
from ferroai.types.beta.threads.text_delta import TextDelta as TextDelta
from ferroai.types.beta.threads.text_delta_block import TextDeltaBlock as TextDeltaBlock

__all__ = [
    "Annotation",
    "AnnotationDelta",
    "FileCitationAnnotation",
    "FileCitationDeltaAnnotation",
    "FilePathAnnotation",
    "FilePathDeltaAnnotation",
    "ImageFile",
    "ImageFileContentBlock",
    "ImageFileContentBlockParam",
    "ImageFileDelta",
    "ImageFileDeltaBlock",
    "ImageFileParam",
    "ImageURL",
    "ImageURLContentBlock",
    "ImageURLContentBlockParam",
    "ImageURLDelta",
    "ImageURLDeltaBlock",
    "ImageURLParam",
    "Message",
    "MessageContent",
    "MessageContentDelta",
    "MessageContentPartParam",
    "MessageCreateParams",
    "MessageDeleted",
    "MessageDelta",
    "MessageDeltaEvent",
    "MessageListParams",
    "MessageUpdateParams",
    "RefusalContentBlock",
    "RefusalDeltaBlock",
    "RequiredActionFunctionToolCall",
    "Run",
    "RunCreateParams",
    "RunListParams",
    "RunStatus",
    "RunSubmitToolOutputsParams",
    "RunUpdateParams",
    "Text",
    "TextContentBlock",
    "TextContentBlockParam",
    "TextDelta",
    "TextDeltaBlock",
]
