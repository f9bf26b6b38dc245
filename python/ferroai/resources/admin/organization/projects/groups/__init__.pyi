"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.admin.organization.projects.groups.groups import (
    AsyncGroups as AsyncGroups,
    AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse,
    AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse,
    Groups as Groups,
    GroupsWithRawResponse as GroupsWithRawResponse,
    GroupsWithStreamingResponse as GroupsWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.groups.roles import (
    AsyncRoles as AsyncRoles,
    AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
    Roles as Roles,
    RolesWithRawResponse as RolesWithRawResponse,
    RolesWithStreamingResponse as RolesWithStreamingResponse,
)

__all__ = [
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "Groups",
    "GroupsWithRawResponse",
    "GroupsWithStreamingResponse",
    "Roles",
    "RolesWithRawResponse",
    "RolesWithStreamingResponse",
]
