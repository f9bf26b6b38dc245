"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.conversations.computer_screenshot_content import (
    ComputerScreenshotContent as ComputerScreenshotContent,
)
from ferroai.types.conversations.conversation import Conversation as Conversation
from ferroai.types.conversations.conversation_create_params import ConversationCreateParams as ConversationCreateParams
from ferroai.types.conversations.conversation_deleted_resource import (
    ConversationDeletedResource as ConversationDeletedResource,
)
from ferroai.types.conversations.conversation_item import ConversationItem as ConversationItem
from ferroai.types.conversations.conversation_item_list import ConversationItemList as ConversationItemList
from ferroai.types.conversations.conversation_update_params import ConversationUpdateParams as ConversationUpdateParams
from ferroai.types.conversations.item_create_params import ItemCreateParams as ItemCreateParams
from ferroai.types.conversations.item_list_params import ItemListParams as ItemListParams
from ferroai.types.conversations.item_retrieve_params import ItemRetrieveParams as ItemRetrieveParams
from ferroai.types.conversations.message import Message as Message
from ferroai.types.conversations.summary_text_content import SummaryTextContent as SummaryTextContent
from ferroai.types.conversations.text_content import TextContent as TextContent
from ferroai.types.responses.response_input_file import ResponseInputFile
from ferroai.types.responses.response_input_file_param import ResponseInputFileParam
from ferroai.types.responses.response_input_image import ResponseInputImage
from ferroai.types.responses.response_input_image_param import ResponseInputImageParam
from ferroai.types.responses.response_input_text import ResponseInputText
from ferroai.types.responses.response_input_text_param import ResponseInputTextParam
from ferroai.types.responses.response_output_refusal import ResponseOutputRefusal
from ferroai.types.responses.response_output_refusal_param import ResponseOutputRefusalParam
from ferroai.types.responses.response_output_text import ResponseOutputText
from ferroai.types.responses.response_output_text_param import ResponseOutputTextParam

__all__ = [
    "ComputerScreenshotContent",
    "Conversation",
    "ConversationCreateParams",
    "ConversationDeletedResource",
    "ConversationItem",
    "ConversationItemList",
    "ConversationUpdateParams",
    "InputFileContent",
    "InputFileContentParam",
    "InputImageContent",
    "InputImageContentParam",
    "InputTextContent",
    "InputTextContentParam",
    "ItemCreateParams",
    "ItemListParams",
    "ItemRetrieveParams",
    "Message",
    "OutputTextContent",
    "OutputTextContentParam",
    "RefusalContent",
    "RefusalContentParam",
    "SummaryTextContent",
    "TextContent",
]

InputFileContent: TypeAlias = ResponseInputFile
InputFileContentParam: TypeAlias = ResponseInputFileParam
InputImageContent: TypeAlias = ResponseInputImage
InputImageContentParam: TypeAlias = ResponseInputImageParam
InputTextContent: TypeAlias = ResponseInputText
InputTextContentParam: TypeAlias = ResponseInputTextParam
OutputTextContent: TypeAlias = ResponseOutputText
OutputTextContentParam: TypeAlias = ResponseOutputTextParam
RefusalContent: TypeAlias = ResponseOutputRefusal
RefusalContentParam: TypeAlias = ResponseOutputRefusalParam
