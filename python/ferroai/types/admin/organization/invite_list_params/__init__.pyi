"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["InviteListParams"]


class InviteListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.invites.list`."""
    after: str
    limit: int
