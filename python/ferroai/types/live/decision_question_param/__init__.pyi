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
"""Something to be decided about what is being said."""

class ChoiceInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    """A URL, or the picture itself as a data URL."""
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely to look; `auto` unless given."""

class ChoiceInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    type: Required[Literal["input_json"]]

ChoiceInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam,
    ChoiceInstructionsPartsInputImage,
    ChoiceInstructionsPartsInputJSON,
]

class Choice(TypedDict, total=False):
    """Which of several."""
    choices: Required[Iterable[DecisionChoiceOptionParam]]
    instructions: Required[Union[str, Iterable[ChoiceInstructionsParts]]]
    type: Required[Literal["choice"]]
    name: str
    """By which its answer is known."""

class PredicateInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely to look: more takes more tokens."""

class PredicateInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    type: Required[Literal["input_json"]]

PredicateInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam,
    PredicateInstructionsPartsInputImage,
    PredicateInstructionsPartsInputJSON,
]

class Predicate(TypedDict, total=False):
    """Yes or no."""
    instructions: Required[Union[str, Iterable[PredicateInstructionsParts]]]
    type: Required[Literal["predicate"]]
    name: str

class ScoreInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely to look: more takes more tokens."""

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
    """How much, in levels."""
    instructions: Required[Union[str, Iterable[ScoreInstructionsParts]]]
    levels: Required[Iterable[ScoreLevel]]
    """From the lowest to the highest."""
    type: Required[Literal["score"]]
    name: str
