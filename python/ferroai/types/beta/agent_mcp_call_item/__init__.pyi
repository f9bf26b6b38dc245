"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentMcpCallItem"]


class AgentMcpCallItem(BaseModel):
    """A call of an MCP server's tool."""
    id: str
    arguments: object
    error: object
    """What the tool says went wrong, if anything."""
    name: str
    output: object
    server_label: str
    """As it is in the agent's tools."""
    status: AgentFunctionCallStatus
    turn_id: str
    """The turn it belongs to."""
    type: Literal["mcp_call"]
