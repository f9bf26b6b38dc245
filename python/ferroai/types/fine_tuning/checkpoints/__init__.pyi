"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.fine_tuning.checkpoints.permission_create_params import (
    PermissionCreateParams as PermissionCreateParams,
)
from ferroai.types.fine_tuning.checkpoints.permission_create_response import (
    PermissionCreateResponse as PermissionCreateResponse,
)
from ferroai.types.fine_tuning.checkpoints.permission_delete_response import (
    PermissionDeleteResponse as PermissionDeleteResponse,
)
from ferroai.types.fine_tuning.checkpoints.permission_list_params import PermissionListParams as PermissionListParams
from ferroai.types.fine_tuning.checkpoints.permission_list_response import (
    PermissionListResponse as PermissionListResponse,
)
from ferroai.types.fine_tuning.checkpoints.permission_retrieve_params import (
    PermissionRetrieveParams as PermissionRetrieveParams,
)
from ferroai.types.fine_tuning.checkpoints.permission_retrieve_response import (
    PermissionRetrieveResponse as PermissionRetrieveResponse,
)

__all__ = [
    "PermissionCreateParams",
    "PermissionCreateResponse",
    "PermissionDeleteResponse",
    "PermissionListParams",
    "PermissionListResponse",
    "PermissionRetrieveParams",
    "PermissionRetrieveResponse",
]
