"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.graders.grader_inputs import GraderInputs as GraderInputs
from ferroai.types.graders.grader_inputs_param import GraderInputsParam as GraderInputsParam
from ferroai.types.graders.label_model_grader import LabelModelGrader as LabelModelGrader
from ferroai.types.graders.label_model_grader_param import LabelModelGraderParam as LabelModelGraderParam
from ferroai.types.graders.multi_grader import MultiGrader as MultiGrader
from ferroai.types.graders.multi_grader_param import MultiGraderParam as MultiGraderParam
from ferroai.types.graders.python_grader import PythonGrader as PythonGrader
from ferroai.types.graders.python_grader_param import PythonGraderParam as PythonGraderParam
from ferroai.types.graders.score_model_grader import ScoreModelGrader as ScoreModelGrader
from ferroai.types.graders.score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
from ferroai.types.graders.string_check_grader import StringCheckGrader as StringCheckGrader
from ferroai.types.graders.string_check_grader_param import StringCheckGraderParam as StringCheckGraderParam
from ferroai.types.graders.text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
from ferroai.types.graders.text_similarity_grader_param import TextSimilarityGraderParam as TextSimilarityGraderParam

__all__ = [
    "GraderInputs",
    "GraderInputsParam",
    "LabelModelGrader",
    "LabelModelGraderParam",
    "MultiGrader",
    "MultiGraderParam",
    "PythonGrader",
    "PythonGraderParam",
    "ScoreModelGrader",
    "ScoreModelGraderParam",
    "StringCheckGrader",
    "StringCheckGraderParam",
    "TextSimilarityGrader",
    "TextSimilarityGraderParam",
]
