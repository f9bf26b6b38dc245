"""Evals: what good answers look like, asked of models in runs."""

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
from .responses.items import ResponseInputAudioParam, ResponseInputTextParam
from .shared import Metadata as SharedMetadata
from .shared_params import Metadata


class Evals:
    """Say how answers are judged, once; runs then judge a model's answers by it."""

    @POST("/evals")
    def create(
        self,
        *,
        data_source_config: EvalCreateParams.DataSourceConfig,
        testing_criteria: Iterable[EvalCreateParams.TestingCriterion],
        metadata: Optional[Metadata] = ...,
        name: str = ...,
    ) -> EvalCreateResponse:
        """Say which data is asked and how the answers are judged.

        data_source_config: What an item of the data looks like; runs must bring such items.
        testing_criteria: The graders that each answer goes through. In their texts `{{item.name}}` stands for a field of the item, `{{sample.output_text}}` for the answer.
        metadata: Up to 16 pairs of your own: keys to 64 characters, values to 512.
        """

    @GET("/evals/{eval_id}")
    def retrieve(self, eval_id: str) -> EvalRetrieveResponse:
        """Look an eval up."""

    @POST("/evals/{eval_id}")
    def update(self, eval_id: str, *, metadata: Optional[Metadata] = ..., name: str = ...) -> EvalUpdateResponse:
        """Rename an eval, or replace its metadata.

        metadata: Up to 16 pairs of your own: keys to 64 characters, values to 512.
        """

    @GET("/evals")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        order_by: Literal["created_at", "updated_at"] = ...,
    ) -> CursorPage[EvalListResponse]:
        """List the evals of the project.

        after: Id of the last eval of the page before.
        limit: How many a page holds; 20 unless given.
        order: `asc`, oldest first, unless given.
        order_by: By which time; `created_at` unless given.
        """

    @DELETE("/evals/{eval_id}")
    def delete(self, eval_id: str) -> EvalDeleteResponse:
        """Delete an eval."""


class EvalCreateParams(Call):

    class DataSourceConfigCustom(TypedDict):
        """Data of your own: the items come with each run."""
        item_schema: Dict[str, object]
        """The JSON schema of one item."""
        type: Literal["custom"]
        include_sample_schema: bool = ...
        """Whether a model's answers belong to it, so that graders can name `sample`; no unless given."""

    class DataSourceConfigLogs(TypedDict):
        """Answers that were stored while a program ran."""
        type: Literal["logs"]
        metadata: Dict[str, object] = ...
        """Only those that have these pairs."""

    class DataSourceConfigStoredCompletions(TypedDict):
        """Replaced by `logs`."""
        type: Literal["stored_completions"]
        metadata: Dict[str, object] = ...
        """Only those that have these pairs."""

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
        """`low`, `high` or `auto`, as it is unless given."""

    TestingCriterionLabelModelInputEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputTextParam,
        TestingCriterionLabelModelInputEvalItemContentOutputText,
        TestingCriterionLabelModelInputEvalItemContentInputImage,
        ResponseInputAudioParam,
        GraderInputsParam,
    ]

    class TestingCriterionLabelModelInputEvalItem(TypedDict):
        """A message; what a developer or the system says outweighs what a user says."""
        content: TestingCriterionLabelModelInputEvalItemContent
        role: Literal["user", "assistant", "system", "developer"]
        type: Literal["message"] = ...

    TestingCriterionLabelModelInput: TypeAlias = Union[
        TestingCriterionLabelModelInputSimpleInputMessage,
        TestingCriterionLabelModelInputEvalItem,
    ]

    class TestingCriterionLabelModel(TypedDict):
        """A model puts one of the labels on each answer."""
        input: Iterable[TestingCriterionLabelModelInput]
        """What the model is told; may name `{{item...}}` and `{{sample...}}`."""
        labels: Sequence[str]
        model: str
        """Must be able to answer by a schema."""
        name: str
        passing_labels: Sequence[str]
        """Those of `labels` that count as good."""
        type: Literal["label_model"]

    class TestingCriterionTextSimilarity(TextSimilarityGraderParam):
        pass_threshold: float
        """From which score on an answer passes; so in all graders that score."""

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
    """An eval."""
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Optional[SharedMetadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]

    class DataSourceConfigLogs(BaseModel):
        """Answers stored while a program ran: `item` and `sample` are both there to name."""
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
    """Data that comes with each run."""
    schema_: Dict[str, object] = Wire("schema")
    """The JSON schema of what graders can name: `item`, and `sample` if it was asked for."""
    type: Literal["custom"]


class EvalDeleteResponse(BaseModel):
    """That an eval was deleted."""
    deleted: bool
    eval_id: str
    object: str


class EvalListResponse(Like[EvalCreateResponse]): ...
class EvalRetrieveResponse(Like[EvalCreateResponse]): ...


class EvalStoredCompletionsDataSourceConfig(BaseModel):
    """Replaced by logs."""
    schema_: Dict[str, object] = Wire("schema")
    type: Literal["stored_completions"]
    metadata: Optional[SharedMetadata] = None
    """Only completions that have these pairs."""


class EvalUpdateResponse(Like[EvalCreateResponse]): ...
