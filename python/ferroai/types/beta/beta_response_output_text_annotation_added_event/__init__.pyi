"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "Agent",
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "BetaResponseOutputTextAnnotationAddedEvent",
]


class BetaResponseOutputTextAnnotationAddedEvent(BaseModel):
    """Text gets another source."""
    annotation: Optional[Annotation] = None
    annotation_index: int
    """Which annotation of the part it is about, from 0."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.output_text.annotation.added"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class AnnotationFileCitation(BaseModel):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]

class AnnotationURLCitation(BaseModel):
    end_index: int
    """Where in the text it ends, in characters."""
    start_index: int
    """Where in the text it begins, in characters."""
    title: str
    type: Literal["url_citation"]
    url: str

class AnnotationContainerFileCitation(BaseModel):
    container_id: str
    end_index: int
    """Where in the text it ends, in characters."""
    file_id: str
    filename: str
    start_index: int
    """Where in the text it begins, in characters."""
    type: Literal["container_file_citation"]

class AnnotationFilePath(BaseModel):
    file_id: str
    index: int
    type: Literal["file_path"]

Annotation: TypeAlias = Optional[
    Union[AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath]
]

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
