"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.admin.organization.users.role_create_params import RoleCreateParams as RoleCreateParams
from ferroai.types.admin.organization.users.role_create_response import RoleCreateResponse as RoleCreateResponse
from ferroai.types.admin.organization.users.role_delete_response import RoleDeleteResponse as RoleDeleteResponse
from ferroai.types.admin.organization.users.role_list_params import RoleListParams as RoleListParams
from ferroai.types.admin.organization.users.role_list_response import RoleListResponse as RoleListResponse
from ferroai.types.admin.organization.users.role_retrieve_response import RoleRetrieveResponse as RoleRetrieveResponse

__all__ = [
    "RoleCreateParams",
    "RoleCreateResponse",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResponse",
    "RoleRetrieveResponse",
]
