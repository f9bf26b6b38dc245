"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.admin.organization.users.roles import (
    AsyncRoles as AsyncRoles,
    AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
    Roles as Roles,
    RolesWithRawResponse as RolesWithRawResponse,
    RolesWithStreamingResponse as RolesWithStreamingResponse,
)
from ferroai.resources.admin.organization.users.users import (
    AsyncUsers as AsyncUsers,
    AsyncUsersWithRawResponse as AsyncUsersWithRawResponse,
    AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse,
    Users as Users,
    UsersWithRawResponse as UsersWithRawResponse,
    UsersWithStreamingResponse as UsersWithStreamingResponse,
)

__all__ = [
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Roles",
    "RolesWithRawResponse",
    "RolesWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]
