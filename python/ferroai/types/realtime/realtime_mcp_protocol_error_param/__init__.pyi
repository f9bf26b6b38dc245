"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpProtocolErrorParam"]


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    """The MCP server answered by an error of the protocol."""
    code: Required[int]
    message: Required[str]
    type: Required[Literal["protocol_error"]]
