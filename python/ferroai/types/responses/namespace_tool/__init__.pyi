"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.custom_tool import CustomTool
from pydantic import Field

__all__ = ["NamespaceTool", "Tool", "ToolFunction"]


class NamespaceTool(BaseModel):
    """Tools that belong together."""
    description: str
    name: str
    """Stands before those of the tools in calls, such as `crm`."""
    tools: List[Tool]
    type: Literal["namespace"]

class ToolFunction(BaseModel):
    name: str
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    async_: Optional[bool] = Field(alias="async", default=None)
    defer_loading: Optional[bool] = None
    """Whether the model has to find it by searching for tools first."""
    description: Optional[str] = None
    output_schema: Optional[Dict[str, object]] = None
    """JSON schema of the JSON that it gives."""
    parameters: Optional[object] = None
    strict: Optional[bool] = None

Tool: TypeAlias = Union[ToolFunction, CustomTool]
