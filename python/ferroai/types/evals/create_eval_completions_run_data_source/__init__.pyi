"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.chat.chat_completion_function_tool import ChatCompletionFunctionTool
from ferroai.types.graders.grader_inputs import GraderInputs
from ferroai.types.responses.easy_input_message import EasyInputMessage
from ferroai.types.responses.response_input_audio import ResponseInputAudio
from ferroai.types.responses.response_input_text import ResponseInputText
from ferroai.types.shared.metadata import Metadata
from ferroai.types.shared.reasoning_effort import ReasoningEffort
from ferroai.types.shared.response_format_json_object import ResponseFormatJSONObject
from ferroai.types.shared.response_format_json_schema import ResponseFormatJSONSchema
from ferroai.types.shared.response_format_text import ResponseFormatText

__all__ = [
    "CreateEvalCompletionsRunDataSource",
    "InputMessages",
    "InputMessagesItemReference",
    "InputMessagesTemplate",
    "InputMessagesTemplateTemplate",
    "InputMessagesTemplateTemplateEvalItem",
    "InputMessagesTemplateTemplateEvalItemContent",
    "InputMessagesTemplateTemplateEvalItemContentInputImage",
    "InputMessagesTemplateTemplateEvalItemContentOutputText",
    "SamplingParams",
    "SamplingParamsResponseFormat",
    "Source",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
    "SourceStoredCompletions",
]


class CreateEvalCompletionsRunDataSource(BaseModel):
    """Items, and how a model answers them by chat completions."""
    source: Source
    """Where the items come from."""
    type: Literal["completions"]
    input_messages: Optional[InputMessages] = None
    """What the model is asked: messages that name fields of the item, or one field that holds the messages."""
    model: Optional[str] = None
    sampling_params: Optional[SamplingParams] = None

class SourceFileContentContent(BaseModel):
    """One item, with its answer if there is one already."""
    item: Dict[str, object]
    sample: Optional[Dict[str, object]] = None

class SourceFileContent(BaseModel):
    content: List[SourceFileContentContent]
    type: Literal["file_content"]

class SourceFileID(BaseModel):
    """An uploaded file, one item on each line (JSONL)."""
    id: str
    type: Literal["file_id"]

class SourceStoredCompletions(BaseModel):
    """Stored completions that fit."""
    type: Literal["stored_completions"]
    created_after: Optional[int] = None
    """Unix time in seconds."""
    created_before: Optional[int] = None
    """Unix time in seconds."""
    limit: Optional[int] = None
    """Take no more than so many."""
    metadata: Optional[Metadata] = None
    """Only those that have these pairs."""
    model: Optional[str] = None

Source: TypeAlias = Union[SourceFileContent, SourceFileID, SourceStoredCompletions]

class InputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]

class InputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[str] = None

InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]

class InputMessagesTemplateTemplateEvalItem(BaseModel):
    content: InputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]] = None

InputMessagesTemplateTemplate: TypeAlias = Union[EasyInputMessage, InputMessagesTemplateTemplateEvalItem]

class InputMessagesTemplate(BaseModel):
    template: List[InputMessagesTemplateTemplate]
    """Messages in which `{{item.name}}` stands for a field of the item."""
    type: Literal["template"]

class InputMessagesItemReference(BaseModel):
    item_reference: str
    """Which field, such as `item.input_trajectory`."""
    type: Literal["item_reference"]

InputMessages: TypeAlias = Union[InputMessagesTemplate, InputMessagesItemReference]

SamplingParamsResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]

class SamplingParams(BaseModel):
    max_completion_tokens: Optional[int] = None
    """Limit of tokens written."""
    reasoning_effort: Optional[ReasoningEffort] = None
    """How much to think: more costs tokens and time."""
    response_format: Optional[SamplingParamsResponseFormat] = None
    seed: Optional[int] = None
    """42 unless given."""
    temperature: Optional[float] = None
    """1 unless given."""
    tools: Optional[List[ChatCompletionFunctionTool]] = None
    """Up to 128 functions."""
    top_p: Optional[float] = None
    """1, which is all tokens, unless given."""
