"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.graders.grader_inputs_param import GraderInputsParam
from ferroai.types.graders.python_grader_param import PythonGraderParam
from ferroai.types.graders.score_model_grader_param import ScoreModelGraderParam
from ferroai.types.graders.string_check_grader_param import StringCheckGraderParam
from ferroai.types.graders.text_similarity_grader_param import TextSimilarityGraderParam
from ferroai.types.responses.response_input_audio_param import ResponseInputAudioParam
from ferroai.types.responses.response_input_text_param import ResponseInputTextParam
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "DataSourceConfig",
    "DataSourceConfigCustom",
    "DataSourceConfigLogs",
    "DataSourceConfigStoredCompletions",
    "EvalCreateParams",
    "TestingCriterion",
    "TestingCriterionLabelModel",
    "TestingCriterionLabelModelInput",
    "TestingCriterionLabelModelInputEvalItem",
    "TestingCriterionLabelModelInputEvalItemContent",
    "TestingCriterionLabelModelInputEvalItemContentInputImage",
    "TestingCriterionLabelModelInputEvalItemContentOutputText",
    "TestingCriterionLabelModelInputSimpleInputMessage",
    "TestingCriterionPython",
    "TestingCriterionScoreModel",
    "TestingCriterionTextSimilarity",
]


class DataSourceConfigCustom(TypedDict, total=False):
    """Data of your own: the items come with each run."""
    item_schema: Required[Dict[str, object]]
    """The JSON schema of one item."""
    type: Required[Literal["custom"]]
    include_sample_schema: bool
    """Whether a model's answers belong to it, so that graders can name `sample`; no unless given."""

class DataSourceConfigLogs(TypedDict, total=False):
    """Answers that were stored while a program ran."""
    type: Required[Literal["logs"]]
    metadata: Dict[str, object]
    """Only those that have these pairs."""

class DataSourceConfigStoredCompletions(TypedDict, total=False):
    """Replaced by `logs`."""
    type: Required[Literal["stored_completions"]]
    metadata: Dict[str, object]
    """Only those that have these pairs."""

DataSourceConfig: TypeAlias = Union[DataSourceConfigCustom, DataSourceConfigLogs, DataSourceConfigStoredCompletions]

class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict, total=False):
    content: Required[str]
    role: Required[str]

class TestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]

class TestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str
    """`low`, `high` or `auto`, as it is unless given."""

TestingCriterionLabelModelInputEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    TestingCriterionLabelModelInputEvalItemContentOutputText,
    TestingCriterionLabelModelInputEvalItemContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]

class TestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
    """A message; what a developer or the system says outweighs what a user says."""
    content: Required[TestingCriterionLabelModelInputEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]

TestingCriterionLabelModelInput: TypeAlias = Union[
    TestingCriterionLabelModelInputSimpleInputMessage,
    TestingCriterionLabelModelInputEvalItem,
]

class TestingCriterionLabelModel(TypedDict, total=False):
    """A model puts one of the labels on each answer."""
    input: Required[Iterable[TestingCriterionLabelModelInput]]
    """What the model is told; may name `{{item...}}` and `{{sample...}}`."""
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    """Must be able to answer by a schema."""
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    """Those of `labels` that count as good."""
    type: Required[Literal["label_model"]]

class TestingCriterionTextSimilarity(TextSimilarityGraderParam, total=False):
    pass_threshold: Required[float]
    """From which score on an answer passes; so in all graders that score."""

class TestingCriterionPython(PythonGraderParam, total=False):
    pass_threshold: float
    """From which score on an answer passes."""

class TestingCriterionScoreModel(ScoreModelGraderParam, total=False):
    pass_threshold: float
    """From which score on an answer passes."""

TestingCriterion: TypeAlias = Union[
    TestingCriterionLabelModel,
    StringCheckGraderParam,
    TestingCriterionTextSimilarity,
    TestingCriterionPython,
    TestingCriterionScoreModel,
]

class EvalCreateParams(TypedDict, total=False):
    """Keyword parameters of `evals.create`."""
    data_source_config: Required[DataSourceConfig]
    """What an item of the data looks like; runs must bring such items."""
    testing_criteria: Required[Iterable[TestingCriterion]]
    """The graders that each answer goes through. In their texts `{{item.name}}` stands for a field of the item, `{{sample.output_text}}` for the answer."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own: keys to 64 characters, values to 512."""
    name: str
