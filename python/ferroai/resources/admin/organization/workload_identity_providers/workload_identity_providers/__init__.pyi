"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.admin.organization.workload_identity_providers.federation_rules import (
    AsyncFederationRules,
    AsyncFederationRulesWithRawResponse,
    AsyncFederationRulesWithStreamingResponse,
    FederationRules,
    FederationRulesWithRawResponse,
    FederationRulesWithStreamingResponse,
)
from ferroai.types.admin.organization import (
    workload_identity_provider_create_params,
    workload_identity_provider_update_params,
)
from ferroai.types.admin.organization.workload_identity_provider import WorkloadIdentityProvider
from ferroai.types.admin.organization.workload_identity_provider_deleted import WorkloadIdentityProviderDeleted

__all__ = [
    "AsyncWorkloadIdentityProviders",
    "AsyncWorkloadIdentityProvidersWithRawResponse",
    "AsyncWorkloadIdentityProvidersWithStreamingResponse",
    "WorkloadIdentityProviders",
    "WorkloadIdentityProvidersWithRawResponse",
    "WorkloadIdentityProvidersWithStreamingResponse",
]


class WorkloadIdentityProviders(SyncAPIResource):
    """Tell the service whose tokens (OpenID Connect) to believe; `federation_rules` says what they open."""
    @property
    def federation_rules(self) -> FederationRules:
        """Let the tokens of a provider act as service accounts."""
    @property
    def with_raw_response(self) -> WorkloadIdentityProvidersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> WorkloadIdentityProvidersWithStreamingResponse: ...
    def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[
            workload_identity_provider_create_params.AttributeTransformation
        ] | Omit = ...,
        description: str | Omit = ...,
        enabled: bool | Omit = ...,
        verification: workload_identity_provider_create_params.Verification | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WorkloadIdentityProvider:
        """Have the service believe the tokens of a provider.

        Args:
            audience: What a token must be meant for (`aud`).
            issuer: Who must have signed a token (`iss`).
            attribute_transformations: Attributes for the rules to look at, worked out from a token.
            verification: Where the provider's public keys are.

        `POST /organization/workload_identity_providers`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WorkloadIdentityProvider:
        """Look a provider up.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[
            workload_identity_provider_update_params.AttributeTransformation
        ] | Omit = ...,
        audience: str | Omit = ...,
        description: Optional[str] | Omit = ...,
        enabled: bool | Omit = ...,
        issuer: str | Omit = ...,
        name: str | Omit = ...,
        verification: workload_identity_provider_update_params.Verification | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WorkloadIdentityProvider:
        """Change a provider; what is left out stays as it is.

        Args:
            attribute_transformations: Attributes for the rules to look at, worked out from a token.
            audience: What a token must be meant for (`aud`).
            issuer: Who must have signed a token (`iss`).
            verification: Where the provider's public keys are.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[WorkloadIdentityProvider]:
        """List the providers.

        Args:
            after: Id of the last provider of the page before.
            limit: How many providers a page holds.

        `GET /organization/workload_identity_providers`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WorkloadIdentityProviderDeleted:
        """Delete a provider; its rules must be deleted first.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncWorkloadIdentityProviders(AsyncAPIResource):
    """Tell the service whose tokens (OpenID Connect) to believe; `federation_rules` says what they open."""
    @property
    def federation_rules(self) -> AsyncFederationRules:
        """Let the tokens of a provider act as service accounts."""
    @property
    def with_raw_response(self) -> AsyncWorkloadIdentityProvidersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncWorkloadIdentityProvidersWithStreamingResponse: ...
    async def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[
            workload_identity_provider_create_params.AttributeTransformation
        ] | Omit = ...,
        description: str | Omit = ...,
        enabled: bool | Omit = ...,
        verification: workload_identity_provider_create_params.Verification | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WorkloadIdentityProvider:
        """Have the service believe the tokens of a provider.

        Args:
            audience: What a token must be meant for (`aud`).
            issuer: Who must have signed a token (`iss`).
            attribute_transformations: Attributes for the rules to look at, worked out from a token.
            verification: Where the provider's public keys are.

        `POST /organization/workload_identity_providers`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WorkloadIdentityProvider:
        """Look a provider up.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[
            workload_identity_provider_update_params.AttributeTransformation
        ] | Omit = ...,
        audience: str | Omit = ...,
        description: Optional[str] | Omit = ...,
        enabled: bool | Omit = ...,
        issuer: str | Omit = ...,
        name: str | Omit = ...,
        verification: workload_identity_provider_update_params.Verification | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WorkloadIdentityProvider:
        """Change a provider; what is left out stays as it is.

        Args:
            attribute_transformations: Attributes for the rules to look at, worked out from a token.
            audience: What a token must be meant for (`aud`).
            issuer: Who must have signed a token (`iss`).
            verification: Where the provider's public keys are.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]]:
        """List the providers.

        Args:
            after: Id of the last provider of the page before.
            limit: How many providers a page holds.

        `GET /organization/workload_identity_providers`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WorkloadIdentityProviderDeleted:
        """Delete a provider; its rules must be deleted first.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class WorkloadIdentityProvidersWithRawResponse:
    def __init__(self, resource: WorkloadIdentityProviders) -> None: ...
    @property
    def federation_rules(self) -> FederationRulesWithRawResponse: ...
    def create(
        self, *, audience: str, issuer: str, name: str, type: Literal["oidc"],
        attribute_transformations: Iterable[workload_identity_provider_create_params.AttributeTransformation] | Omit = ...,
        description: str | Omit = ..., enabled: bool | Omit = ...,
        verification: workload_identity_provider_create_params.Verification | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WorkloadIdentityProvider]: ...
    def retrieve(
        self, workload_identity_provider_id: str, *, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WorkloadIdentityProvider]: ...
    def update(
        self, workload_identity_provider_id: str, *,
        attribute_transformations: Iterable[workload_identity_provider_update_params.AttributeTransformation] | Omit = ...,
        audience: str | Omit = ..., description: Optional[str] | Omit = ..., enabled: bool | Omit = ...,
        issuer: str | Omit = ..., name: str | Omit = ...,
        verification: workload_identity_provider_update_params.Verification | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WorkloadIdentityProvider]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[WorkloadIdentityProvider]]: ...
    def delete(
        self, workload_identity_provider_id: str, *, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WorkloadIdentityProviderDeleted]: ...

class AsyncWorkloadIdentityProvidersWithRawResponse:
    def __init__(self, resource: AsyncWorkloadIdentityProviders) -> None: ...
    @property
    def federation_rules(self) -> AsyncFederationRulesWithRawResponse: ...
    async def create(
        self, *, audience: str, issuer: str, name: str, type: Literal["oidc"],
        attribute_transformations: Iterable[workload_identity_provider_create_params.AttributeTransformation] | Omit = ...,
        description: str | Omit = ..., enabled: bool | Omit = ...,
        verification: workload_identity_provider_create_params.Verification | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WorkloadIdentityProvider]: ...
    async def retrieve(
        self, workload_identity_provider_id: str, *, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WorkloadIdentityProvider]: ...
    async def update(
        self, workload_identity_provider_id: str, *,
        attribute_transformations: Iterable[workload_identity_provider_update_params.AttributeTransformation] | Omit = ...,
        audience: str | Omit = ..., description: Optional[str] | Omit = ..., enabled: bool | Omit = ...,
        issuer: str | Omit = ..., name: str | Omit = ...,
        verification: workload_identity_provider_update_params.Verification | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WorkloadIdentityProvider]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[WorkloadIdentityProvider]]: ...
    async def delete(
        self, workload_identity_provider_id: str, *, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WorkloadIdentityProviderDeleted]: ...

class WorkloadIdentityProvidersWithStreamingResponse:
    def __init__(self, resource: WorkloadIdentityProviders) -> None: ...
    @property
    def federation_rules(self) -> FederationRulesWithStreamingResponse: ...
    def create(
        self, *, audience: str, issuer: str, name: str, type: Literal["oidc"],
        attribute_transformations: Iterable[workload_identity_provider_create_params.AttributeTransformation] | Omit = ...,
        description: str | Omit = ..., enabled: bool | Omit = ...,
        verification: workload_identity_provider_create_params.Verification | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[WorkloadIdentityProvider]]: ...
    def retrieve(
        self, workload_identity_provider_id: str, *, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[WorkloadIdentityProvider]]: ...
    def update(
        self, workload_identity_provider_id: str, *,
        attribute_transformations: Iterable[workload_identity_provider_update_params.AttributeTransformation] | Omit = ...,
        audience: str | Omit = ..., description: Optional[str] | Omit = ..., enabled: bool | Omit = ...,
        issuer: str | Omit = ..., name: str | Omit = ...,
        verification: workload_identity_provider_update_params.Verification | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[WorkloadIdentityProvider]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[WorkloadIdentityProvider]]]: ...
    def delete(
        self, workload_identity_provider_id: str, *, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[WorkloadIdentityProviderDeleted]]: ...

class AsyncWorkloadIdentityProvidersWithStreamingResponse:
    def __init__(self, resource: AsyncWorkloadIdentityProviders) -> None: ...
    @property
    def federation_rules(self) -> AsyncFederationRulesWithStreamingResponse: ...
    def create(
        self, *, audience: str, issuer: str, name: str, type: Literal["oidc"],
        attribute_transformations: Iterable[workload_identity_provider_create_params.AttributeTransformation] | Omit = ...,
        description: str | Omit = ..., enabled: bool | Omit = ...,
        verification: workload_identity_provider_create_params.Verification | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[WorkloadIdentityProvider]]: ...
    def retrieve(
        self, workload_identity_provider_id: str, *, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[WorkloadIdentityProvider]]: ...
    def update(
        self, workload_identity_provider_id: str, *,
        attribute_transformations: Iterable[workload_identity_provider_update_params.AttributeTransformation] | Omit = ...,
        audience: str | Omit = ..., description: Optional[str] | Omit = ..., enabled: bool | Omit = ...,
        issuer: str | Omit = ..., name: str | Omit = ...,
        verification: workload_identity_provider_update_params.Verification | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[WorkloadIdentityProvider]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[WorkloadIdentityProvider]]]: ...
    def delete(
        self, workload_identity_provider_id: str, *, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[WorkloadIdentityProviderDeleted]]: ...
