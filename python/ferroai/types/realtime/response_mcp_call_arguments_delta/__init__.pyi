"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseMcpCallArgumentsDelta"]


class ResponseMcpCallArgumentsDelta(BaseModel):
    """More of the arguments for a tool of an MCP server, which are JSON."""
    delta: str
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    response_id: str
    """The response it belongs to."""
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: Optional[str] = None
    """Padding that hides how long `delta` is."""
