"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseMcpCallFailedEvent"]


class ResponseMcpCallFailedEvent(BaseModel):
    """A tool of an MCP server has failed."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]
