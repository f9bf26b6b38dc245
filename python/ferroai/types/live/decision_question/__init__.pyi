"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.live.decision_choice_option import DecisionChoiceOption
from ferroai.types.live.decision_input_text import DecisionInputText
from ferroai.types.live.decision_json_object import DecisionJSONObject

__all__ = [
    "Choice",
    "ChoiceInstructionsParts",
    "ChoiceInstructionsPartsInputImage",
    "ChoiceInstructionsPartsInputJSON",
    "DecisionQuestion",
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


DecisionQuestion: TypeAlias = Union[Choice, Predicate, Score]
"""Something to be decided about what is being said."""

class ChoiceInstructionsPartsInputImage(BaseModel):
    image_url: str
    """A URL, or the picture itself as a data URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = None
    """How closely to look; `auto` unless given."""

class ChoiceInstructionsPartsInputJSON(BaseModel):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    type: Literal["input_json"]

ChoiceInstructionsParts: TypeAlias = Union[
    DecisionInputText,
    ChoiceInstructionsPartsInputImage,
    ChoiceInstructionsPartsInputJSON,
]

class Choice(BaseModel):
    """Which of several."""
    choices: List[DecisionChoiceOption]
    instructions: Union[str, List[ChoiceInstructionsParts]]
    type: Literal["choice"]
    name: Optional[str] = None
    """By which its answer is known."""

class PredicateInstructionsPartsInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = None
    """How closely to look: more takes more tokens."""

class PredicateInstructionsPartsInputJSON(BaseModel):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    type: Literal["input_json"]

PredicateInstructionsParts: TypeAlias = Union[
    DecisionInputText,
    PredicateInstructionsPartsInputImage,
    PredicateInstructionsPartsInputJSON,
]

class Predicate(BaseModel):
    """Yes or no."""
    instructions: Union[str, List[PredicateInstructionsParts]]
    type: Literal["predicate"]
    name: Optional[str] = None

class ScoreInstructionsPartsInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = None
    """How closely to look: more takes more tokens."""

class ScoreInstructionsPartsInputJSON(BaseModel):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    type: Literal["input_json"]

ScoreInstructionsParts: TypeAlias = Union[
    DecisionInputText,
    ScoreInstructionsPartsInputImage,
    ScoreInstructionsPartsInputJSON,
]

class ScoreLevel(BaseModel):
    label: str
    description: Optional[str] = None

class Score(BaseModel):
    """How much, in levels."""
    instructions: Union[str, List[ScoreInstructionsParts]]
    levels: List[ScoreLevel]
    """From the lowest to the highest."""
    type: Literal["score"]
    name: Optional[str] = None
