"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["InviteListParams"]


class InviteListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.invites.list`."""
    after: str
    """Id of the last invitation of the page before."""
    limit: int
    """How many invitations a page holds, 1 to 100; 20 unless given."""
