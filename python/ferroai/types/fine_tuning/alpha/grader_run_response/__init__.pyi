"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional

from ferroai._models import BaseModel
from pydantic import Field

__all__ = ["GraderRunResponse", "Metadata", "MetadataErrors"]


class GraderRunResponse(BaseModel):
    """What a grader made of an answer."""
    metadata: Metadata
    api_model_grader_token_usage_per_model: Dict[str, object] = Field(alias="model_grader_token_usage_per_model")
    """Tokens that models used to grade, by model."""
    reward: float
    """The grade."""
    sub_rewards: Dict[str, object]
    """By the name of the grader inside, for one made of several."""

class MetadataErrors(BaseModel):
    """What went wrong; every one is `False` when nothing did."""
    formula_parse_error: bool
    invalid_variable_error: bool
    api_model_grader_parse_error: bool = Field(alias="model_grader_parse_error")
    api_model_grader_refusal_error: bool = Field(alias="model_grader_refusal_error")
    api_model_grader_server_error: bool = Field(alias="model_grader_server_error")
    api_model_grader_server_error_details: Optional[
        str
    ] = Field(alias="model_grader_server_error_details", default=None)
    other_error: bool
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: Optional[str] = None
    python_grader_server_error: bool
    python_grader_server_error_type: Optional[str] = None
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool

class Metadata(BaseModel):
    """How the grading went."""
    errors: MetadataErrors
    execution_time: float
    """In seconds."""
    name: str
    sampled_model_name: Optional[str] = None
    """The model that graded, if one did."""
    scores: Dict[str, object]
    token_usage: Optional[int] = None
    """The service may send an object of counts instead of one number."""
    type: str
