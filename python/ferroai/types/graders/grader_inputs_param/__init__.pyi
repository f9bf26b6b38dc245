"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.responses.response_input_audio_param import ResponseInputAudioParam
from ferroai.types.responses.response_input_text_param import ResponseInputTextParam

__all__ = [
    "GraderInputsParam",
    "GraderInputsParamItem",
    "GraderInputsParamItemInputImage",
    "GraderInputsParamItemOutputText",
]


GraderInputsParam: TypeAlias = List[GraderInputsParamItem]

class GraderInputsParamItemOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]

class GraderInputsParamItemInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str

GraderInputsParamItem: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    GraderInputsParamItemOutputText,
    GraderInputsParamItemInputImage,
    ResponseInputAudioParam,
]
