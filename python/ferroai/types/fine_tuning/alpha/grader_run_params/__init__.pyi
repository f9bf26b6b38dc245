"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict

from ferroai.types.graders.multi_grader_param import MultiGraderParam
from ferroai.types.graders.python_grader_param import PythonGraderParam
from ferroai.types.graders.score_model_grader_param import ScoreModelGraderParam
from ferroai.types.graders.string_check_grader_param import StringCheckGraderParam
from ferroai.types.graders.text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["Grader", "GraderRunParams"]


Grader: TypeAlias = Union[
    StringCheckGraderParam,
    TextSimilarityGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    MultiGraderParam,
]

class GraderRunParams(TypedDict, total=False):
    """Keyword parameters of `fine_tuning.alpha.graders.run`."""
    grader: Required[Grader]
    model_sample: Required[str]
    """The answer; the grader sees it as `sample.output_text`, and as `sample.output_json` if it is JSON."""
    item: object
    """The line of the data set that belongs to it; the grader sees it as `item`."""
