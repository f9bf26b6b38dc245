"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["McpTransport", "McpTransportResourceHTTP", "McpTransportResourceStdio"]


McpTransport: TypeAlias = Union[McpTransportResourceHTTP, McpTransportResourceStdio]

class McpTransportResourceHTTP(BaseModel):
    server_url: str
    type: Literal["http"]

class McpTransportResourceStdio(BaseModel):
    args: List[str]
    command: str
    cwd: str
    env_vars: List[str]
    type: Literal["stdio"]
