"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.graders.label_model_grader import LabelModelGrader
from ferroai.types.graders.python_grader import PythonGrader
from ferroai.types.graders.score_model_grader import ScoreModelGrader
from ferroai.types.graders.string_check_grader import StringCheckGrader
from ferroai.types.graders.text_similarity_grader import TextSimilarityGrader

__all__ = ["Graders", "MultiGrader"]


class MultiGrader(BaseModel):
    """Counts together what others say."""
    calculate_output: str
    """A formula over their names."""
    graders: Graders
    name: str
    type: Literal["multi"]

Graders: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, LabelModelGrader]
