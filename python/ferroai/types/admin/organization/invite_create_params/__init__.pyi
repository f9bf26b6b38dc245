"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["InviteCreateParams", "Project"]


class Project(TypedDict, total=False):
    id: Required[str]
    role: Required[Literal["member", "owner"]]

class InviteCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.invites.create`."""
    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Iterable[Project]
