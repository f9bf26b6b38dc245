"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.graders.grader_inputs import GraderInputs
from ferroai.types.responses.response_input_audio import ResponseInputAudio
from ferroai.types.responses.response_input_text import ResponseInputText

__all__ = ["Input", "InputContent", "InputContentInputImage", "InputContentOutputText", "LabelModelGrader"]


class LabelModelGrader(BaseModel):
    """Lets a model choose a label."""
    input: List[Input]
    labels: List[str]
    model: str
    name: str
    passing_labels: List[str]
    """Those that count as good."""
    type: Literal["label_model"]

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
