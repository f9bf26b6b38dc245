"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.admin.organization.projects import (
    groups as groups,
    service_accounts as service_accounts,
    users as users,
)
from ferroai.types.admin.organization.projects.api_key_delete_response import (
    APIKeyDeleteResponse as APIKeyDeleteResponse,
)
from ferroai.types.admin.organization.projects.api_key_list_params import APIKeyListParams as APIKeyListParams
from ferroai.types.admin.organization.projects.api_key_update_params import APIKeyUpdateParams as APIKeyUpdateParams
from ferroai.types.admin.organization.projects.certificate_activate_params import (
    CertificateActivateParams as CertificateActivateParams,
)
from ferroai.types.admin.organization.projects.certificate_activate_response import (
    CertificateActivateResponse as CertificateActivateResponse,
)
from ferroai.types.admin.organization.projects.certificate_deactivate_params import (
    CertificateDeactivateParams as CertificateDeactivateParams,
)
from ferroai.types.admin.organization.projects.certificate_deactivate_response import (
    CertificateDeactivateResponse as CertificateDeactivateResponse,
)
from ferroai.types.admin.organization.projects.certificate_list_params import (
    CertificateListParams as CertificateListParams,
)
from ferroai.types.admin.organization.projects.certificate_list_response import (
    CertificateListResponse as CertificateListResponse,
)
from ferroai.types.admin.organization.projects.data_retention_update_params import (
    DataRetentionUpdateParams as DataRetentionUpdateParams,
)
from ferroai.types.admin.organization.projects.group_create_params import GroupCreateParams as GroupCreateParams
from ferroai.types.admin.organization.projects.group_delete_response import GroupDeleteResponse as GroupDeleteResponse
from ferroai.types.admin.organization.projects.group_list_params import GroupListParams as GroupListParams
from ferroai.types.admin.organization.projects.group_retrieve_params import GroupRetrieveParams as GroupRetrieveParams
from ferroai.types.admin.organization.projects.hosted_tool_permission_update_params import (
    HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams,
)
from ferroai.types.admin.organization.projects.model_permission_update_params import (
    ModelPermissionUpdateParams as ModelPermissionUpdateParams,
)
from ferroai.types.admin.organization.projects.project_api_key import ProjectAPIKey as ProjectAPIKey
from ferroai.types.admin.organization.projects.project_data_retention import (
    ProjectDataRetention as ProjectDataRetention,
)
from ferroai.types.admin.organization.projects.project_group import ProjectGroup as ProjectGroup
from ferroai.types.admin.organization.projects.project_hosted_tool_permissions import (
    ProjectHostedToolPermissions as ProjectHostedToolPermissions,
)
from ferroai.types.admin.organization.projects.project_model_permissions import (
    ProjectModelPermissions as ProjectModelPermissions,
)
from ferroai.types.admin.organization.projects.project_model_permissions_deleted import (
    ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted,
)
from ferroai.types.admin.organization.projects.project_optional_service_tier import (
    ProjectOptionalServiceTier as ProjectOptionalServiceTier,
)
from ferroai.types.admin.organization.projects.project_rate_limit import ProjectRateLimit as ProjectRateLimit
from ferroai.types.admin.organization.projects.project_service_account import (
    ProjectServiceAccount as ProjectServiceAccount,
)
from ferroai.types.admin.organization.projects.project_service_tier_settings import (
    ProjectServiceTierSettings as ProjectServiceTierSettings,
)
from ferroai.types.admin.organization.projects.project_spend_alert import ProjectSpendAlert as ProjectSpendAlert
from ferroai.types.admin.organization.projects.project_spend_alert_deleted import (
    ProjectSpendAlertDeleted as ProjectSpendAlertDeleted,
)
from ferroai.types.admin.organization.projects.project_spend_limit import ProjectSpendLimit as ProjectSpendLimit
from ferroai.types.admin.organization.projects.project_spend_limit_deleted import (
    ProjectSpendLimitDeleted as ProjectSpendLimitDeleted,
)
from ferroai.types.admin.organization.projects.project_user import ProjectUser as ProjectUser
from ferroai.types.admin.organization.projects.rate_limit_list_rate_limits_params import (
    RateLimitListRateLimitsParams as RateLimitListRateLimitsParams,
)
from ferroai.types.admin.organization.projects.rate_limit_update_rate_limit_params import (
    RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams,
)
from ferroai.types.admin.organization.projects.role_create_params import RoleCreateParams as RoleCreateParams
from ferroai.types.admin.organization.projects.role_delete_response import RoleDeleteResponse as RoleDeleteResponse
from ferroai.types.admin.organization.projects.role_list_params import RoleListParams as RoleListParams
from ferroai.types.admin.organization.projects.role_update_params import RoleUpdateParams as RoleUpdateParams
from ferroai.types.admin.organization.projects.service_account_create_params import (
    ServiceAccountCreateParams as ServiceAccountCreateParams,
)
from ferroai.types.admin.organization.projects.service_account_create_response import (
    ServiceAccountCreateResponse as ServiceAccountCreateResponse,
)
from ferroai.types.admin.organization.projects.service_account_delete_response import (
    ServiceAccountDeleteResponse as ServiceAccountDeleteResponse,
)
from ferroai.types.admin.organization.projects.service_account_list_params import (
    ServiceAccountListParams as ServiceAccountListParams,
)
from ferroai.types.admin.organization.projects.service_account_update_params import (
    ServiceAccountUpdateParams as ServiceAccountUpdateParams,
)
from ferroai.types.admin.organization.projects.service_tier_setting_update_params import (
    ServiceTierSettingUpdateParams as ServiceTierSettingUpdateParams,
)
from ferroai.types.admin.organization.projects.spend_alert_create_params import (
    SpendAlertCreateParams as SpendAlertCreateParams,
)
from ferroai.types.admin.organization.projects.spend_alert_list_params import (
    SpendAlertListParams as SpendAlertListParams,
)
from ferroai.types.admin.organization.projects.spend_alert_update_params import (
    SpendAlertUpdateParams as SpendAlertUpdateParams,
)
from ferroai.types.admin.organization.projects.spend_limit_update_params import (
    SpendLimitUpdateParams as SpendLimitUpdateParams,
)
from ferroai.types.admin.organization.projects.user_create_params import UserCreateParams as UserCreateParams
from ferroai.types.admin.organization.projects.user_delete_response import UserDeleteResponse as UserDeleteResponse
from ferroai.types.admin.organization.projects.user_list_params import UserListParams as UserListParams
from ferroai.types.admin.organization.projects.user_update_params import UserUpdateParams as UserUpdateParams

__all__ = [
    "APIKeyDeleteResponse",
    "APIKeyListParams",
    "APIKeyUpdateParams",
    "CertificateActivateParams",
    "CertificateActivateResponse",
    "CertificateDeactivateParams",
    "CertificateDeactivateResponse",
    "CertificateListParams",
    "CertificateListResponse",
    "DataRetentionUpdateParams",
    "GroupCreateParams",
    "GroupDeleteResponse",
    "GroupListParams",
    "GroupRetrieveParams",
    "HostedToolPermissionUpdateParams",
    "ModelPermissionUpdateParams",
    "ProjectAPIKey",
    "ProjectDataRetention",
    "ProjectGroup",
    "ProjectHostedToolPermissions",
    "ProjectModelPermissions",
    "ProjectModelPermissionsDeleted",
    "ProjectOptionalServiceTier",
    "ProjectRateLimit",
    "ProjectServiceAccount",
    "ProjectServiceTierSettings",
    "ProjectSpendAlert",
    "ProjectSpendAlertDeleted",
    "ProjectSpendLimit",
    "ProjectSpendLimitDeleted",
    "ProjectUser",
    "RateLimitListRateLimitsParams",
    "RateLimitUpdateRateLimitParams",
    "RoleCreateParams",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleUpdateParams",
    "ServiceAccountCreateParams",
    "ServiceAccountCreateResponse",
    "ServiceAccountDeleteResponse",
    "ServiceAccountListParams",
    "ServiceAccountUpdateParams",
    "ServiceTierSettingUpdateParams",
    "SpendAlertCreateParams",
    "SpendAlertListParams",
    "SpendAlertUpdateParams",
    "SpendLimitUpdateParams",
    "UserCreateParams",
    "UserDeleteResponse",
    "UserListParams",
    "UserUpdateParams",
]
