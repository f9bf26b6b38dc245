"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["ContentProvenanceCheck", "Result", "ResultC2PA", "ResultSynthID"]


class ContentProvenanceCheck(BaseModel):
    created_at: int
    object: Literal["content_provenance_check"]
    results: List[Result]

class ResultC2PA(BaseModel):
    generated_at: Optional[str] = None
    issuer: Optional[str] = None
    model: Optional[str] = None
    outcome: Literal["detected", "not_detected"]
    type: Literal["c2pa"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]

class ResultSynthID(BaseModel):
    generated_at: Optional[str] = None
    model: Optional[str] = None
    outcome: Literal["detected", "not_detected"]
    type: Literal["synthid"]

Result: TypeAlias = Union[ResultC2PA, ResultSynthID]
