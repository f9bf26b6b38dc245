"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from pydantic import Field

__all__ = ["BetaResponseFormatTextJSONSchemaConfig"]


class BetaResponseFormatTextJSONSchemaConfig(BaseModel):
    """JSON that follows a schema."""
    name: str
    """Up to 64 letters, digits, underscores and dashes."""
    schema_: Dict[str, object] = Field(alias="schema")
    type: Literal["json_schema"]
    description: Optional[str] = None
    """What it is for, told to the model."""
    strict: Optional[bool] = None
    """To the letter; not every schema can be followed so."""
