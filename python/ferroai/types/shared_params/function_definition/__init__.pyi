"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

from ferroai.types.shared_params.function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


class FunctionDefinition(TypedDict, total=False):
    """A function a model may call."""
    name: Required[str]
    description: str
    parameters: FunctionParameters
    """JSON Schema of the arguments; absent means none."""
    strict: Optional[bool]
    """Whether arguments must follow the schema exactly."""
