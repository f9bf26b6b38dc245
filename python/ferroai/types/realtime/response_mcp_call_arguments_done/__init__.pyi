"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseMcpCallArgumentsDone"]


class ResponseMcpCallArgumentsDone(BaseModel):
    """The whole arguments for a tool of an MCP server."""
    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]
