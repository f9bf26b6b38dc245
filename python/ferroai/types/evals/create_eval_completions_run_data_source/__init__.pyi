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
    """As `CreateEvalCompletionsRunDataSourceParam`, which tells its fields."""
    source: Source
    type: Literal["completions"]
    input_messages: Optional[InputMessages] = None
    model: Optional[str] = None
    sampling_params: Optional[SamplingParams] = None

class SourceFileContentContent(BaseModel):
    item: Dict[str, object]
    sample: Optional[Dict[str, object]] = None

class SourceFileContent(BaseModel):
    content: List[SourceFileContentContent]
    type: Literal["file_content"]

class SourceFileID(BaseModel):
    id: str
    type: Literal["file_id"]

class SourceStoredCompletions(BaseModel):
    type: Literal["stored_completions"]
    created_after: Optional[int] = None
    created_before: Optional[int] = None
    limit: Optional[int] = None
    metadata: Optional[Metadata] = None
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
    type: Literal["template"]

class InputMessagesItemReference(BaseModel):
    item_reference: str
    type: Literal["item_reference"]

InputMessages: TypeAlias = Union[InputMessagesTemplate, InputMessagesItemReference]

SamplingParamsResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]

class SamplingParams(BaseModel):
    max_completion_tokens: Optional[int] = None
    reasoning_effort: Optional[ReasoningEffort] = None
    response_format: Optional[SamplingParamsResponseFormat] = None
    seed: Optional[int] = None
    temperature: Optional[float] = None
    tools: Optional[List[ChatCompletionFunctionTool]] = None
    top_p: Optional[float] = None
