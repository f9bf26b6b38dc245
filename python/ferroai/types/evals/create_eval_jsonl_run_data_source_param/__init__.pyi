"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "CreateEvalJSONLRunDataSourceParam",
    "Source",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
]


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """Items that bring their answers: no model is asked."""
    source: Required[Source]
    type: Required[Literal["jsonl"]]

class SourceFileContentContent(TypedDict, total=False):
    item: Required[Dict[str, object]]
    sample: Dict[str, object]

class SourceFileContent(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentContent]]
    type: Required[Literal["file_content"]]

class SourceFileID(TypedDict, total=False):
    """An uploaded file, one item on each line (JSONL)."""
    id: Required[str]
    type: Required[Literal["file_id"]]

Source: TypeAlias = Union[SourceFileContent, SourceFileID]
