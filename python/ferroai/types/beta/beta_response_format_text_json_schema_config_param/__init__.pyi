"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseFormatTextJSONSchemaConfigParam"]


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """JSON that follows a schema."""
    name: Required[str]
    """Up to 64 letters, digits, underscores and dashes."""
    schema: Required[Dict[str, object]]
    type: Required[Literal["json_schema"]]
    description: str
    """What it is for, told to the model."""
    strict: Optional[bool]
    """To the letter; not every schema can be followed so."""
