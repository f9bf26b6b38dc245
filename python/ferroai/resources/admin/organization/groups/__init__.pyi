"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.admin.organization.groups.groups import (
    AsyncGroups as AsyncGroups,
    AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse,
    AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse,
    Groups as Groups,
    GroupsWithRawResponse as GroupsWithRawResponse,
    GroupsWithStreamingResponse as GroupsWithStreamingResponse,
)
from ferroai.resources.admin.organization.groups.roles import (
    AsyncRoles as AsyncRoles,
    AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
    Roles as Roles,
    RolesWithRawResponse as RolesWithRawResponse,
    RolesWithStreamingResponse as RolesWithStreamingResponse,
)
from ferroai.resources.admin.organization.groups.users import (
    AsyncUsers as AsyncUsers,
    AsyncUsersWithRawResponse as AsyncUsersWithRawResponse,
    AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse,
    Users as Users,
    UsersWithRawResponse as UsersWithRawResponse,
    UsersWithStreamingResponse as UsersWithStreamingResponse,
)

__all__ = [
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Groups",
    "GroupsWithRawResponse",
    "GroupsWithStreamingResponse",
    "Roles",
    "RolesWithRawResponse",
    "RolesWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]
