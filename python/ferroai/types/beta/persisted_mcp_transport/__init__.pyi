"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["PersistedMcpTransport", "PersistedMcpTransportResourceHTTP", "PersistedMcpTransportResourceStdio"]


PersistedMcpTransport: TypeAlias = Union[PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceStdio]

class PersistedMcpTransportResourceHTTP(BaseModel):
    headers: Dict[str, str]
    server_url: str
    type: Literal["http"]

class PersistedMcpTransportResourceStdio(BaseModel):
    args: List[str]
    command: str
    cwd: str
    env_vars: List[str]
    type: Literal["stdio"]
