"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeMcphttpError"]


class RealtimeMcphttpError(BaseModel):
    """The MCP server answered by an error of HTTP."""
    code: int
    """The HTTP status."""
    message: str
    type: Literal["http_error"]
