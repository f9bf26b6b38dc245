"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "Logprob",
    "LogprobTopLogprob",
    "ResponseOutputText",
]


class ResponseOutputText(BaseModel):
    """Text of a message, with its sources."""
    annotations: List[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: Optional[List[Logprob]] = None

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

Annotation: TypeAlias = Union[
    AnnotationFileCitation,
    AnnotationURLCitation,
    AnnotationContainerFileCitation,
    AnnotationFilePath,
]

class LogprobTopLogprob(BaseModel):
    token: str
    """The token, as text."""
    bytes: List[int]
    logprob: float
    """Natural logarithm of the token's probability."""

class Logprob(BaseModel):
    token: str
    """The token, as text."""
    bytes: List[int]
    logprob: float
    """Natural logarithm of the token's probability."""
    top_logprobs: List[LogprobTopLogprob]
