"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.response_input_audio import ResponseInputAudio
from ferroai.types.responses.response_input_text import ResponseInputText

__all__ = ["GraderInputItem", "GraderInputItemInputImage", "GraderInputItemOutputText", "GraderInputs"]


GraderInputs: TypeAlias = List[GraderInputItem]

class GraderInputItemOutputText(BaseModel):
    text: str
    type: Literal["output_text"]

class GraderInputItemInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[str] = None

GraderInputItem: TypeAlias = Union[
    str,
    ResponseInputText,
    GraderInputItemOutputText,
    GraderInputItemInputImage,
    ResponseInputAudio,
]
