"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["GroupCreateParams"]


class GroupCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.groups.create`."""
    group_id: Required[str]
    role: Required[str]
    """Id of the role that it has there."""
