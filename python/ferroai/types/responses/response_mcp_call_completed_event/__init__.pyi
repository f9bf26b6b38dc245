"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseMcpCallCompletedEvent"]


class ResponseMcpCallCompletedEvent(BaseModel):
    """A tool of an MCP server has answered."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]
