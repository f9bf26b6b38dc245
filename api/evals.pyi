from .graders import (
    GraderInputsParam,
    LabelModelGrader,
    PythonGrader,
    PythonGraderParam,
    ScoreModelGrader,
    ScoreModelGraderParam,
    StringCheckGrader,
    StringCheckGraderParam,
    TextSimilarityGrader,
    TextSimilarityGraderParam,
)
from .responses import ResponseInputAudioParam, ResponseInputTextParam
from .shared import Metadata as SharedMetadata
from .shared_params import Metadata


class Evals:
    @POST("/evals")
    def create(
        self,
        *,
        data_source_config: EvalCreateParams.DataSourceConfig,
        testing_criteria: Iterable[EvalCreateParams.TestingCriterion],
        metadata: Optional[Metadata] = ...,
        name: str = ...,
    ) -> EvalCreateResponse: ...

    @GET("/evals/{eval_id}")
    def retrieve(self, eval_id: str) -> EvalRetrieveResponse: ...

    @POST("/evals/{eval_id}")
    def update(self, eval_id: str, *, metadata: Optional[Metadata] = ..., name: str = ...) -> EvalUpdateResponse: ...

    @GET("/evals")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        order_by: Literal["created_at", "updated_at"] = ...,
    ) -> CursorPage[EvalListResponse]: ...

    @DELETE("/evals/{eval_id}")
    def delete(self, eval_id: str) -> EvalDeleteResponse: ...


class EvalCreateParams(Call):

    class DataSourceConfigCustom(TypedDict):
        item_schema: Dict[str, object]
        type: Literal["custom"]
        include_sample_schema: bool = ...

    class DataSourceConfigLogs(TypedDict):
        type: Literal["logs"]
        metadata: Dict[str, object] = ...

    class DataSourceConfigStoredCompletions(TypedDict):
        type: Literal["stored_completions"]
        metadata: Dict[str, object] = ...

    DataSourceConfig: TypeAlias = Union[DataSourceConfigCustom, DataSourceConfigLogs, DataSourceConfigStoredCompletions]

    class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict):
        content: str
        role: str

    class TestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict):
        text: str
        type: Literal["output_text"]

    class TestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict):
        image_url: str
        type: Literal["input_image"]
        detail: str = ...

    TestingCriterionLabelModelInputEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputTextParam,
        TestingCriterionLabelModelInputEvalItemContentOutputText,
        TestingCriterionLabelModelInputEvalItemContentInputImage,
        ResponseInputAudioParam,
        GraderInputsParam,
    ]

    class TestingCriterionLabelModelInputEvalItem(TypedDict):
        content: TestingCriterionLabelModelInputEvalItemContent
        role: Literal["user", "assistant", "system", "developer"]
        type: Literal["message"] = ...

    TestingCriterionLabelModelInput: TypeAlias = Union[
        TestingCriterionLabelModelInputSimpleInputMessage,
        TestingCriterionLabelModelInputEvalItem,
    ]

    class TestingCriterionLabelModel(TypedDict):
        input: Iterable[TestingCriterionLabelModelInput]
        labels: Sequence[str]
        model: str
        name: str
        passing_labels: Sequence[str]
        type: Literal["label_model"]

    class TestingCriterionTextSimilarity(TextSimilarityGraderParam):
        pass_threshold: float

    class TestingCriterionPython(PythonGraderParam):
        pass_threshold: float = ...

    class TestingCriterionScoreModel(ScoreModelGraderParam):
        pass_threshold: float = ...

    TestingCriterion: TypeAlias = Union[
        TestingCriterionLabelModel,
        StringCheckGraderParam,
        TestingCriterionTextSimilarity,
        TestingCriterionPython,
        TestingCriterionScoreModel,
    ]


class EvalCreateResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Optional[SharedMetadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]

    class DataSourceConfigLogs(BaseModel):
        schema_: Dict[str, object] = Wire("schema")
        type: Literal["logs"]
        metadata: Optional[SharedMetadata] = None

    DataSourceConfig: TypeAlias = Union[
        EvalCustomDataSourceConfig,
        DataSourceConfigLogs,
        EvalStoredCompletionsDataSourceConfig,
    ]

    class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
        pass_threshold: float

    class TestingCriterionEvalGraderPython(PythonGrader):
        pass_threshold: Optional[float] = None

    class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
        pass_threshold: Optional[float] = None

    TestingCriterion: TypeAlias = Union[
        LabelModelGrader,
        StringCheckGrader,
        TestingCriterionEvalGraderTextSimilarity,
        TestingCriterionEvalGraderPython,
        TestingCriterionEvalGraderScoreModel,
    ]


class EvalCustomDataSourceConfig(BaseModel):
    schema_: Dict[str, object] = Wire("schema")
    type: Literal["custom"]


class EvalDeleteResponse(BaseModel):
    deleted: bool
    eval_id: str
    object: str


class EvalListResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Optional[SharedMetadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]

    class DataSourceConfigLogs(BaseModel):
        schema_: Dict[str, object] = Wire("schema")
        type: Literal["logs"]
        metadata: Optional[SharedMetadata] = None

    DataSourceConfig: TypeAlias = Union[
        EvalCustomDataSourceConfig,
        DataSourceConfigLogs,
        EvalStoredCompletionsDataSourceConfig,
    ]

    class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
        pass_threshold: float

    class TestingCriterionEvalGraderPython(PythonGrader):
        pass_threshold: Optional[float] = None

    class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
        pass_threshold: Optional[float] = None

    TestingCriterion: TypeAlias = Union[
        LabelModelGrader,
        StringCheckGrader,
        TestingCriterionEvalGraderTextSimilarity,
        TestingCriterionEvalGraderPython,
        TestingCriterionEvalGraderScoreModel,
    ]


class EvalRetrieveResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Optional[SharedMetadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]

    class DataSourceConfigLogs(BaseModel):
        schema_: Dict[str, object] = Wire("schema")
        type: Literal["logs"]
        metadata: Optional[SharedMetadata] = None

    DataSourceConfig: TypeAlias = Union[
        EvalCustomDataSourceConfig,
        DataSourceConfigLogs,
        EvalStoredCompletionsDataSourceConfig,
    ]

    class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
        pass_threshold: float

    class TestingCriterionEvalGraderPython(PythonGrader):
        pass_threshold: Optional[float] = None

    class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
        pass_threshold: Optional[float] = None

    TestingCriterion: TypeAlias = Union[
        LabelModelGrader,
        StringCheckGrader,
        TestingCriterionEvalGraderTextSimilarity,
        TestingCriterionEvalGraderPython,
        TestingCriterionEvalGraderScoreModel,
    ]


class EvalStoredCompletionsDataSourceConfig(BaseModel):
    schema_: Dict[str, object] = Wire("schema")
    type: Literal["stored_completions"]
    metadata: Optional[SharedMetadata] = None


class EvalUpdateResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Optional[SharedMetadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]

    class DataSourceConfigLogs(BaseModel):
        schema_: Dict[str, object] = Wire("schema")
        type: Literal["logs"]
        metadata: Optional[SharedMetadata] = None

    DataSourceConfig: TypeAlias = Union[
        EvalCustomDataSourceConfig,
        DataSourceConfigLogs,
        EvalStoredCompletionsDataSourceConfig,
    ]

    class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
        pass_threshold: float

    class TestingCriterionEvalGraderPython(PythonGrader):
        pass_threshold: Optional[float] = None

    class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
        pass_threshold: Optional[float] = None

    TestingCriterion: TypeAlias = Union[
        LabelModelGrader,
        StringCheckGrader,
        TestingCriterionEvalGraderTextSimilarity,
        TestingCriterionEvalGraderPython,
        TestingCriterionEvalGraderScoreModel,
    ]
