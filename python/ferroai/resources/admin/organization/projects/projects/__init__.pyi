"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ferroai.resources.admin.organization.projects.api_keys import (
    APIKeys,
    APIKeysWithRawResponse,
    APIKeysWithStreamingResponse,
    AsyncAPIKeys,
    AsyncAPIKeysWithRawResponse,
    AsyncAPIKeysWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.certificates import (
    AsyncCertificates,
    AsyncCertificatesWithRawResponse,
    AsyncCertificatesWithStreamingResponse,
    Certificates,
    CertificatesWithRawResponse,
    CertificatesWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.data_retention import (
    AsyncDataRetention,
    AsyncDataRetentionWithRawResponse,
    AsyncDataRetentionWithStreamingResponse,
    DataRetention,
    DataRetentionWithRawResponse,
    DataRetentionWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.groups.groups import (
    AsyncGroups,
    AsyncGroupsWithRawResponse,
    AsyncGroupsWithStreamingResponse,
    Groups,
    GroupsWithRawResponse,
    GroupsWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.hosted_tool_permissions import (
    AsyncHostedToolPermissions,
    AsyncHostedToolPermissionsWithRawResponse,
    AsyncHostedToolPermissionsWithStreamingResponse,
    HostedToolPermissions,
    HostedToolPermissionsWithRawResponse,
    HostedToolPermissionsWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.model_permissions import (
    AsyncModelPermissions,
    AsyncModelPermissionsWithRawResponse,
    AsyncModelPermissionsWithStreamingResponse,
    ModelPermissions,
    ModelPermissionsWithRawResponse,
    ModelPermissionsWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.rate_limits import (
    AsyncRateLimits,
    AsyncRateLimitsWithRawResponse,
    AsyncRateLimitsWithStreamingResponse,
    RateLimits,
    RateLimitsWithRawResponse,
    RateLimitsWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.service_accounts.service_accounts import (
    AsyncServiceAccounts,
    AsyncServiceAccountsWithRawResponse,
    AsyncServiceAccountsWithStreamingResponse,
    ServiceAccounts,
    ServiceAccountsWithRawResponse,
    ServiceAccountsWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.service_tier_settings import (
    AsyncServiceTierSettings,
    AsyncServiceTierSettingsWithRawResponse,
    AsyncServiceTierSettingsWithStreamingResponse,
    ServiceTierSettings,
    ServiceTierSettingsWithRawResponse,
    ServiceTierSettingsWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.spend_alerts import (
    AsyncSpendAlerts,
    AsyncSpendAlertsWithRawResponse,
    AsyncSpendAlertsWithStreamingResponse,
    SpendAlerts,
    SpendAlertsWithRawResponse,
    SpendAlertsWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.spend_limit import (
    AsyncSpendLimit,
    AsyncSpendLimitWithRawResponse,
    AsyncSpendLimitWithStreamingResponse,
    SpendLimit,
    SpendLimitWithRawResponse,
    SpendLimitWithStreamingResponse,
)
from ferroai.resources.admin.organization.projects.users.users import (
    AsyncUsers,
    AsyncUsersWithRawResponse,
    AsyncUsersWithStreamingResponse,
    Users,
    UsersWithRawResponse,
    UsersWithStreamingResponse,
)
from ferroai.types.admin.organization.project import Project
from ferroai.types.admin.organization.project_residency import ProjectResidency

__all__ = [
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
    "Projects",
    "ProjectsWithRawResponse",
    "ProjectsWithStreamingResponse",
]


class Projects(SyncAPIResource):
    """Make, change and archive projects."""
    @property
    def api_keys(self) -> APIKeys:
        """Look up, restrict and delete keys of a project; `service_accounts.api_keys` makes them."""
    @property
    def certificates(self) -> Certificates:
        """Switch certificates on and off for a project."""
    @property
    def data_retention(self) -> DataRetention:
        """Look up and set what the service keeps for a project."""
    @property
    def groups(self) -> Groups:
        """Let groups into projects, and shut them out."""
    @property
    def hosted_tool_permissions(self) -> HostedToolPermissions:
        """Allow and forbid the service's own tools in a project."""
    @property
    def model_permissions(self) -> ModelPermissions:
        """Allow and forbid models in a project."""
    @property
    def rate_limits(self) -> RateLimits:
        """Look up and lower the limits of a project."""
    @property
    def roles(self) -> Roles:
        """Make roles for a project; `users.roles` and `groups.roles` give them to people."""
    @property
    def service_accounts(self) -> ServiceAccounts:
        """Make, change and delete service accounts."""
    @property
    def service_tier_settings(self) -> ServiceTierSettings:
        """Look up and set which classes of processing a project may use."""
    @property
    def spend_alerts(self) -> SpendAlerts:
        """Have mails sent when a project costs much; `spend_limit` stops it."""
    @property
    def spend_limit(self) -> SpendLimit:
        """Look up, set and delete the limit at which a project is stopped."""
    @property
    def users(self) -> Users:
        """Put people of the organization into projects, and take them out."""
    @property
    def with_raw_response(self) -> ProjectsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ProjectsWithStreamingResponse: ...
    def create(
        self,
        *,
        name: str,
        external_key_id: Optional[str] | Omit = ...,
        geography: Optional[str] | Omit = ...,
        residency: Optional[ProjectResidency] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Project:
        """Make a project. It can be archived later, never deleted.

        Args:
            name: Stands in reports.
            external_key_id: Key of your own to encrypt with.
            geography: Replaced by `residency`; both at once are refused.
            residency: Where data is kept and worked on; what may be chosen depends on the organization.

        `POST /organization/projects`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Project:
        """Look a project up.

        `GET /organization/projects/{project_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        project_id: str,
        *,
        external_key_id: Optional[str] | Omit = ...,
        geography: Optional[str] | Omit = ...,
        name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Project:
        """Change a project.

        Args:
            external_key_id: Key of your own to encrypt with.
            geography: Kept for old programs: `residency`, when a project is made, took its place.
            name: Stands in reports.

        `POST /organization/projects/{project_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        include_archived: bool | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[Project]:
        """List the projects.

        Args:
            after: Id of the last project of the page before.
            include_archived: Archived ones are left out unless this is true.
            limit: How many projects a page holds, 1 to 100; 20 unless given.

        `GET /organization/projects`, https://platform.openai.com/docs/api-reference/administration
        """
    def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Project:
        """Archive a project, which can then be neither used nor changed.

        `POST /organization/projects/{project_id}/archive`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncProjects(AsyncAPIResource):
    """Make, change and archive projects."""
    @property
    def api_keys(self) -> AsyncAPIKeys:
        """Look up, restrict and delete keys of a project; `service_accounts.api_keys` makes them."""
    @property
    def certificates(self) -> AsyncCertificates:
        """Switch certificates on and off for a project."""
    @property
    def data_retention(self) -> AsyncDataRetention:
        """Look up and set what the service keeps for a project."""
    @property
    def groups(self) -> AsyncGroups:
        """Let groups into projects, and shut them out."""
    @property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissions:
        """Allow and forbid the service's own tools in a project."""
    @property
    def model_permissions(self) -> AsyncModelPermissions:
        """Allow and forbid models in a project."""
    @property
    def rate_limits(self) -> AsyncRateLimits:
        """Look up and lower the limits of a project."""
    @property
    def roles(self) -> AsyncRoles:
        """Make roles for a project; `users.roles` and `groups.roles` give them to people."""
    @property
    def service_accounts(self) -> AsyncServiceAccounts:
        """Make, change and delete service accounts."""
    @property
    def service_tier_settings(self) -> AsyncServiceTierSettings:
        """Look up and set which classes of processing a project may use."""
    @property
    def spend_alerts(self) -> AsyncSpendAlerts:
        """Have mails sent when a project costs much; `spend_limit` stops it."""
    @property
    def spend_limit(self) -> AsyncSpendLimit:
        """Look up, set and delete the limit at which a project is stopped."""
    @property
    def users(self) -> AsyncUsers:
        """Put people of the organization into projects, and take them out."""
    @property
    def with_raw_response(self) -> AsyncProjectsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncProjectsWithStreamingResponse: ...
    async def create(
        self,
        *,
        name: str,
        external_key_id: Optional[str] | Omit = ...,
        geography: Optional[str] | Omit = ...,
        residency: Optional[ProjectResidency] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Project:
        """Make a project. It can be archived later, never deleted.

        Args:
            name: Stands in reports.
            external_key_id: Key of your own to encrypt with.
            geography: Replaced by `residency`; both at once are refused.
            residency: Where data is kept and worked on; what may be chosen depends on the organization.

        `POST /organization/projects`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Project:
        """Look a project up.

        `GET /organization/projects/{project_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        project_id: str,
        *,
        external_key_id: Optional[str] | Omit = ...,
        geography: Optional[str] | Omit = ...,
        name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Project:
        """Change a project.

        Args:
            external_key_id: Key of your own to encrypt with.
            geography: Kept for old programs: `residency`, when a project is made, took its place.
            name: Stands in reports.

        `POST /organization/projects/{project_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        include_archived: bool | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Project, AsyncConversationCursorPage[Project]]:
        """List the projects.

        Args:
            after: Id of the last project of the page before.
            include_archived: Archived ones are left out unless this is true.
            limit: How many projects a page holds, 1 to 100; 20 unless given.

        `GET /organization/projects`, https://platform.openai.com/docs/api-reference/administration
        """
    async def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Project:
        """Archive a project, which can then be neither used nor changed.

        `POST /organization/projects/{project_id}/archive`, https://platform.openai.com/docs/api-reference/administration
        """

class ProjectsWithRawResponse:
    def __init__(self, resource: Projects) -> None: ...
    @property
    def api_keys(self) -> APIKeysWithRawResponse: ...
    @property
    def certificates(self) -> CertificatesWithRawResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithRawResponse: ...
    @property
    def groups(self) -> GroupsWithRawResponse: ...
    @property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithRawResponse: ...
    @property
    def model_permissions(self) -> ModelPermissionsWithRawResponse: ...
    @property
    def rate_limits(self) -> RateLimitsWithRawResponse: ...
    @property
    def roles(self) -> RolesWithRawResponse: ...
    @property
    def service_accounts(self) -> ServiceAccountsWithRawResponse: ...
    @property
    def service_tier_settings(self) -> ServiceTierSettingsWithRawResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithRawResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithRawResponse: ...
    @property
    def users(self) -> UsersWithRawResponse: ...
    def create(
        self, *, name: str, external_key_id: Optional[str] | Omit = ..., geography: Optional[str] | Omit = ...,
        residency: Optional[ProjectResidency] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Project]: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Project]: ...
    def update(
        self, project_id: str, *, external_key_id: Optional[str] | Omit = ..., geography: Optional[str] | Omit = ...,
        name: Optional[str] | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Project]: ...
    def list(
        self, *, after: str | Omit = ..., include_archived: bool | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[Project]]: ...
    def archive(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Project]: ...

class AsyncProjectsWithRawResponse:
    def __init__(self, resource: AsyncProjects) -> None: ...
    @property
    def api_keys(self) -> AsyncAPIKeysWithRawResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithRawResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithRawResponse: ...
    @property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithRawResponse: ...
    @property
    def model_permissions(self) -> AsyncModelPermissionsWithRawResponse: ...
    @property
    def rate_limits(self) -> AsyncRateLimitsWithRawResponse: ...
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    @property
    def service_accounts(self) -> AsyncServiceAccountsWithRawResponse: ...
    @property
    def service_tier_settings(self) -> AsyncServiceTierSettingsWithRawResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse: ...
    @property
    def users(self) -> AsyncUsersWithRawResponse: ...
    async def create(
        self, *, name: str, external_key_id: Optional[str] | Omit = ..., geography: Optional[str] | Omit = ...,
        residency: Optional[ProjectResidency] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Project]: ...
    async def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Project]: ...
    async def update(
        self, project_id: str, *, external_key_id: Optional[str] | Omit = ..., geography: Optional[str] | Omit = ...,
        name: Optional[str] | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Project]: ...
    async def list(
        self, *, after: str | Omit = ..., include_archived: bool | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[Project]]: ...
    async def archive(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Project]: ...

class ProjectsWithStreamingResponse:
    def __init__(self, resource: Projects) -> None: ...
    @property
    def api_keys(self) -> APIKeysWithStreamingResponse: ...
    @property
    def certificates(self) -> CertificatesWithStreamingResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithStreamingResponse: ...
    @property
    def groups(self) -> GroupsWithStreamingResponse: ...
    @property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithStreamingResponse: ...
    @property
    def model_permissions(self) -> ModelPermissionsWithStreamingResponse: ...
    @property
    def rate_limits(self) -> RateLimitsWithStreamingResponse: ...
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    @property
    def service_accounts(self) -> ServiceAccountsWithStreamingResponse: ...
    @property
    def service_tier_settings(self) -> ServiceTierSettingsWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithStreamingResponse: ...
    @property
    def users(self) -> UsersWithStreamingResponse: ...
    def create(
        self, *, name: str, external_key_id: Optional[str] | Omit = ..., geography: Optional[str] | Omit = ...,
        residency: Optional[ProjectResidency] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Project]]: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Project]]: ...
    def update(
        self, project_id: str, *, external_key_id: Optional[str] | Omit = ..., geography: Optional[str] | Omit = ...,
        name: Optional[str] | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Project]]: ...
    def list(
        self, *, after: str | Omit = ..., include_archived: bool | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[Project]]]: ...
    def archive(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Project]]: ...

class AsyncProjectsWithStreamingResponse:
    def __init__(self, resource: AsyncProjects) -> None: ...
    @property
    def api_keys(self) -> AsyncAPIKeysWithStreamingResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithStreamingResponse: ...
    @property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithStreamingResponse: ...
    @property
    def model_permissions(self) -> AsyncModelPermissionsWithStreamingResponse: ...
    @property
    def rate_limits(self) -> AsyncRateLimitsWithStreamingResponse: ...
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    @property
    def service_accounts(self) -> AsyncServiceAccountsWithStreamingResponse: ...
    @property
    def service_tier_settings(self) -> AsyncServiceTierSettingsWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse: ...
    @property
    def users(self) -> AsyncUsersWithStreamingResponse: ...
    def create(
        self, *, name: str, external_key_id: Optional[str] | Omit = ..., geography: Optional[str] | Omit = ...,
        residency: Optional[ProjectResidency] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Project]]: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Project]]: ...
    def update(
        self, project_id: str, *, external_key_id: Optional[str] | Omit = ..., geography: Optional[str] | Omit = ...,
        name: Optional[str] | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Project]]: ...
    def list(
        self, *, after: str | Omit = ..., include_archived: bool | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[Project]]]: ...
    def archive(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Project]]: ...
