from ..chat.completions import ChatCompletionFunctionTool, ChatCompletionFunctionToolParam
from ..graders import GraderInputs, GraderInputsParam
from ..responses import (
    EasyInputMessage,
    EasyInputMessageParam,
    ResponseFormatTextConfig,
    ResponseFormatTextConfigParam,
    ResponseInputAudio,
    ResponseInputAudioParam,
    ResponseInputText,
    ResponseInputTextParam,
    Tool,
    ToolParam,
)
from ..shared import (
    Metadata as SharedMetadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)
from ..shared_params import (
    Metadata,
    ResponseFormatJSONObject as SharedParamsResponseFormatJSONObject,
    ResponseFormatJSONSchema as SharedParamsResponseFormatJSONSchema,
    ResponseFormatText as SharedParamsResponseFormatText,
)


class Runs:
    @POST("/evals/{eval_id}/runs")
    def create(
        self,
        eval_id: str,
        *,
        data_source: RunCreateParams.DataSource,
        metadata: Optional[Metadata] = ...,
        name: str = ...,
    ) -> RunCreateResponse: ...

    @GET("/evals/{eval_id}/runs/{run_id}", params=None)
    def retrieve(self, run_id: str, *, eval_id: str) -> RunRetrieveResponse: ...

    @GET("/evals/{eval_id}/runs")
    def list(
        self,
        eval_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] = ...,
    ) -> CursorPage[RunListResponse]: ...

    @DELETE("/evals/{eval_id}/runs/{run_id}", params=None)
    def delete(self, run_id: str, *, eval_id: str) -> RunDeleteResponse: ...

    @POST("/evals/{eval_id}/runs/{run_id}/cancel", params=None)
    def cancel(self, run_id: str, *, eval_id: str) -> RunCancelResponse: ...


class CreateEvalCompletionsRunDataSource(BaseModel):
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
        metadata: Optional[SharedMetadata] = None
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


class CreateEvalCompletionsRunDataSourceParam(TypedDict):
    source: Source
    type: Literal["completions"]
    input_messages: InputMessages = ...
    model: str = ...
    sampling_params: SamplingParams = ...

    class SourceFileContentContent(TypedDict):
        item: Dict[str, object]
        sample: Dict[str, object] = ...

    class SourceFileContent(TypedDict):
        content: Iterable[SourceFileContentContent]
        type: Literal["file_content"]

    class SourceFileID(TypedDict):
        id: str
        type: Literal["file_id"]

    class SourceStoredCompletions(TypedDict):
        type: Literal["stored_completions"]
        created_after: Optional[int] = ...
        created_before: Optional[int] = ...
        limit: Optional[int] = ...
        metadata: Optional[Metadata] = ...
        model: Optional[str] = ...

    Source: TypeAlias = Union[SourceFileContent, SourceFileID, SourceStoredCompletions]

    class InputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict):
        text: str
        type: Literal["output_text"]

    class InputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict):
        image_url: str
        type: Literal["input_image"]
        detail: str = ...

    InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputTextParam,
        InputMessagesTemplateTemplateEvalItemContentOutputText,
        InputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudioParam,
        GraderInputsParam,
    ]

    class InputMessagesTemplateTemplateEvalItem(TypedDict):
        content: InputMessagesTemplateTemplateEvalItemContent
        role: Literal["user", "assistant", "system", "developer"]
        type: Literal["message"] = ...

    InputMessagesTemplateTemplate: TypeAlias = Union[EasyInputMessageParam, InputMessagesTemplateTemplateEvalItem]

    class InputMessagesTemplate(TypedDict):
        template: Iterable[InputMessagesTemplateTemplate]
        type: Literal["template"]

    class InputMessagesItemReference(TypedDict):
        item_reference: str
        type: Literal["item_reference"]

    InputMessages: TypeAlias = Union[InputMessagesTemplate, InputMessagesItemReference]

    SamplingParamsResponseFormat: TypeAlias = Union[
        SharedParamsResponseFormatText,
        SharedParamsResponseFormatJSONSchema,
        SharedParamsResponseFormatJSONObject,
    ]

    class SamplingParams(TypedDict):
        max_completion_tokens: int = ...
        reasoning_effort: Optional[ReasoningEffort] = ...
        response_format: SamplingParamsResponseFormat = ...
        seed: int = ...
        temperature: float = ...
        tools: Iterable[ChatCompletionFunctionToolParam] = ...
        top_p: float = ...


class CreateEvalJSONLRunDataSource(BaseModel):
    source: Source
    type: Literal["jsonl"]

    class SourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]] = None

    class SourceFileContent(BaseModel):
        content: List[SourceFileContentContent]
        type: Literal["file_content"]

    class SourceFileID(BaseModel):
        id: str
        type: Literal["file_id"]

    Source: TypeAlias = Union[SourceFileContent, SourceFileID]


class CreateEvalJSONLRunDataSourceParam(TypedDict):
    source: Source
    type: Literal["jsonl"]

    class SourceFileContentContent(TypedDict):
        item: Dict[str, object]
        sample: Dict[str, object] = ...

    class SourceFileContent(TypedDict):
        content: Iterable[SourceFileContentContent]
        type: Literal["file_content"]

    class SourceFileID(TypedDict):
        id: str
        type: Literal["file_id"]

    Source: TypeAlias = Union[SourceFileContent, SourceFileID]


class EvalAPIError(BaseModel):
    code: str
    message: str


class RunCancelResponse(BaseModel):
    id: str
    created_at: int
    data_source: DataSource
    error: EvalAPIError
    eval_id: str
    metadata: Optional[SharedMetadata] = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str

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
        type: Literal["responses"]
        created_after: Optional[int] = None
        created_before: Optional[int] = None
        instructions_search: Optional[str] = None
        metadata: Optional[object] = None
        model: Optional[str] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        temperature: Optional[float] = None
        tools: Optional[List[str]] = None
        top_p: Optional[float] = None
        users: Optional[List[str]] = None

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
        reasoning_effort: Optional[ReasoningEffort] = None
        seed: Optional[int] = None
        temperature: Optional[float] = None
        text: Optional[DataSourceResponsesSamplingParamsText] = None
        tools: Optional[List[Tool]] = None
        top_p: Optional[float] = None

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

    class ResultCounts(BaseModel):
        errored: int
        failed: int
        passed: int
        total: int


class RunCreateParams(Call):

    class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(TypedDict):
        item: Dict[str, object]
        sample: Dict[str, object] = ...

    class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(TypedDict):
        content: Iterable[DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent]
        type: Literal["file_content"]

    class DataSourceCreateEvalResponsesRunDataSourceSourceFileID(TypedDict):
        id: str
        type: Literal["file_id"]

    class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict):
        type: Literal["responses"]
        created_after: Optional[int] = ...
        created_before: Optional[int] = ...
        instructions_search: Optional[str] = ...
        metadata: Optional[object] = ...
        model: Optional[str] = ...
        reasoning_effort: Optional[ReasoningEffort] = ...
        temperature: Optional[float] = ...
        tools: Optional[Sequence[str]] = ...
        top_p: Optional[float] = ...
        users: Optional[Sequence[str]] = ...

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
        type: Literal["template"]

    class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(TypedDict):
        item_reference: str
        type: Literal["item_reference"]

    DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = Union[
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
    ]

    class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict):
        format: ResponseFormatTextConfigParam = ...

    class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict):
        max_completion_tokens: int = ...
        reasoning_effort: Optional[ReasoningEffort] = ...
        seed: int = ...
        temperature: float = ...
        text: DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText = ...
        tools: Iterable[ToolParam] = ...
        top_p: float = ...

    class DataSourceCreateEvalResponsesRunDataSource(TypedDict):
        source: DataSourceCreateEvalResponsesRunDataSourceSource
        type: Literal["responses"]
        input_messages: DataSourceCreateEvalResponsesRunDataSourceInputMessages = ...
        model: str = ...
        sampling_params: DataSourceCreateEvalResponsesRunDataSourceSamplingParams = ...

    DataSource: TypeAlias = Union[
        CreateEvalJSONLRunDataSourceParam,
        CreateEvalCompletionsRunDataSourceParam,
        DataSourceCreateEvalResponsesRunDataSource,
    ]


class RunCreateResponse(BaseModel):
    id: str
    created_at: int
    data_source: DataSource
    error: EvalAPIError
    eval_id: str
    metadata: Optional[SharedMetadata] = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str

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
        type: Literal["responses"]
        created_after: Optional[int] = None
        created_before: Optional[int] = None
        instructions_search: Optional[str] = None
        metadata: Optional[object] = None
        model: Optional[str] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        temperature: Optional[float] = None
        tools: Optional[List[str]] = None
        top_p: Optional[float] = None
        users: Optional[List[str]] = None

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
        reasoning_effort: Optional[ReasoningEffort] = None
        seed: Optional[int] = None
        temperature: Optional[float] = None
        text: Optional[DataSourceResponsesSamplingParamsText] = None
        tools: Optional[List[Tool]] = None
        top_p: Optional[float] = None

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

    class ResultCounts(BaseModel):
        errored: int
        failed: int
        passed: int
        total: int


class RunDeleteResponse(BaseModel):
    deleted: Optional[bool] = None
    object: Optional[str] = None
    run_id: Optional[str] = None


class RunListResponse(BaseModel):
    id: str
    created_at: int
    data_source: DataSource
    error: EvalAPIError
    eval_id: str
    metadata: Optional[SharedMetadata] = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str

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
        type: Literal["responses"]
        created_after: Optional[int] = None
        created_before: Optional[int] = None
        instructions_search: Optional[str] = None
        metadata: Optional[object] = None
        model: Optional[str] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        temperature: Optional[float] = None
        tools: Optional[List[str]] = None
        top_p: Optional[float] = None
        users: Optional[List[str]] = None

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
        reasoning_effort: Optional[ReasoningEffort] = None
        seed: Optional[int] = None
        temperature: Optional[float] = None
        text: Optional[DataSourceResponsesSamplingParamsText] = None
        tools: Optional[List[Tool]] = None
        top_p: Optional[float] = None

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

    class ResultCounts(BaseModel):
        errored: int
        failed: int
        passed: int
        total: int


class RunRetrieveResponse(BaseModel):
    id: str
    created_at: int
    data_source: DataSource
    error: EvalAPIError
    eval_id: str
    metadata: Optional[SharedMetadata] = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str

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
        type: Literal["responses"]
        created_after: Optional[int] = None
        created_before: Optional[int] = None
        instructions_search: Optional[str] = None
        metadata: Optional[object] = None
        model: Optional[str] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        temperature: Optional[float] = None
        tools: Optional[List[str]] = None
        top_p: Optional[float] = None
        users: Optional[List[str]] = None

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
        reasoning_effort: Optional[ReasoningEffort] = None
        seed: Optional[int] = None
        temperature: Optional[float] = None
        text: Optional[DataSourceResponsesSamplingParamsText] = None
        tools: Optional[List[Tool]] = None
        top_p: Optional[float] = None

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

    class ResultCounts(BaseModel):
        errored: int
        failed: int
        passed: int
        total: int
