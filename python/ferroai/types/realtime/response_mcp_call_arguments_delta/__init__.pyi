"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseMcpCallArgumentsDelta"]


class ResponseMcpCallArgumentsDelta(BaseModel):
    """More of the arguments for a tool of an MCP server, which are JSON."""
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: Optional[str] = None
    """Padding that hides how long `delta` is."""
