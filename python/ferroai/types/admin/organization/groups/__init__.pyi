"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.admin.organization.groups.organization_group_user import (
    OrganizationGroupUser as OrganizationGroupUser,
)
from ferroai.types.admin.organization.groups.role_create_params import RoleCreateParams as RoleCreateParams
from ferroai.types.admin.organization.groups.role_create_response import RoleCreateResponse as RoleCreateResponse
from ferroai.types.admin.organization.groups.role_delete_response import RoleDeleteResponse as RoleDeleteResponse
from ferroai.types.admin.organization.groups.role_list_params import RoleListParams as RoleListParams
from ferroai.types.admin.organization.groups.role_list_response import RoleListResponse as RoleListResponse
from ferroai.types.admin.organization.groups.role_retrieve_response import RoleRetrieveResponse as RoleRetrieveResponse
from ferroai.types.admin.organization.groups.user_create_params import UserCreateParams as UserCreateParams
from ferroai.types.admin.organization.groups.user_create_response import UserCreateResponse as UserCreateResponse
from ferroai.types.admin.organization.groups.user_delete_response import UserDeleteResponse as UserDeleteResponse
from ferroai.types.admin.organization.groups.user_list_params import UserListParams as UserListParams
from ferroai.types.admin.organization.groups.user_retrieve_response import UserRetrieveResponse as UserRetrieveResponse

__all__ = [
    "OrganizationGroupUser",
    "RoleCreateParams",
    "RoleCreateResponse",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResponse",
    "RoleRetrieveResponse",
    "UserCreateParams",
    "UserCreateResponse",
    "UserDeleteResponse",
    "UserListParams",
    "UserRetrieveResponse",
]
