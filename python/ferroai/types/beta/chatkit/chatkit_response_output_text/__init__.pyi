"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "Annotation",
    "AnnotationFile",
    "AnnotationFileSource",
    "AnnotationURL",
    "AnnotationURLSource",
    "ChatKitResponseOutputText",
]


class ChatKitResponseOutputText(BaseModel):
    """What the workflow said, with what it rests on."""
    annotations: List[Annotation]
    text: str
    type: Literal["output_text"]

class AnnotationFileSource(BaseModel):
    filename: str
    type: Literal["file"]

class AnnotationFile(BaseModel):
    source: AnnotationFileSource
    type: Literal["file"]

class AnnotationURLSource(BaseModel):
    type: Literal["url"]
    url: str

class AnnotationURL(BaseModel):
    source: AnnotationURLSource
    type: Literal["url"]

Annotation: TypeAlias = Union[AnnotationFile, AnnotationURL]
