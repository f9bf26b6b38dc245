"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.graders.grader_inputs import GraderInputs
from ferroai.types.responses.response_input_audio import ResponseInputAudio
from ferroai.types.responses.response_input_text import ResponseInputText
from ferroai.types.shared.reasoning_effort import ReasoningEffort

__all__ = [
    "Input",
    "InputContent",
    "InputContentInputImage",
    "InputContentOutputText",
    "SamplingParams",
    "ScoreModelGrader",
]


class ScoreModelGrader(BaseModel):
    """Lets a model give a score."""
    input: List[Input]
    model: str
    name: str
    type: Literal["score_model"]
    range: Optional[List[float]] = None
    """From worst to best; 0 to 1 unless given."""
    sampling_params: Optional[SamplingParams] = None

class InputContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]

class InputContentInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[str] = None

InputContent: TypeAlias = Union[
    str,
    ResponseInputText,
    InputContentOutputText,
    InputContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]

class Input(BaseModel):
    content: InputContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]] = None

class SamplingParams(BaseModel):
    max_completions_tokens: Optional[int] = None
    reasoning_effort: Optional[ReasoningEffort] = None
    """How much to think: more costs tokens and time."""
    seed: Optional[int] = None
    temperature: Optional[float] = None
    """How freely to choose: lower is more repeatable."""
    top_p: Optional[float] = None
    """Consider only the likeliest tokens that together have this probability, 0 to 1."""
