"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["McpTransport", "McpTransportResourceHTTP", "McpTransportResourceStdio"]


McpTransport: TypeAlias = Union[McpTransportResourceHTTP, McpTransportResourceStdio]
"""How an MCP server is reached."""

class McpTransportResourceHTTP(BaseModel):
    server_url: str
    """Where it is."""
    type: Literal["http"]

class McpTransportResourceStdio(BaseModel):
    """A process that is started, and spoken to through its standard streams."""
    args: List[str]
    command: str
    cwd: str
    env_vars: List[str]
    """Names of the environment's variables that it gets to see."""
    type: Literal["stdio"]
