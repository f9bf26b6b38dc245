"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "Logprob",
    "LogprobTopLogprob",
    "ResponseOutputTextParam",
]


class ResponseOutputTextParam(TypedDict, total=False):
    """Text of a message, with its sources."""
    annotations: Required[Iterable[Annotation]]
    text: Required[str]
    type: Required[Literal["output_text"]]
    logprobs: Iterable[Logprob]

class AnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]

class AnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    """Where in the text it ends, in characters."""
    start_index: Required[int]
    """Where in the text it begins, in characters."""
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]

class AnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    """Where in the text it ends, in characters."""
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    """Where in the text it begins, in characters."""
    type: Required[Literal["container_file_citation"]]

class AnnotationFilePath(TypedDict, total=False):
    file_id: Required[str]
    index: Required[int]
    type: Required[Literal["file_path"]]

Annotation: TypeAlias = Union[
    AnnotationFileCitation,
    AnnotationURLCitation,
    AnnotationContainerFileCitation,
    AnnotationFilePath,
]

class LogprobTopLogprob(TypedDict, total=False):
    token: Required[str]
    """The token, as text."""
    bytes: Required[Iterable[int]]
    logprob: Required[float]
    """Natural logarithm of the token's probability."""

class Logprob(TypedDict, total=False):
    token: Required[str]
    """The token, as text."""
    bytes: Required[Iterable[int]]
    logprob: Required[float]
    """Natural logarithm of the token's probability."""
    top_logprobs: Required[Iterable[LogprobTopLogprob]]
