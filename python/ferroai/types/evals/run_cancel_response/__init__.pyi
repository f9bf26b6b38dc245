"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.evals.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
from ferroai.types.evals.create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
from ferroai.types.evals.eval_api_error import EvalAPIError
from ferroai.types.graders.grader_inputs import GraderInputs
from ferroai.types.responses.response_format_text_config import ResponseFormatTextConfig
from ferroai.types.responses.response_input_audio import ResponseInputAudio
from ferroai.types.responses.response_input_text import ResponseInputText
from ferroai.types.responses.tool import Tool
from ferroai.types.shared.metadata import Metadata
from ferroai.types.shared.reasoning_effort import ReasoningEffort
from pydantic import Field

__all__ = [
    "DataSource",
    "DataSourceResponses",
    "DataSourceResponsesInputMessages",
    "DataSourceResponsesInputMessagesItemReference",
    "DataSourceResponsesInputMessagesTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplateChatMessage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItem",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceResponsesSamplingParams",
    "DataSourceResponsesSamplingParamsText",
    "DataSourceResponsesSource",
    "DataSourceResponsesSourceFileContent",
    "DataSourceResponsesSourceFileContentContent",
    "DataSourceResponsesSourceFileID",
    "DataSourceResponsesSourceResponses",
    "PerModelUsage",
    "PerTestingCriteriaResult",
    "ResultCounts",
    "RunCancelResponse",
]


class RunCancelResponse(BaseModel):
    """A run."""
    id: str
    created_at: int
    data_source: DataSource
    error: EvalAPIError
    eval_id: str
    metadata: Optional[Metadata] = None
    model: str
    """The one that answers, if one does."""
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    """For each grader, how many answers passed."""
    report_url: str
    """Where people look at the results."""
    result_counts: ResultCounts
    status: str
    """`queued`, `in_progress`, `completed`, `canceled` or `failed`."""

class DataSourceResponsesSourceFileContentContent(BaseModel):
    item: Dict[str, object]
    sample: Optional[Dict[str, object]] = None

class DataSourceResponsesSourceFileContent(BaseModel):
    content: List[DataSourceResponsesSourceFileContentContent]
    type: Literal["file_content"]

class DataSourceResponsesSourceFileID(BaseModel):
    id: str
    type: Literal["file_id"]

class DataSourceResponsesSourceResponses(BaseModel):
    """Stored responses that fit all that is given."""
    type: Literal["responses"]
    created_after: Optional[int] = None
    """Unix time in seconds; that second counts."""
    created_before: Optional[int] = None
    """Unix time in seconds; that second counts."""
    instructions_search: Optional[str] = None
    """Words to find in their instructions."""
    metadata: Optional[object] = None
    model: Optional[str] = None
    reasoning_effort: Optional[ReasoningEffort] = None
    """How much to think: more costs tokens and time."""
    temperature: Optional[float] = None
    """How freely to choose: lower is more repeatable."""
    tools: Optional[List[str]] = None
    """Names of tools."""
    top_p: Optional[float] = None
    """Consider only the likeliest tokens that together have this probability, 0 to 1."""
    users: Optional[List[str]] = None
    """Ids of users."""

DataSourceResponsesSource: TypeAlias = Union[
    DataSourceResponsesSourceFileContent,
    DataSourceResponsesSourceFileID,
    DataSourceResponsesSourceResponses,
]

class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
    content: str
    role: str

class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]

class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[str] = None

DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]

class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
    content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]] = None

DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

class DataSourceResponsesInputMessagesTemplate(BaseModel):
    template: List[DataSourceResponsesInputMessagesTemplateTemplate]
    type: Literal["template"]

class DataSourceResponsesInputMessagesItemReference(BaseModel):
    item_reference: str
    type: Literal["item_reference"]

DataSourceResponsesInputMessages: TypeAlias = Union[
    DataSourceResponsesInputMessagesTemplate,
    DataSourceResponsesInputMessagesItemReference,
]

class DataSourceResponsesSamplingParamsText(BaseModel):
    format: Optional[ResponseFormatTextConfig] = None

class DataSourceResponsesSamplingParams(BaseModel):
    max_completion_tokens: Optional[int] = None
    """Limit of tokens written."""
    reasoning_effort: Optional[ReasoningEffort] = None
    """How much to think: more costs tokens and time."""
    seed: Optional[int] = None
    """42 unless given."""
    temperature: Optional[float] = None
    """1 unless given."""
    text: Optional[DataSourceResponsesSamplingParamsText] = None
    """Text, or JSON that follows a schema."""
    tools: Optional[List[Tool]] = None
    """Up to 128 functions."""
    top_p: Optional[float] = None
    """1, which is all tokens, unless given."""

class DataSourceResponses(BaseModel):
    source: DataSourceResponsesSource
    type: Literal["responses"]
    input_messages: Optional[DataSourceResponsesInputMessages] = None
    model: Optional[str] = None
    sampling_params: Optional[DataSourceResponsesSamplingParams] = None

DataSource: TypeAlias = Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, DataSourceResponses]

class PerModelUsage(BaseModel):
    cached_tokens: int
    """Of the input, those read from the cache."""
    completion_tokens: int
    invocation_count: int
    run_model_name: str = Field(alias="model_name")
    prompt_tokens: int
    total_tokens: int

class PerTestingCriteriaResult(BaseModel):
    failed: int
    passed: int
    testing_criteria: str
    """Which grader."""

class ResultCounts(BaseModel):
    """How many answers passed in the whole run."""
    errored: int
    """Neither passed nor failed: there was no judging them."""
    failed: int
    passed: int
    total: int
