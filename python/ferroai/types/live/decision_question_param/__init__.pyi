"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.live.decision_choice_option_param import DecisionChoiceOptionParam
from ferroai.types.live.decision_input_text_param import DecisionInputTextParam
from ferroai.types.live.decision_json_object import DecisionJSONObject

__all__ = [
    "Choice",
    "ChoiceInstructionsParts",
    "ChoiceInstructionsPartsInputImage",
    "ChoiceInstructionsPartsInputJSON",
    "DecisionQuestionParam",
    "Predicate",
    "PredicateInstructionsParts",
    "PredicateInstructionsPartsInputImage",
    "PredicateInstructionsPartsInputJSON",
    "Score",
    "ScoreInstructionsParts",
    "ScoreInstructionsPartsInputImage",
    "ScoreInstructionsPartsInputJSON",
    "ScoreLevel",
]


DecisionQuestionParam: TypeAlias = Union[Choice, Predicate, Score]

class ChoiceInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]

class ChoiceInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    type: Required[Literal["input_json"]]

ChoiceInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam,
    ChoiceInstructionsPartsInputImage,
    ChoiceInstructionsPartsInputJSON,
]

class Choice(TypedDict, total=False):
    choices: Required[Iterable[DecisionChoiceOptionParam]]
    instructions: Required[Union[str, Iterable[ChoiceInstructionsParts]]]
    type: Required[Literal["choice"]]
    name: str

class PredicateInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]

class PredicateInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    type: Required[Literal["input_json"]]

PredicateInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam,
    PredicateInstructionsPartsInputImage,
    PredicateInstructionsPartsInputJSON,
]

class Predicate(TypedDict, total=False):
    instructions: Required[Union[str, Iterable[PredicateInstructionsParts]]]
    type: Required[Literal["predicate"]]
    name: str

class ScoreInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]

class ScoreInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    type: Required[Literal["input_json"]]

ScoreInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam,
    ScoreInstructionsPartsInputImage,
    ScoreInstructionsPartsInputJSON,
]

class ScoreLevel(TypedDict, total=False):
    label: Required[str]
    description: str

class Score(TypedDict, total=False):
    instructions: Required[Union[str, Iterable[ScoreInstructionsParts]]]
    levels: Required[Iterable[ScoreLevel]]
    type: Required[Literal["score"]]
    name: str
