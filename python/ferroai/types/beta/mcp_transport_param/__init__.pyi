"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["McpTransportConfigParamHTTP", "McpTransportConfigParamStdio", "McpTransportParam"]


McpTransportParam: TypeAlias = Union[McpTransportConfigParamHTTP, McpTransportConfigParamStdio]
"""How an MCP server is reached."""

class McpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]
    """Where it is."""
    type: Required[Literal["http"]]
    authorization: Optional[str]
    """For the header of that name; a secret, so better kept in a vault."""
    headers: Optional[Dict[str, str]]
    """Sent with every request to it."""

class McpTransportConfigParamStdio(TypedDict, total=False):
    """A process that is started, and spoken to through its standard streams."""
    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: Optional[SequenceNotStr[str]]
    env: Optional[Dict[str, str]]
    """Variables for it, with their values."""
    env_vars: Optional[SequenceNotStr[str]]
    """Names of the environment's variables that it gets to see."""
