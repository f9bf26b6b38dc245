"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.graders.label_model_grader_param import LabelModelGraderParam
from ferroai.types.graders.python_grader_param import PythonGraderParam
from ferroai.types.graders.score_model_grader_param import ScoreModelGraderParam
from ferroai.types.graders.string_check_grader_param import StringCheckGraderParam
from ferroai.types.graders.text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["Graders", "MultiGraderParam"]


class MultiGraderParam(TypedDict, total=False):
    """Counts together what others say."""
    calculate_output: Required[str]
    """A formula over their names."""
    graders: Required[Graders]
    name: Required[str]
    type: Required[Literal["multi"]]

Graders: TypeAlias = Union[
    StringCheckGraderParam,
    TextSimilarityGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    LabelModelGraderParam,
]
