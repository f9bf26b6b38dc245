"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["RoleCreateParams"]


class RoleCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.groups.roles.create`."""
    project_id: Required[str]
    role_id: Required[str]
