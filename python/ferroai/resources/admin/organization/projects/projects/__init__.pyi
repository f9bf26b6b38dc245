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
    @property
    def api_keys(self) -> APIKeys:
        ...
    @property
    def certificates(self) -> Certificates:
        ...
    @property
    def data_retention(self) -> DataRetention:
        ...
    @property
    def groups(self) -> Groups:
        ...
    @property
    def hosted_tool_permissions(self) -> HostedToolPermissions:
        ...
    @property
    def model_permissions(self) -> ModelPermissions:
        ...
    @property
    def rate_limits(self) -> RateLimits:
        ...
    @property
    def roles(self) -> Roles:
        ...
    @property
    def service_accounts(self) -> ServiceAccounts:
        ...
    @property
    def service_tier_settings(self) -> ServiceTierSettings:
        ...
    @property
    def spend_alerts(self) -> SpendAlerts:
        ...
    @property
    def spend_limit(self) -> SpendLimit:
        ...
    @property
    def users(self) -> Users:
        ...
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
        ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Project:
        ...
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
        ...
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
        ...
    def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Project:
        ...

class AsyncProjects(AsyncAPIResource):
    @property
    def api_keys(self) -> AsyncAPIKeys:
        ...
    @property
    def certificates(self) -> AsyncCertificates:
        ...
    @property
    def data_retention(self) -> AsyncDataRetention:
        ...
    @property
    def groups(self) -> AsyncGroups:
        ...
    @property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissions:
        ...
    @property
    def model_permissions(self) -> AsyncModelPermissions:
        ...
    @property
    def rate_limits(self) -> AsyncRateLimits:
        ...
    @property
    def roles(self) -> AsyncRoles:
        ...
    @property
    def service_accounts(self) -> AsyncServiceAccounts:
        ...
    @property
    def service_tier_settings(self) -> AsyncServiceTierSettings:
        ...
    @property
    def spend_alerts(self) -> AsyncSpendAlerts:
        ...
    @property
    def spend_limit(self) -> AsyncSpendLimit:
        ...
    @property
    def users(self) -> AsyncUsers:
        ...
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
        ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Project:
        ...
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
        ...
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
        ...
    async def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Project:
        ...

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
