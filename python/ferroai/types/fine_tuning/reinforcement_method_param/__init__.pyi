"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict

from ferroai.types.fine_tuning.reinforcement_hyperparameters_param import ReinforcementHyperparametersParam
from ferroai.types.graders.multi_grader_param import MultiGraderParam
from ferroai.types.graders.python_grader_param import PythonGraderParam
from ferroai.types.graders.score_model_grader_param import ScoreModelGraderParam
from ferroai.types.graders.string_check_grader_param import StringCheckGraderParam
from ferroai.types.graders.text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["Grader", "ReinforcementMethodParam"]


class ReinforcementMethodParam(TypedDict, total=False):
    """Training by grades."""
    grader: Required[Grader]
    hyperparameters: ReinforcementHyperparametersParam

Grader: TypeAlias = Union[
    StringCheckGraderParam,
    TextSimilarityGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    MultiGraderParam,
]
