"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseMcpCallFailed"]


class ResponseMcpCallFailed(BaseModel):
    """A tool of an MCP server has failed."""
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]
