"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import TypeAlias

from ferroai._models import BaseModel
from ferroai.types.graders.multi_grader import MultiGrader
from ferroai.types.graders.python_grader import PythonGrader
from ferroai.types.graders.score_model_grader import ScoreModelGrader
from ferroai.types.graders.string_check_grader import StringCheckGrader
from ferroai.types.graders.text_similarity_grader import TextSimilarityGrader

__all__ = ["Grader", "GraderValidateResponse"]


class GraderValidateResponse(BaseModel):
    """The grader as it was understood."""
    grader: Optional[Grader] = None

Grader: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]
