"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from pydantic import Field

__all__ = ["JSONSchema", "ResponseFormatJSONSchema"]


class ResponseFormatJSONSchema(BaseModel):
    """Answer in JSON that follows a schema."""
    json_schema: JSONSchema
    type: Literal["json_schema"]

class JSONSchema(BaseModel):
    name: str
    description: Optional[str] = None
    schema_: Optional[Dict[str, object]] = Field(alias="schema", default=None)
    strict: Optional[bool] = None
