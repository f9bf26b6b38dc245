"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "Answer",
    "AnswerAnswerResourceChoice",
    "AnswerAnswerResourceChoiceProbability",
    "AnswerAnswerResourcePredicate",
    "AnswerAnswerResourceRefusal",
    "AnswerAnswerResourceScore",
    "AnswerAnswerResourceScoreProbability",
    "Decision",
    "Usage",
    "UsageInputTokensDetails",
    "UsageOutputTokensDetails",
]


class Decision(BaseModel):
    """The answers to the questions about an input."""
    answers: List[Answer]
    """In the order of the questions; one that was refused stands there as a refusal."""
    model: str
    usage: Usage

class AnswerAnswerResourcePredicate(BaseModel):
    """How likely a statement is true."""
    name: Optional[str] = None
    """Of the question; `None` if it has none."""
    probability: float
    """0 to 1."""
    type: Literal["predicate"]

class AnswerAnswerResourceChoiceProbability(BaseModel):
    """How likely one of the options is."""
    probability: float
    """0 to 1."""
    value: Union[str, bool]
    """`True` and `"True"` are two options."""

class AnswerAnswerResourceChoice(BaseModel):
    """Which of the options fits best."""
    choice: Union[str, bool]
    confidence: float
    """How sure the model is of `choice`."""
    name: Optional[str] = None
    """Of the question; `None` if it has none."""
    probabilities: List[AnswerAnswerResourceChoiceProbability]
    """One for each option."""
    type: Literal["choice"]

class AnswerAnswerResourceScoreProbability(BaseModel):
    """How likely one of the levels is."""
    label: str
    """As the question has it."""
    probability: float
    """0 to 1."""
    value: int

class AnswerAnswerResourceScore(BaseModel):
    """Where on the scale the input stands."""
    confidence: float
    """How sure the model is of `score`."""
    name: Optional[str] = None
    """Of the question; `None` if it has none."""
    probabilities: List[AnswerAnswerResourceScoreProbability]
    """One for each level."""
    score: float
    type: Literal["score"]

class AnswerAnswerResourceRefusal(BaseModel):
    """The model would not answer this question; others may have answers."""
    name: Optional[str] = None
    """Of the question; `None` if it has none."""
    type: Literal["refusal"]

Answer: TypeAlias = Union[
    AnswerAnswerResourcePredicate,
    AnswerAnswerResourceChoice,
    AnswerAnswerResourceScore,
    AnswerAnswerResourceRefusal,
]

class UsageInputTokensDetails(BaseModel):
    """Where the tokens that were read come from."""
    cache_write_tokens: int
    """Those that were put into the cache."""
    cached_tokens: int
    """Those that were taken from the cache."""

class UsageOutputTokensDetails(BaseModel):
    """What the tokens that were written are for."""
    reasoning_tokens: int
    """Of the output, those the model thought with."""

class Usage(BaseModel):
    """Tokens read and written."""
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    output_tokens_details: UsageOutputTokensDetails
    total_tokens: int
