"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from pydantic import Field

__all__ = ["Categories", "CategoryAppliedInputTypes", "CategoryScores", "Moderation"]


class Moderation(BaseModel):
    """What was found in one input."""
    categories: Categories
    """Category to whether it applies."""
    category_applied_input_types: CategoryAppliedInputTypes
    """Category to the kinds of input it was judged by."""
    category_scores: CategoryScores
    """Category to confidence, 0 to 1."""
    flagged: bool
    """Whether any category applies."""

class Categories(BaseModel):
    harassment: bool
    harassment_threatening: bool = Field(alias="harassment/threatening")
    hate: bool
    hate_threatening: bool = Field(alias="hate/threatening")
    illicit: Optional[bool] = None
    illicit_violent: Optional[bool] = Field(alias="illicit/violent", default=None)
    self_harm: bool = Field(alias="self-harm")
    self_harm_instructions: bool = Field(alias="self-harm/instructions")
    self_harm_intent: bool = Field(alias="self-harm/intent")
    sexual: bool
    sexual_minors: bool = Field(alias="sexual/minors")
    violence: bool
    violence_graphic: bool = Field(alias="violence/graphic")

class CategoryAppliedInputTypes(BaseModel):
    harassment: List[Literal["text"]]
    harassment_threatening: List[Literal["text"]] = Field(alias="harassment/threatening")
    hate: List[Literal["text"]]
    hate_threatening: List[Literal["text"]] = Field(alias="hate/threatening")
    illicit: List[Literal["text"]]
    illicit_violent: List[Literal["text"]] = Field(alias="illicit/violent")
    self_harm: List[Literal["text", "image"]] = Field(alias="self-harm")
    self_harm_instructions: List[Literal["text", "image"]] = Field(alias="self-harm/instructions")
    self_harm_intent: List[Literal["text", "image"]] = Field(alias="self-harm/intent")
    sexual: List[Literal["text", "image"]]
    sexual_minors: List[Literal["text"]] = Field(alias="sexual/minors")
    violence: List[Literal["text", "image"]]
    violence_graphic: List[Literal["text", "image"]] = Field(alias="violence/graphic")

class CategoryScores(BaseModel):
    harassment: float
    harassment_threatening: float = Field(alias="harassment/threatening")
    hate: float
    hate_threatening: float = Field(alias="hate/threatening")
    illicit: float
    illicit_violent: float = Field(alias="illicit/violent")
    self_harm: float = Field(alias="self-harm")
    self_harm_instructions: float = Field(alias="self-harm/instructions")
    self_harm_intent: float = Field(alias="self-harm/intent")
    sexual: float
    sexual_minors: float = Field(alias="sexual/minors")
    violence: float
    violence_graphic: float = Field(alias="violence/graphic")
