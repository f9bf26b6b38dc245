"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["CreateEvalJSONLRunDataSource", "Source", "SourceFileContent", "SourceFileContentContent", "SourceFileID"]


class CreateEvalJSONLRunDataSource(BaseModel):
    """Items that bring their answers: no model is asked."""
    source: Source
    type: Literal["jsonl"]

class SourceFileContentContent(BaseModel):
    item: Dict[str, object]
    sample: Optional[Dict[str, object]] = None

class SourceFileContent(BaseModel):
    content: List[SourceFileContentContent]
    type: Literal["file_content"]

class SourceFileID(BaseModel):
    """An uploaded file, one item on each line (JSONL)."""
    id: str
    type: Literal["file_id"]

Source: TypeAlias = Union[SourceFileContent, SourceFileID]
