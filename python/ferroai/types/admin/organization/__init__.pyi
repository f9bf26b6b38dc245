"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.admin.organization import (
    groups as groups,
    projects as projects,
    users as users,
    workload_identity_providers as workload_identity_providers,
)
from ferroai.types.admin.organization.admin_api_key import AdminAPIKey as AdminAPIKey
from ferroai.types.admin.organization.admin_api_key_create_params import (
    AdminAPIKeyCreateParams as AdminAPIKeyCreateParams,
)
from ferroai.types.admin.organization.admin_api_key_create_response import (
    AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse,
)
from ferroai.types.admin.organization.admin_api_key_delete_response import (
    AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse,
)
from ferroai.types.admin.organization.admin_api_key_list_params import AdminAPIKeyListParams as AdminAPIKeyListParams
from ferroai.types.admin.organization.audit_log_list_params import AuditLogListParams as AuditLogListParams
from ferroai.types.admin.organization.audit_log_list_response import AuditLogListResponse as AuditLogListResponse
from ferroai.types.admin.organization.aws_external_storage_provider import (
    AwsExternalStorageProvider as AwsExternalStorageProvider,
)
from ferroai.types.admin.organization.azure_external_storage_provider import (
    AzureExternalStorageProvider as AzureExternalStorageProvider,
)
from ferroai.types.admin.organization.certificate import Certificate as Certificate
from ferroai.types.admin.organization.certificate_activate_params import (
    CertificateActivateParams as CertificateActivateParams,
)
from ferroai.types.admin.organization.certificate_activate_response import (
    CertificateActivateResponse as CertificateActivateResponse,
)
from ferroai.types.admin.organization.certificate_create_params import (
    CertificateCreateParams as CertificateCreateParams,
)
from ferroai.types.admin.organization.certificate_deactivate_params import (
    CertificateDeactivateParams as CertificateDeactivateParams,
)
from ferroai.types.admin.organization.certificate_deactivate_response import (
    CertificateDeactivateResponse as CertificateDeactivateResponse,
)
from ferroai.types.admin.organization.certificate_delete_response import (
    CertificateDeleteResponse as CertificateDeleteResponse,
)
from ferroai.types.admin.organization.certificate_list_params import CertificateListParams as CertificateListParams
from ferroai.types.admin.organization.certificate_list_response import (
    CertificateListResponse as CertificateListResponse,
)
from ferroai.types.admin.organization.certificate_retrieve_params import (
    CertificateRetrieveParams as CertificateRetrieveParams,
)
from ferroai.types.admin.organization.certificate_update_params import (
    CertificateUpdateParams as CertificateUpdateParams,
)
from ferroai.types.admin.organization.cost_quantity_unit import CostQuantityUnit as CostQuantityUnit
from ferroai.types.admin.organization.data_retention_update_params import (
    DataRetentionUpdateParams as DataRetentionUpdateParams,
)
from ferroai.types.admin.organization.external_key import ExternalKey as ExternalKey
from ferroai.types.admin.organization.external_key_create_params import (
    ExternalKeyCreateParams as ExternalKeyCreateParams,
)
from ferroai.types.admin.organization.external_key_list_params import ExternalKeyListParams as ExternalKeyListParams
from ferroai.types.admin.organization.external_key_validate_response import (
    ExternalKeyValidateResponse as ExternalKeyValidateResponse,
)
from ferroai.types.admin.organization.external_storage_configuration import (
    ExternalStorageConfiguration as ExternalStorageConfiguration,
)
from ferroai.types.admin.organization.external_storage_create_params import (
    ExternalStorageCreateParams as ExternalStorageCreateParams,
)
from ferroai.types.admin.organization.external_storage_deleted import ExternalStorageDeleted as ExternalStorageDeleted
from ferroai.types.admin.organization.external_storage_list_params import (
    ExternalStorageListParams as ExternalStorageListParams,
)
from ferroai.types.admin.organization.gcp_external_storage_provider import (
    GcpExternalStorageProvider as GcpExternalStorageProvider,
)
from ferroai.types.admin.organization.group import Group as Group
from ferroai.types.admin.organization.group_create_params import GroupCreateParams as GroupCreateParams
from ferroai.types.admin.organization.group_delete_response import GroupDeleteResponse as GroupDeleteResponse
from ferroai.types.admin.organization.group_list_params import GroupListParams as GroupListParams
from ferroai.types.admin.organization.group_update_params import GroupUpdateParams as GroupUpdateParams
from ferroai.types.admin.organization.group_update_response import GroupUpdateResponse as GroupUpdateResponse
from ferroai.types.admin.organization.invite import Invite as Invite
from ferroai.types.admin.organization.invite_create_params import InviteCreateParams as InviteCreateParams
from ferroai.types.admin.organization.invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
from ferroai.types.admin.organization.invite_list_params import InviteListParams as InviteListParams
from ferroai.types.admin.organization.oci_external_storage_provider import (
    OciExternalStorageProvider as OciExternalStorageProvider,
)
from ferroai.types.admin.organization.organization_data_retention import (
    OrganizationDataRetention as OrganizationDataRetention,
)
from ferroai.types.admin.organization.organization_spend_alert import OrganizationSpendAlert as OrganizationSpendAlert
from ferroai.types.admin.organization.organization_spend_alert_deleted import (
    OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted,
)
from ferroai.types.admin.organization.organization_spend_limit import OrganizationSpendLimit as OrganizationSpendLimit
from ferroai.types.admin.organization.organization_spend_limit_deleted import (
    OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted,
)
from ferroai.types.admin.organization.organization_user import OrganizationUser as OrganizationUser
from ferroai.types.admin.organization.project import Project as Project
from ferroai.types.admin.organization.project_create_params import ProjectCreateParams as ProjectCreateParams
from ferroai.types.admin.organization.project_list_params import ProjectListParams as ProjectListParams
from ferroai.types.admin.organization.project_residency import ProjectResidency as ProjectResidency
from ferroai.types.admin.organization.project_update_params import ProjectUpdateParams as ProjectUpdateParams
from ferroai.types.admin.organization.role import Role as Role
from ferroai.types.admin.organization.role_create_params import RoleCreateParams as RoleCreateParams
from ferroai.types.admin.organization.role_delete_response import RoleDeleteResponse as RoleDeleteResponse
from ferroai.types.admin.organization.role_list_params import RoleListParams as RoleListParams
from ferroai.types.admin.organization.role_update_params import RoleUpdateParams as RoleUpdateParams
from ferroai.types.admin.organization.spend_alert_create_params import SpendAlertCreateParams as SpendAlertCreateParams
from ferroai.types.admin.organization.spend_alert_list_params import SpendAlertListParams as SpendAlertListParams
from ferroai.types.admin.organization.spend_alert_update_params import SpendAlertUpdateParams as SpendAlertUpdateParams
from ferroai.types.admin.organization.spend_limit_update_params import SpendLimitUpdateParams as SpendLimitUpdateParams
from ferroai.types.admin.organization.usage_audio_speeches_params import (
    UsageAudioSpeechesParams as UsageAudioSpeechesParams,
)
from ferroai.types.admin.organization.usage_audio_speeches_response import (
    UsageAudioSpeechesResponse as UsageAudioSpeechesResponse,
)
from ferroai.types.admin.organization.usage_audio_transcriptions_params import (
    UsageAudioTranscriptionsParams as UsageAudioTranscriptionsParams,
)
from ferroai.types.admin.organization.usage_audio_transcriptions_response import (
    UsageAudioTranscriptionsResponse as UsageAudioTranscriptionsResponse,
)
from ferroai.types.admin.organization.usage_code_interpreter_sessions_params import (
    UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams,
)
from ferroai.types.admin.organization.usage_code_interpreter_sessions_response import (
    UsageCodeInterpreterSessionsResponse as UsageCodeInterpreterSessionsResponse,
)
from ferroai.types.admin.organization.usage_completions_params import UsageCompletionsParams as UsageCompletionsParams
from ferroai.types.admin.organization.usage_completions_response import (
    UsageCompletionsResponse as UsageCompletionsResponse,
)
from ferroai.types.admin.organization.usage_costs_params import UsageCostsParams as UsageCostsParams
from ferroai.types.admin.organization.usage_costs_response import UsageCostsResponse as UsageCostsResponse
from ferroai.types.admin.organization.usage_decisions_params import UsageDecisionsParams as UsageDecisionsParams
from ferroai.types.admin.organization.usage_decisions_response import UsageDecisionsResponse as UsageDecisionsResponse
from ferroai.types.admin.organization.usage_embeddings_params import UsageEmbeddingsParams as UsageEmbeddingsParams
from ferroai.types.admin.organization.usage_embeddings_response import (
    UsageEmbeddingsResponse as UsageEmbeddingsResponse,
)
from ferroai.types.admin.organization.usage_file_search_calls_params import (
    UsageFileSearchCallsParams as UsageFileSearchCallsParams,
)
from ferroai.types.admin.organization.usage_file_search_calls_response import (
    UsageFileSearchCallsResponse as UsageFileSearchCallsResponse,
)
from ferroai.types.admin.organization.usage_images_params import UsageImagesParams as UsageImagesParams
from ferroai.types.admin.organization.usage_images_response import UsageImagesResponse as UsageImagesResponse
from ferroai.types.admin.organization.usage_moderations_params import UsageModerationsParams as UsageModerationsParams
from ferroai.types.admin.organization.usage_moderations_response import (
    UsageModerationsResponse as UsageModerationsResponse,
)
from ferroai.types.admin.organization.usage_vector_stores_params import (
    UsageVectorStoresParams as UsageVectorStoresParams,
)
from ferroai.types.admin.organization.usage_vector_stores_response import (
    UsageVectorStoresResponse as UsageVectorStoresResponse,
)
from ferroai.types.admin.organization.usage_web_search_calls_params import (
    UsageWebSearchCallsParams as UsageWebSearchCallsParams,
)
from ferroai.types.admin.organization.usage_web_search_calls_response import (
    UsageWebSearchCallsResponse as UsageWebSearchCallsResponse,
)
from ferroai.types.admin.organization.user_delete_response import UserDeleteResponse as UserDeleteResponse
from ferroai.types.admin.organization.user_list_params import UserListParams as UserListParams
from ferroai.types.admin.organization.user_update_params import UserUpdateParams as UserUpdateParams
from ferroai.types.admin.organization.workload_identity_provider import (
    WorkloadIdentityProvider as WorkloadIdentityProvider,
)
from ferroai.types.admin.organization.workload_identity_provider_create_params import (
    WorkloadIdentityProviderCreateParams as WorkloadIdentityProviderCreateParams,
)
from ferroai.types.admin.organization.workload_identity_provider_deleted import (
    WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted,
)
from ferroai.types.admin.organization.workload_identity_provider_list_params import (
    WorkloadIdentityProviderListParams as WorkloadIdentityProviderListParams,
)
from ferroai.types.admin.organization.workload_identity_provider_update_params import (
    WorkloadIdentityProviderUpdateParams as WorkloadIdentityProviderUpdateParams,
)

__all__ = [
    "AdminAPIKey",
    "AdminAPIKeyCreateParams",
    "AdminAPIKeyCreateResponse",
    "AdminAPIKeyDeleteResponse",
    "AdminAPIKeyListParams",
    "AuditLogListParams",
    "AuditLogListResponse",
    "AwsExternalStorageProvider",
    "AzureExternalStorageProvider",
    "Certificate",
    "CertificateActivateParams",
    "CertificateActivateResponse",
    "CertificateCreateParams",
    "CertificateDeactivateParams",
    "CertificateDeactivateResponse",
    "CertificateDeleteResponse",
    "CertificateListParams",
    "CertificateListResponse",
    "CertificateRetrieveParams",
    "CertificateUpdateParams",
    "CostQuantityUnit",
    "DataRetentionUpdateParams",
    "ExternalKey",
    "ExternalKeyCreateParams",
    "ExternalKeyListParams",
    "ExternalKeyValidateResponse",
    "ExternalStorageConfiguration",
    "ExternalStorageCreateParams",
    "ExternalStorageDeleted",
    "ExternalStorageListParams",
    "GcpExternalStorageProvider",
    "Group",
    "GroupCreateParams",
    "GroupDeleteResponse",
    "GroupListParams",
    "GroupUpdateParams",
    "GroupUpdateResponse",
    "Invite",
    "InviteCreateParams",
    "InviteDeleteResponse",
    "InviteListParams",
    "OciExternalStorageProvider",
    "OrganizationDataRetention",
    "OrganizationSpendAlert",
    "OrganizationSpendAlertDeleted",
    "OrganizationSpendLimit",
    "OrganizationSpendLimitDeleted",
    "OrganizationUser",
    "Project",
    "ProjectCreateParams",
    "ProjectListParams",
    "ProjectResidency",
    "ProjectUpdateParams",
    "Role",
    "RoleCreateParams",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleUpdateParams",
    "SpendAlertCreateParams",
    "SpendAlertListParams",
    "SpendAlertUpdateParams",
    "SpendLimitUpdateParams",
    "UsageAudioSpeechesParams",
    "UsageAudioSpeechesResponse",
    "UsageAudioTranscriptionsParams",
    "UsageAudioTranscriptionsResponse",
    "UsageCodeInterpreterSessionsParams",
    "UsageCodeInterpreterSessionsResponse",
    "UsageCompletionsParams",
    "UsageCompletionsResponse",
    "UsageCostsParams",
    "UsageCostsResponse",
    "UsageDecisionsParams",
    "UsageDecisionsResponse",
    "UsageEmbeddingsParams",
    "UsageEmbeddingsResponse",
    "UsageFileSearchCallsParams",
    "UsageFileSearchCallsResponse",
    "UsageImagesParams",
    "UsageImagesResponse",
    "UsageModerationsParams",
    "UsageModerationsResponse",
    "UsageVectorStoresParams",
    "UsageVectorStoresResponse",
    "UsageWebSearchCallsParams",
    "UsageWebSearchCallsResponse",
    "UserDeleteResponse",
    "UserListParams",
    "UserUpdateParams",
    "WorkloadIdentityProvider",
    "WorkloadIdentityProviderCreateParams",
    "WorkloadIdentityProviderDeleted",
    "WorkloadIdentityProviderListParams",
    "WorkloadIdentityProviderUpdateParams",
]
