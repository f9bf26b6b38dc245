"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["PersistedMcpTransport", "PersistedMcpTransportResourceHTTP", "PersistedMcpTransportResourceStdio"]


PersistedMcpTransport: TypeAlias = Union[PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceStdio]
"""How an MCP server is reached, without secrets."""

class PersistedMcpTransportResourceHTTP(BaseModel):
    headers: Dict[str, str]
    server_url: str
    """Where it is."""
    type: Literal["http"]

class PersistedMcpTransportResourceStdio(BaseModel):
    """A process that is started, and spoken to through its standard streams."""
    args: List[str]
    command: str
    cwd: str
    env_vars: List[str]
    """Names of the environment's variables that it gets to see."""
    type: Literal["stdio"]
