"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpToolExecutionErrorParam"]


class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    """The tool itself failed."""
    message: Required[str]
    type: Required[Literal["tool_execution_error"]]
