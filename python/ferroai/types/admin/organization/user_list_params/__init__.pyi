"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.users.list`."""
    after: str
    """Id of the last user of the page before."""
    emails: SequenceNotStr[str]
    """Only those with these addresses."""
    limit: int
    """How many people a page holds, 1 to 100; 20 unless given."""
