"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaToolSearchTool"]


class BetaToolSearchTool(BaseModel):
    """Lets the model look for tools that were deferred."""
    type: Literal["tool_search"]
    description: Optional[str] = None
    execution: Optional[Literal["server", "client"]] = None
    """Who searches: the service or your program."""
    parameters: Optional[object] = None
