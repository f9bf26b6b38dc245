"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel
from ferroai.types.shared.function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


class FunctionDefinition(BaseModel):
    """A function a model may call."""
    name: str
    description: Optional[str] = None
    parameters: Optional[FunctionParameters] = None
    """JSON Schema of the arguments; absent means none."""
    strict: Optional[bool] = None
    """Whether arguments must follow the schema exactly."""
