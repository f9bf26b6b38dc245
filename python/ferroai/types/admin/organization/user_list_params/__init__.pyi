"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.users.list`."""
    after: str
    emails: SequenceNotStr[str]
    limit: int
