"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import Literal

from ferroai._models import BaseModel
from pydantic import Field

__all__ = ["EvalCustomDataSourceConfig"]


class EvalCustomDataSourceConfig(BaseModel):
    """Data that comes with each run."""
    schema_: Dict[str, object] = Field(alias="schema")
    """The JSON schema of what graders can name: `item`, and `sample` if it was asked for."""
    type: Literal["custom"]
