"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["InviteCreateParams", "Project"]


class Project(TypedDict, total=False):
    """A project, and what they may do there."""
    id: Required[str]
    role: Required[Literal["member", "owner"]]

class InviteCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.invites.create`."""
    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    """What they may do in the organization."""
    projects: Iterable[Project]
    """Which they are in from then on; the default project unless given, none for `[]`."""
