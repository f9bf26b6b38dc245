"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.admin.organization.projects.project_optional_service_tier import ProjectOptionalServiceTier
from ferroai.types.admin.organization.projects.project_service_tier_settings import ProjectServiceTierSettings

__all__ = [
    "AsyncServiceTierSettings",
    "AsyncServiceTierSettingsWithRawResponse",
    "AsyncServiceTierSettingsWithStreamingResponse",
    "ServiceTierSettings",
    "ServiceTierSettingsWithRawResponse",
    "ServiceTierSettingsWithStreamingResponse",
]


class ServiceTierSettings(SyncAPIResource):
    """Look up and set which classes of processing a project may use."""
    @property
    def with_raw_response(self) -> ServiceTierSettingsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ServiceTierSettingsWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectServiceTierSettings:
        """Look up the classes of processing of a project.

        `GET /organization/projects/{project_id}/service_tier_settings`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | Omit = ...,
        enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectServiceTierSettings:
        """Set one of the two, or both at once; what is left out stays as it is.

        Args:
            default: For requests without `service_tier`, or with `auto`.
            enabled_tiers: Besides the standard one: `all` takes those to come, too, `[]` none.

        `POST /organization/projects/{project_id}/service_tier_settings`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncServiceTierSettings(AsyncAPIResource):
    """Look up and set which classes of processing a project may use."""
    @property
    def with_raw_response(self) -> AsyncServiceTierSettingsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncServiceTierSettingsWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectServiceTierSettings:
        """Look up the classes of processing of a project.

        `GET /organization/projects/{project_id}/service_tier_settings`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | Omit = ...,
        enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectServiceTierSettings:
        """Set one of the two, or both at once; what is left out stays as it is.

        Args:
            default: For requests without `service_tier`, or with `auto`.
            enabled_tiers: Besides the standard one: `all` takes those to come, too, `[]` none.

        `POST /organization/projects/{project_id}/service_tier_settings`, https://platform.openai.com/docs/api-reference/administration
        """

class ServiceTierSettingsWithRawResponse:
    def __init__(self, resource: ServiceTierSettings) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectServiceTierSettings]: ...
    def update(
        self, project_id: str, *, default: Literal["standard", "fast", "scale"] | Omit = ...,
        enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectServiceTierSettings]: ...

class AsyncServiceTierSettingsWithRawResponse:
    def __init__(self, resource: AsyncServiceTierSettings) -> None: ...
    async def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectServiceTierSettings]: ...
    async def update(
        self, project_id: str, *, default: Literal["standard", "fast", "scale"] | Omit = ...,
        enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectServiceTierSettings]: ...

class ServiceTierSettingsWithStreamingResponse:
    def __init__(self, resource: ServiceTierSettings) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectServiceTierSettings]]: ...
    def update(
        self, project_id: str, *, default: Literal["standard", "fast", "scale"] | Omit = ...,
        enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectServiceTierSettings]]: ...

class AsyncServiceTierSettingsWithStreamingResponse:
    def __init__(self, resource: AsyncServiceTierSettings) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectServiceTierSettings]]: ...
    def update(
        self, project_id: str, *, default: Literal["standard", "fast", "scale"] | Omit = ...,
        enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectServiceTierSettings]]: ...
