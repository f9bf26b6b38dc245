"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpApprovalResponseParam"]


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    """Says whether it may."""
    id: Required[str]
    approval_request_id: Required[str]
    """The request for approval that it is about."""
    approve: Required[bool]
    """Whether the call may go ahead."""
    type: Required[Literal["mcp_approval_response"]]
    reason: Optional[str]
