"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseMcpCallInProgress"]


class ResponseMcpCallInProgress(BaseModel):
    """A tool of an MCP server is being called."""
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]
