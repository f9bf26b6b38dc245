"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam
from ferroai.types.graders.grader_inputs_param import GraderInputsParam
from ferroai.types.responses.easy_input_message_param import EasyInputMessageParam
from ferroai.types.responses.response_input_audio_param import ResponseInputAudioParam
from ferroai.types.responses.response_input_text_param import ResponseInputTextParam
from ferroai.types.shared.reasoning_effort import ReasoningEffort
from ferroai.types.shared_params.metadata import Metadata
from ferroai.types.shared_params.response_format_json_object import ResponseFormatJSONObject
from ferroai.types.shared_params.response_format_json_schema import ResponseFormatJSONSchema
from ferroai.types.shared_params.response_format_text import ResponseFormatText

__all__ = [
    "CreateEvalCompletionsRunDataSourceParam",
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


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """Items, and how a model answers them by chat completions."""
    source: Required[Source]
    """Where the items come from."""
    type: Required[Literal["completions"]]
    input_messages: InputMessages
    """What the model is asked: messages that name fields of the item, or one field that holds the messages."""
    model: str
    sampling_params: SamplingParams

class SourceFileContentContent(TypedDict, total=False):
    """One item, with its answer if there is one already."""
    item: Required[Dict[str, object]]
    sample: Dict[str, object]

class SourceFileContent(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentContent]]
    type: Required[Literal["file_content"]]

class SourceFileID(TypedDict, total=False):
    """An uploaded file, one item on each line (JSONL)."""
    id: Required[str]
    type: Required[Literal["file_id"]]

class SourceStoredCompletions(TypedDict, total=False):
    """Stored completions that fit."""
    type: Required[Literal["stored_completions"]]
    created_after: Optional[int]
    """Unix time in seconds."""
    created_before: Optional[int]
    """Unix time in seconds."""
    limit: Optional[int]
    """Take no more than so many."""
    metadata: Optional[Metadata]
    """Only those that have these pairs."""
    model: Optional[str]

Source: TypeAlias = Union[SourceFileContent, SourceFileID, SourceStoredCompletions]

class InputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]

class InputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str

InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]

class InputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    content: Required[InputMessagesTemplateTemplateEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]

InputMessagesTemplateTemplate: TypeAlias = Union[EasyInputMessageParam, InputMessagesTemplateTemplateEvalItem]

class InputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[InputMessagesTemplateTemplate]]
    """Messages in which `{{item.name}}` stands for a field of the item."""
    type: Required[Literal["template"]]

class InputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    """Which field, such as `item.input_trajectory`."""
    type: Required[Literal["item_reference"]]

InputMessages: TypeAlias = Union[InputMessagesTemplate, InputMessagesItemReference]

SamplingParamsResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]

class SamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    """Limit of tokens written."""
    reasoning_effort: Optional[ReasoningEffort]
    """How much to think: more costs tokens and time."""
    response_format: SamplingParamsResponseFormat
    seed: int
    """42 unless given."""
    temperature: float
    """1 unless given."""
    tools: Iterable[ChatCompletionFunctionToolParam]
    """Up to 128 functions."""
    top_p: float
    """1, which is all tokens, unless given."""
