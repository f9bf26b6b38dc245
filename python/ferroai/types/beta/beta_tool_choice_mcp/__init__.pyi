"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaToolChoiceMcp"]


class BetaToolChoiceMcp(BaseModel):
    """Makes the model call a tool of this MCP server."""
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    type: Literal["mcp"]
    name: Optional[str] = None
