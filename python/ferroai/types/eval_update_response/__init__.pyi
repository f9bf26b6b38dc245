"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.eval_custom_data_source_config import EvalCustomDataSourceConfig
from ferroai.types.eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig
from ferroai.types.graders.label_model_grader import LabelModelGrader
from ferroai.types.graders.python_grader import PythonGrader
from ferroai.types.graders.score_model_grader import ScoreModelGrader
from ferroai.types.graders.string_check_grader import StringCheckGrader
from ferroai.types.graders.text_similarity_grader import TextSimilarityGrader
from ferroai.types.shared.metadata import Metadata
from pydantic import Field

__all__ = [
    "DataSourceConfig",
    "DataSourceConfigLogs",
    "EvalUpdateResponse",
    "TestingCriterion",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterionEvalGraderTextSimilarity",
]


class EvalUpdateResponse(BaseModel):
    """An eval."""
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Optional[Metadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]

class DataSourceConfigLogs(BaseModel):
    """Answers stored while a program ran: `item` and `sample` are both there to name."""
    schema_: Dict[str, object] = Field(alias="schema")
    type: Literal["logs"]
    metadata: Optional[Metadata] = None

DataSourceConfig: TypeAlias = Union[
    EvalCustomDataSourceConfig,
    DataSourceConfigLogs,
    EvalStoredCompletionsDataSourceConfig,
]

class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
    pass_threshold: float
    """From which score on an answer passes."""

class TestingCriterionEvalGraderPython(PythonGrader):
    pass_threshold: Optional[float] = None
    """From which score on an answer passes."""

class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
    pass_threshold: Optional[float] = None
    """From which score on an answer passes."""

TestingCriterion: TypeAlias = Union[
    LabelModelGrader,
    StringCheckGrader,
    TestingCriterionEvalGraderTextSimilarity,
    TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel,
]
