"""Runs of evals: one model asked once through all the data."""

from ..chat.completions import ChatCompletionFunctionTool
from ..graders import GraderInputs, GraderInputsParam
from ..responses import ResponseFormatTextConfig, ResponseFormatTextConfigParam
from ..responses.items import (
    EasyInputMessage,
    ResponseInputAudio,
    ResponseInputAudioParam,
    ResponseInputText,
    ResponseInputTextParam,
)
from ..responses.tools import ToolParam
from ..shared import (
    Metadata as SharedMetadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)
from ..shared_params import Metadata


class Runs:
    """Ask a model what an eval asks, and count how its answers fare."""

    @POST("/evals/{eval_id}/runs")
    def create(
        self,
        eval_id: str,
        *,
        data_source: RunCreateParams.DataSource,
        metadata: Optional[Metadata] = ...,
        name: str = ...,
    ) -> RunCreateResponse:
        """Begin a run. The data must look the way the eval says.

        data_source: Where the items come from and, unless they bring answers, what model answers them how.
        metadata: Up to 16 pairs of your own: keys to 64 characters, values to 512.
        """

    @GET("/evals/{eval_id}/runs/{run_id}", params=None)
    def retrieve(self, run_id: str, *, eval_id: str) -> RunRetrieveResponse:
        """Look a run up."""

    @GET("/evals/{eval_id}/runs")
    def list(
        self,
        eval_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] = ...,
    ) -> CursorPage[RunListResponse]:
        """List the runs of an eval.

        after: Id of the last run of the page before.
        limit: How many a page holds; 20 unless given.
        order: By time of creation: `asc`, oldest first, unless given.
        status: Only runs that are at this.
        """

    @DELETE("/evals/{eval_id}/runs/{run_id}", params=None)
    def delete(self, run_id: str, *, eval_id: str) -> RunDeleteResponse:
        """Delete a run."""

    @POST("/evals/{eval_id}/runs/{run_id}/cancel", params=None)
    def cancel(self, run_id: str, *, eval_id: str) -> RunCancelResponse:
        """Stop a run that goes on."""


class CreateEvalCompletionsRunDataSource(Both):
    """Items, and how a model answers them by chat completions."""
    source: Source
    """Where the items come from."""
    type: Literal["completions"]
    input_messages: InputMessages = ...
    """What the model is asked: messages that name fields of the item, or one field that holds the messages."""
    model: str = ...
    sampling_params: SamplingParams = ...

    class SourceFileContentContent(Both):
        """One item, with its answer if there is one already."""
        item: Dict[str, object]
        sample: Dict[str, object] = ...

    class SourceFileContent(Both):
        content: Iterable[SourceFileContentContent]
        type: Literal["file_content"]

    class SourceFileID(Both):
        """An uploaded file, one item on each line (JSONL)."""
        id: str
        type: Literal["file_id"]

    class SourceStoredCompletions(Both):
        """Stored completions that fit."""
        type: Literal["stored_completions"]
        created_after: Optional[int] = ...
        """Unix time in seconds."""
        created_before: Optional[int] = ...
        """Unix time in seconds."""
        limit: Optional[int] = ...
        """Take no more than so many."""
        metadata: Optional[SharedMetadata] = ...
        """Only those that have these pairs."""
        model: Optional[str] = ...

    Source: TypeAlias = Union[SourceFileContent, SourceFileID, SourceStoredCompletions]

    class InputMessagesTemplateTemplateEvalItemContentOutputText(Both):
        text: str
        type: Literal["output_text"]

    class InputMessagesTemplateTemplateEvalItemContentInputImage(Both):
        image_url: str
        type: Literal["input_image"]
        detail: str = ...

    InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputText,
        InputMessagesTemplateTemplateEvalItemContentOutputText,
        InputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudio,
        GraderInputs,
    ]

    class InputMessagesTemplateTemplateEvalItem(Both):
        content: InputMessagesTemplateTemplateEvalItemContent
        role: Literal["user", "assistant", "system", "developer"]
        type: Literal["message"] = ...

    InputMessagesTemplateTemplate: TypeAlias = Union[EasyInputMessage, InputMessagesTemplateTemplateEvalItem]

    class InputMessagesTemplate(Both):
        template: Iterable[InputMessagesTemplateTemplate]
        """Messages in which `{{item.name}}` stands for a field of the item."""
        type: Literal["template"]

    class InputMessagesItemReference(Both):
        item_reference: str
        """Which field, such as `item.input_trajectory`."""
        type: Literal["item_reference"]

    InputMessages: TypeAlias = Union[InputMessagesTemplate, InputMessagesItemReference]

    SamplingParamsResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]

    class SamplingParams(Both):
        max_completion_tokens: int = ...
        """Limit of tokens written."""
        reasoning_effort: Optional[ReasoningEffort] = ...
        response_format: SamplingParamsResponseFormat = ...
        seed: int = ...
        """42 unless given."""
        temperature: float = ...
        """1 unless given."""
        tools: Iterable[ChatCompletionFunctionTool] = ...
        """Up to 128 functions."""
        top_p: float = ...
        """1, which is all tokens, unless given."""


class CreateEvalJSONLRunDataSource(Both):
    """Items that bring their answers: no model is asked."""
    source: Source
    type: Literal["jsonl"]

    class SourceFileContentContent(Both):
        item: Dict[str, object]
        sample: Dict[str, object] = ...

    class SourceFileContent(Both):
        content: Iterable[SourceFileContentContent]
        type: Literal["file_content"]

    class SourceFileID(Both):
        """An uploaded file, one item on each line (JSONL)."""
        id: str
        type: Literal["file_id"]

    Source: TypeAlias = Union[SourceFileContent, SourceFileID]


class EvalAPIError(BaseModel):
    """Why a run or an answer failed."""
    code: str
    message: str


class RunCancelResponse(Like[RunCreateResponse]): ...


class RunCreateParams(Call):
    class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(TypedDict):
        item: Dict[str, object]
        sample: Dict[str, object] = ...

    class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(TypedDict):
        content: Iterable[DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent]
        type: Literal["file_content"]

    class DataSourceCreateEvalResponsesRunDataSourceSourceFileID(TypedDict):
        """An uploaded file, one item on each line (JSONL)."""
        id: str
        type: Literal["file_id"]

    class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict):
        """Stored responses that fit all that is given."""
        type: Literal["responses"]
        created_after: Optional[int] = ...
        """Unix time in seconds; that second counts."""
        created_before: Optional[int] = ...
        """Unix time in seconds; that second counts."""
        instructions_search: Optional[str] = ...
        """Words to find in their instructions."""
        metadata: Optional[object] = ...
        model: Optional[str] = ...
        reasoning_effort: Optional[ReasoningEffort] = ...
        temperature: Optional[float] = ...
        tools: Optional[Sequence[str]] = ...
        """Names of tools."""
        top_p: Optional[float] = ...
        users: Optional[Sequence[str]] = ...
        """Ids of users."""

    DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = Union[
        DataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
        DataSourceCreateEvalResponsesRunDataSourceSourceFileID,
        DataSourceCreateEvalResponsesRunDataSourceSourceResponses,
    ]

    class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(TypedDict):
        content: str
        role: str

    class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict):
        text: str
        type: Literal["output_text"]

    class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict):
        image_url: str
        type: Literal["input_image"]
        detail: str = ...

    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputTextParam,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudioParam,
        GraderInputsParam,
    ]

    class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(TypedDict):
        content: DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent
        role: Literal["user", "assistant", "system", "developer"]
        type: Literal["message"] = ...

    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = Union[
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
    ]

    class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict):
        template: Iterable[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]
        """Messages in which `{{item.name}}` stands for a field of the item."""
        type: Literal["template"]

    class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(TypedDict):
        item_reference: str
        """Which field, such as `item.name`."""
        type: Literal["item_reference"]

    DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = Union[
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
    ]

    class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict):
        format: ResponseFormatTextConfigParam = ...

    class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(Like[CreateEvalCompletionsRunDataSourceParam.SamplingParams]):
        del response_format
        text: DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText = ...
        """Text, or JSON that follows a schema."""
        tools: Iterable[ToolParam] = ...

    class DataSourceCreateEvalResponsesRunDataSource(TypedDict):
        """Items, and how a model answers them by responses."""
        source: DataSourceCreateEvalResponsesRunDataSourceSource
        type: Literal["responses"]
        input_messages: DataSourceCreateEvalResponsesRunDataSourceInputMessages = ...
        """What the model is asked: messages that name fields of the item, or one field that holds the messages."""
        model: str = ...
        sampling_params: DataSourceCreateEvalResponsesRunDataSourceSamplingParams = ...

    DataSource: TypeAlias = Union[
        CreateEvalJSONLRunDataSourceParam,
        CreateEvalCompletionsRunDataSourceParam,
        DataSourceCreateEvalResponsesRunDataSource,
    ]


class RunCreateResponse(BaseModel):
    """A run."""
    id: str
    created_at: int
    data_source: DataSource
    error: EvalAPIError
    eval_id: str
    metadata: Optional[SharedMetadata] = None
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

    class DataSourceResponsesSourceResponses(BaseModel, Like[RunCreateParams.DataSourceCreateEvalResponsesRunDataSourceSourceResponses]): ...

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

    class DataSourceResponsesSamplingParams(BaseModel, Like[RunCreateParams.DataSourceCreateEvalResponsesRunDataSourceSamplingParams]):
        text: Optional[DataSourceResponsesSamplingParamsText] = None

    class DataSourceResponses(BaseModel):
        source: DataSourceResponsesSource
        type: Literal["responses"]
        input_messages: Optional[DataSourceResponsesInputMessages] = None
        model: Optional[str] = None
        sampling_params: Optional[DataSourceResponsesSamplingParams] = None

    DataSource: TypeAlias = Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, DataSourceResponses]

    class PerModelUsage(BaseModel):
        cached_tokens: int
        completion_tokens: int
        invocation_count: int
        run_model_name: str = Wire("model_name")
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


class RunDeleteResponse(BaseModel):
    """That a run was deleted."""
    deleted: Optional[bool] = None
    object: Optional[str] = None
    run_id: Optional[str] = None


class RunListResponse(Like[RunCreateResponse]): ...
class RunRetrieveResponse(Like[RunCreateResponse]): ...
