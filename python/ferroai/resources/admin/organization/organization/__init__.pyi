"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.admin.organization.admin_api_keys import (
    AdminAPIKeys,
    AdminAPIKeysWithRawResponse,
    AdminAPIKeysWithStreamingResponse,
    AsyncAdminAPIKeys,
    AsyncAdminAPIKeysWithRawResponse,
    AsyncAdminAPIKeysWithStreamingResponse,
)
from ferroai.resources.admin.organization.audit_logs import (
    AsyncAuditLogs,
    AsyncAuditLogsWithRawResponse,
    AsyncAuditLogsWithStreamingResponse,
    AuditLogs,
    AuditLogsWithRawResponse,
    AuditLogsWithStreamingResponse,
)
from ferroai.resources.admin.organization.certificates import (
    AsyncCertificates,
    AsyncCertificatesWithRawResponse,
    AsyncCertificatesWithStreamingResponse,
    Certificates,
    CertificatesWithRawResponse,
    CertificatesWithStreamingResponse,
)
from ferroai.resources.admin.organization.data_retention import (
    AsyncDataRetention,
    AsyncDataRetentionWithRawResponse,
    AsyncDataRetentionWithStreamingResponse,
    DataRetention,
    DataRetentionWithRawResponse,
    DataRetentionWithStreamingResponse,
)
from ferroai.resources.admin.organization.external_keys import (
    AsyncExternalKeys,
    AsyncExternalKeysWithRawResponse,
    AsyncExternalKeysWithStreamingResponse,
    ExternalKeys,
    ExternalKeysWithRawResponse,
    ExternalKeysWithStreamingResponse,
)
from ferroai.resources.admin.organization.external_storage import (
    AsyncExternalStorage,
    AsyncExternalStorageWithRawResponse,
    AsyncExternalStorageWithStreamingResponse,
    ExternalStorage,
    ExternalStorageWithRawResponse,
    ExternalStorageWithStreamingResponse,
)
from ferroai.resources.admin.organization.groups.groups import (
    AsyncGroups,
    AsyncGroupsWithRawResponse,
    AsyncGroupsWithStreamingResponse,
    Groups,
    GroupsWithRawResponse,
    GroupsWithStreamingResponse,
)
from ferroai.resources.admin.organization.invites import (
    AsyncInvites,
    AsyncInvitesWithRawResponse,
    AsyncInvitesWithStreamingResponse,
    Invites,
    InvitesWithRawResponse,
    InvitesWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.projects import (
    AsyncProjects,
    AsyncProjectsWithRawResponse,
    AsyncProjectsWithStreamingResponse,
    Projects,
    ProjectsWithRawResponse,
    ProjectsWithStreamingResponse,
)
from ferroai.resources.admin.organization.roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)
from ferroai.resources.admin.organization.spend_alerts import (
    AsyncSpendAlerts,
    AsyncSpendAlertsWithRawResponse,
    AsyncSpendAlertsWithStreamingResponse,
    SpendAlerts,
    SpendAlertsWithRawResponse,
    SpendAlertsWithStreamingResponse,
)
from ferroai.resources.admin.organization.spend_limit import (
    AsyncSpendLimit,
    AsyncSpendLimitWithRawResponse,
    AsyncSpendLimitWithStreamingResponse,
    SpendLimit,
    SpendLimitWithRawResponse,
    SpendLimitWithStreamingResponse,
)
from ferroai.resources.admin.organization.usage import (
    AsyncUsage,
    AsyncUsageWithRawResponse,
    AsyncUsageWithStreamingResponse,
    Usage,
    UsageWithRawResponse,
    UsageWithStreamingResponse,
)
from ferroai.resources.admin.organization.users.users import (
    AsyncUsers,
    AsyncUsersWithRawResponse,
    AsyncUsersWithStreamingResponse,
    Users,
    UsersWithRawResponse,
    UsersWithStreamingResponse,
)
from ferroai.resources.admin.organization.workload_identity_providers.workload_identity_providers import (
    AsyncWorkloadIdentityProviders,
    AsyncWorkloadIdentityProvidersWithRawResponse,
    AsyncWorkloadIdentityProvidersWithStreamingResponse,
    WorkloadIdentityProviders,
    WorkloadIdentityProvidersWithRawResponse,
    WorkloadIdentityProvidersWithStreamingResponse,
)

__all__ = [
    "AsyncOrganization",
    "AsyncOrganizationWithRawResponse",
    "AsyncOrganizationWithStreamingResponse",
    "Organization",
    "OrganizationWithRawResponse",
    "OrganizationWithStreamingResponse",
]


class Organization(SyncAPIResource):
    """Administer people, projects, keys, limits and bills of the organization."""
    @property
    def admin_api_keys(self) -> AdminAPIKeys:
        """Make, look up and delete admin keys."""
    @property
    def audit_logs(self) -> AuditLogs:
        """Read who did what in the organization; it must be switched on in the settings."""
    @property
    def certificates(self) -> Certificates:
        """Upload certificates, and switch them on and off for the organization."""
    @property
    def data_retention(self) -> DataRetention:
        """Look up and set what the service keeps for the organization."""
    @property
    def external_keys(self) -> ExternalKeys:
        """Tell the service of keys in your cloud; which parameters `create` takes depends on the cloud."""
    @property
    def external_storage(self) -> ExternalStorage:
        """Tell the service of storage in your cloud."""
    @property
    def groups(self) -> Groups:
        """Make, rename and delete groups of people."""
    @property
    def invites(self) -> Invites:
        """Invite people; they are in when they accept."""
    @property
    def projects(self) -> Projects:
        """Make, change and archive projects."""
    @property
    def roles(self) -> Roles:
        """Make roles for the organization; `users.roles` and `groups.roles` give them to people."""
    @property
    def spend_alerts(self) -> SpendAlerts:
        """Have mails sent when the organization spends much; `spend_limit` stops it."""
    @property
    def spend_limit(self) -> SpendLimit:
        """Look up, set and delete the limit at which the organization is stopped."""
    @property
    def usage(self) -> Usage:
        """Read what was used and what it cost, by project, person, key or model."""
    @property
    def users(self) -> Users:
        """Look people up, change what they may do, and take them out; `invites` brings them in."""
    @property
    def workload_identity_providers(self) -> WorkloadIdentityProviders:
        """Tell the service whose tokens (OpenID Connect) to believe; `federation_rules` says what they open."""
    @property
    def with_raw_response(self) -> OrganizationWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationWithStreamingResponse: ...

class AsyncOrganization(AsyncAPIResource):
    """Administer people, projects, keys, limits and bills of the organization."""
    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeys:
        """Make, look up and delete admin keys."""
    @property
    def audit_logs(self) -> AsyncAuditLogs:
        """Read who did what in the organization; it must be switched on in the settings."""
    @property
    def certificates(self) -> AsyncCertificates:
        """Upload certificates, and switch them on and off for the organization."""
    @property
    def data_retention(self) -> AsyncDataRetention:
        """Look up and set what the service keeps for the organization."""
    @property
    def external_keys(self) -> AsyncExternalKeys:
        """Tell the service of keys in your cloud; which parameters `create` takes depends on the cloud."""
    @property
    def external_storage(self) -> AsyncExternalStorage:
        """Tell the service of storage in your cloud."""
    @property
    def groups(self) -> AsyncGroups:
        """Make, rename and delete groups of people."""
    @property
    def invites(self) -> AsyncInvites:
        """Invite people; they are in when they accept."""
    @property
    def projects(self) -> AsyncProjects:
        """Make, change and archive projects."""
    @property
    def roles(self) -> AsyncRoles:
        """Make roles for the organization; `users.roles` and `groups.roles` give them to people."""
    @property
    def spend_alerts(self) -> AsyncSpendAlerts:
        """Have mails sent when the organization spends much; `spend_limit` stops it."""
    @property
    def spend_limit(self) -> AsyncSpendLimit:
        """Look up, set and delete the limit at which the organization is stopped."""
    @property
    def usage(self) -> AsyncUsage:
        """Read what was used and what it cost, by project, person, key or model."""
    @property
    def users(self) -> AsyncUsers:
        """Look people up, change what they may do, and take them out; `invites` brings them in."""
    @property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProviders:
        """Tell the service whose tokens (OpenID Connect) to believe; `federation_rules` says what they open."""
    @property
    def with_raw_response(self) -> AsyncOrganizationWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse: ...

class OrganizationWithRawResponse:
    def __init__(self, resource: Organization) -> None: ...
    @property
    def admin_api_keys(self) -> AdminAPIKeysWithRawResponse: ...
    @property
    def audit_logs(self) -> AuditLogsWithRawResponse: ...
    @property
    def certificates(self) -> CertificatesWithRawResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithRawResponse: ...
    @property
    def external_keys(self) -> ExternalKeysWithRawResponse: ...
    @property
    def external_storage(self) -> ExternalStorageWithRawResponse: ...
    @property
    def groups(self) -> GroupsWithRawResponse: ...
    @property
    def invites(self) -> InvitesWithRawResponse: ...
    @property
    def projects(self) -> ProjectsWithRawResponse: ...
    @property
    def roles(self) -> RolesWithRawResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithRawResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithRawResponse: ...
    @property
    def usage(self) -> UsageWithRawResponse: ...
    @property
    def users(self) -> UsersWithRawResponse: ...
    @property
    def workload_identity_providers(self) -> WorkloadIdentityProvidersWithRawResponse: ...

class AsyncOrganizationWithRawResponse:
    def __init__(self, resource: AsyncOrganization) -> None: ...
    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithRawResponse: ...
    @property
    def audit_logs(self) -> AsyncAuditLogsWithRawResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithRawResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse: ...
    @property
    def external_keys(self) -> AsyncExternalKeysWithRawResponse: ...
    @property
    def external_storage(self) -> AsyncExternalStorageWithRawResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithRawResponse: ...
    @property
    def invites(self) -> AsyncInvitesWithRawResponse: ...
    @property
    def projects(self) -> AsyncProjectsWithRawResponse: ...
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse: ...
    @property
    def usage(self) -> AsyncUsageWithRawResponse: ...
    @property
    def users(self) -> AsyncUsersWithRawResponse: ...
    @property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProvidersWithRawResponse: ...

class OrganizationWithStreamingResponse:
    def __init__(self, resource: Organization) -> None: ...
    @property
    def admin_api_keys(self) -> AdminAPIKeysWithStreamingResponse: ...
    @property
    def audit_logs(self) -> AuditLogsWithStreamingResponse: ...
    @property
    def certificates(self) -> CertificatesWithStreamingResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithStreamingResponse: ...
    @property
    def external_keys(self) -> ExternalKeysWithStreamingResponse: ...
    @property
    def external_storage(self) -> ExternalStorageWithStreamingResponse: ...
    @property
    def groups(self) -> GroupsWithStreamingResponse: ...
    @property
    def invites(self) -> InvitesWithStreamingResponse: ...
    @property
    def projects(self) -> ProjectsWithStreamingResponse: ...
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithStreamingResponse: ...
    @property
    def usage(self) -> UsageWithStreamingResponse: ...
    @property
    def users(self) -> UsersWithStreamingResponse: ...
    @property
    def workload_identity_providers(self) -> WorkloadIdentityProvidersWithStreamingResponse: ...

class AsyncOrganizationWithStreamingResponse:
    def __init__(self, resource: AsyncOrganization) -> None: ...
    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithStreamingResponse: ...
    @property
    def audit_logs(self) -> AsyncAuditLogsWithStreamingResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse: ...
    @property
    def external_keys(self) -> AsyncExternalKeysWithStreamingResponse: ...
    @property
    def external_storage(self) -> AsyncExternalStorageWithStreamingResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithStreamingResponse: ...
    @property
    def invites(self) -> AsyncInvitesWithStreamingResponse: ...
    @property
    def projects(self) -> AsyncProjectsWithStreamingResponse: ...
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse: ...
    @property
    def usage(self) -> AsyncUsageWithStreamingResponse: ...
    @property
    def users(self) -> AsyncUsersWithStreamingResponse: ...
    @property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProvidersWithStreamingResponse: ...
