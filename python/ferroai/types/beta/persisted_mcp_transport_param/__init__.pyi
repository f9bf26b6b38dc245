"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr

__all__ = [
    "PersistedMcpTransportConfigParamHTTP",
    "PersistedMcpTransportConfigParamStdio",
    "PersistedMcpTransportParam",
]


PersistedMcpTransportParam: TypeAlias = Union[
    PersistedMcpTransportConfigParamHTTP,
    PersistedMcpTransportConfigParamStdio,
]
"""How an MCP server is reached, without secrets."""

class PersistedMcpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]
    """Where it is."""
    type: Required[Literal["http"]]
    headers: Optional[Dict[str, str]]
    """Sent with every request to it; they are shown to whoever looks the agent up, so none may be secret."""

class PersistedMcpTransportConfigParamStdio(TypedDict, total=False):
    """A process that is started, and spoken to through its standard streams."""
    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: Optional[SequenceNotStr[str]]
    env_vars: Optional[SequenceNotStr[str]]
    """Names of the environment's variables that it gets to see."""
