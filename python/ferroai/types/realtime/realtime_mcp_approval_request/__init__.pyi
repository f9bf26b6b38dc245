"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeMcpApprovalRequest"]


class RealtimeMcpApprovalRequest(BaseModel):
    """As `RealtimeMcpApprovalRequestParam`."""
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
