"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["JSONSchema", "ResponseFormatJSONSchema"]


class ResponseFormatJSONSchema(TypedDict, total=False):
    """Answer in JSON that follows a schema."""
    json_schema: Required[JSONSchema]
    type: Required[Literal["json_schema"]]

class JSONSchema(TypedDict, total=False):
    name: Required[str]
    description: str
    schema: Dict[str, object]
    strict: Optional[bool]
