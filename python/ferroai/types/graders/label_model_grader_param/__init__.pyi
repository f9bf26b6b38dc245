"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.graders.grader_inputs_param import GraderInputsParam
from ferroai.types.responses.response_input_audio_param import ResponseInputAudioParam
from ferroai.types.responses.response_input_text_param import ResponseInputTextParam

__all__ = ["Input", "InputContent", "InputContentInputImage", "InputContentOutputText", "LabelModelGraderParam"]


class LabelModelGraderParam(TypedDict, total=False):
    """Lets a model choose a label."""
    input: Required[Iterable[Input]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    """Those that count as good."""
    type: Required[Literal["label_model"]]

class InputContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]

class InputContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str

InputContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    InputContentOutputText,
    InputContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]

class Input(TypedDict, total=False):
    content: Required[InputContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]
