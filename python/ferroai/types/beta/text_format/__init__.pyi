"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from pydantic import Field

__all__ = ["TextFormat", "TextFormatResourceJSONSchema", "TextFormatResourceText"]


TextFormat: TypeAlias = Union[TextFormatResourceText, TextFormatResourceJSONSchema]
"""Plain text, or JSON of a schema."""

class TextFormatResourceText(BaseModel):
    type: Literal["text"]

class TextFormatResourceJSONSchema(BaseModel):
    schema_: Dict[str, object] = Field(alias="schema")
    type: Literal["json_schema"]
