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
    answers: List[Answer]
    model: str
    usage: Usage

class AnswerAnswerResourcePredicate(BaseModel):
    name: Optional[str] = None
    probability: float
    type: Literal["predicate"]

class AnswerAnswerResourceChoiceProbability(BaseModel):
    probability: float
    value: Union[str, bool]

class AnswerAnswerResourceChoice(BaseModel):
    choice: Union[str, bool]
    confidence: float
    name: Optional[str] = None
    probabilities: List[AnswerAnswerResourceChoiceProbability]
    type: Literal["choice"]

class AnswerAnswerResourceScoreProbability(BaseModel):
    label: str
    probability: float
    value: int

class AnswerAnswerResourceScore(BaseModel):
    confidence: float
    name: Optional[str] = None
    probabilities: List[AnswerAnswerResourceScoreProbability]
    score: float
    type: Literal["score"]

class AnswerAnswerResourceRefusal(BaseModel):
    name: Optional[str] = None
    type: Literal["refusal"]

Answer: TypeAlias = Union[
    AnswerAnswerResourcePredicate,
    AnswerAnswerResourceChoice,
    AnswerAnswerResourceScore,
    AnswerAnswerResourceRefusal,
]

class UsageInputTokensDetails(BaseModel):
    cache_write_tokens: int
    cached_tokens: int

class UsageOutputTokensDetails(BaseModel):
    reasoning_tokens: int

class Usage(BaseModel):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    output_tokens_details: UsageOutputTokensDetails
    total_tokens: int
