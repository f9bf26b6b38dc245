"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

import builtins
from typing import Dict, List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.evals.eval_api_error import EvalAPIError

__all__ = ["OutputItemListResponse", "Result", "Sample", "SampleInput", "SampleOutput", "SampleUsage"]


class OutputItemListResponse(BaseModel):
    """An answer and its judgements."""
    id: str
    created_at: int
    datasource_item: Dict[str, builtins.object]
    """What was asked."""
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: List[Result]
    """One for each grader."""
    run_id: str
    sample: Sample
    status: str

class Result(BaseModel):
    name: str
    """Of the grader."""
    passed: bool
    score: float
    sample: Optional[Dict[str, object]] = None
    """What the grader worked out on the way."""
    type: Optional[str] = None
    """Of the grader."""

class SampleInput(BaseModel):
    content: str
    role: str

class SampleOutput(BaseModel):
    content: Optional[str] = None
    role: Optional[str] = None

class SampleUsage(BaseModel):
    cached_tokens: int
    """Of the input, those read from the cache."""
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int

class Sample(BaseModel):
    """What the model was asked and what it said."""
    error: EvalAPIError
    finish_reason: str
    input: List[SampleInput]
    max_completion_tokens: int
    """Limit of tokens written."""
    model: str
    output: List[SampleOutput]
    seed: int
    temperature: float
    """How freely to choose: lower is more repeatable."""
    top_p: float
    """Consider only the likeliest tokens that together have this probability, 0 to 1."""
    usage: SampleUsage
