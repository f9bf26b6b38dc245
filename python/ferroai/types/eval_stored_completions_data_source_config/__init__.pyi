"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.shared.metadata import Metadata
from pydantic import Field

__all__ = ["EvalStoredCompletionsDataSourceConfig"]


class EvalStoredCompletionsDataSourceConfig(BaseModel):
    """Replaced by logs."""
    schema_: Dict[str, object] = Field(alias="schema")
    type: Literal["stored_completions"]
    metadata: Optional[Metadata] = None
    """Only completions that have these pairs."""
