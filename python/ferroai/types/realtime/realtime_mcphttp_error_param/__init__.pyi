"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcphttpErrorParam"]


class RealtimeMcphttpErrorParam(TypedDict, total=False):
    """The MCP server answered by an error of HTTP."""
    code: Required[int]
    """The HTTP status."""
    message: Required[str]
    type: Required[Literal["http_error"]]
