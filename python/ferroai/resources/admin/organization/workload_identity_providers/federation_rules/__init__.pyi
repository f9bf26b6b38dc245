"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.admin.organization.workload_identity_providers import (
    federation_rule_create_params,
    federation_rule_update_params,
)
from ferroai.types.admin.organization.workload_identity_providers.federation_rule import FederationRule
from ferroai.types.admin.organization.workload_identity_providers.federation_rule_deleted import FederationRuleDeleted

__all__ = [
    "AsyncFederationRules",
    "AsyncFederationRulesWithRawResponse",
    "AsyncFederationRulesWithStreamingResponse",
    "FederationRules",
    "FederationRulesWithRawResponse",
    "FederationRulesWithStreamingResponse",
]


class FederationRules(SyncAPIResource):
    """Let the tokens of a provider act as service accounts."""
    @property
    def with_raw_response(self) -> FederationRulesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FederationRulesWithStreamingResponse: ...
    def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]],
        project_id: str,
        service_account_id: str,
        description: str | Omit = ...,
        enabled: bool | Omit = ...,
        name: str | Omit = ...,
        permissions: federation_rule_create_params.Permissions | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FederationRule:
        """Let tokens that match act as a service account.

        Args:
            attribute_matchers: Which value each of these attributes of a token must have.
            service_account_id: Whom the tokens act as; of the project `project_id`.
            permissions: All that the account may, or only what is told.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FederationRule:
        """Look a rule up.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]] | Omit = ...,
        description: Optional[str] | Omit = ...,
        enabled: bool | Omit = ...,
        name: Optional[str] | Omit = ...,
        permissions: federation_rule_update_params.Permissions | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FederationRule:
        """Change a rule; what is left out stays as it is.

        Args:
            attribute_matchers: Which value each of these attributes of a token must have.
            permissions: All that the account may, or only what is told.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        service_account_id: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[FederationRule]:
        """List the rules of a provider.

        Args:
            after: Id of the last rule of the page before.
            limit: How many rules a page holds.
            service_account_id: Only those for this account.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FederationRuleDeleted:
        """Delete a rule.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncFederationRules(AsyncAPIResource):
    """Let the tokens of a provider act as service accounts."""
    @property
    def with_raw_response(self) -> AsyncFederationRulesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFederationRulesWithStreamingResponse: ...
    async def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]],
        project_id: str,
        service_account_id: str,
        description: str | Omit = ...,
        enabled: bool | Omit = ...,
        name: str | Omit = ...,
        permissions: federation_rule_create_params.Permissions | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FederationRule:
        """Let tokens that match act as a service account.

        Args:
            attribute_matchers: Which value each of these attributes of a token must have.
            service_account_id: Whom the tokens act as; of the project `project_id`.
            permissions: All that the account may, or only what is told.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FederationRule:
        """Look a rule up.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]] | Omit = ...,
        description: Optional[str] | Omit = ...,
        enabled: bool | Omit = ...,
        name: Optional[str] | Omit = ...,
        permissions: federation_rule_update_params.Permissions | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FederationRule:
        """Change a rule; what is left out stays as it is.

        Args:
            attribute_matchers: Which value each of these attributes of a token must have.
            permissions: All that the account may, or only what is told.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        service_account_id: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[FederationRule, AsyncCursorPage[FederationRule]]:
        """List the rules of a provider.

        Args:
            after: Id of the last rule of the page before.
            limit: How many rules a page holds.
            service_account_id: Only those for this account.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FederationRuleDeleted:
        """Delete a rule.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class FederationRulesWithRawResponse:
    def __init__(self, resource: FederationRules) -> None: ...
    def create(
        self, workload_identity_provider_id: str, *, attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]],
        project_id: str, service_account_id: str, description: str | Omit = ..., enabled: bool | Omit = ...,
        name: str | Omit = ..., permissions: federation_rule_create_params.Permissions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FederationRule]: ...
    def retrieve(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FederationRule]: ...
    def update(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]] | Omit = ...,
        description: Optional[str] | Omit = ..., enabled: bool | Omit = ..., name: Optional[str] | Omit = ...,
        permissions: federation_rule_update_params.Permissions | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FederationRule]: ...
    def list(
        self, workload_identity_provider_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., service_account_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[FederationRule]]: ...
    def delete(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FederationRuleDeleted]: ...

class AsyncFederationRulesWithRawResponse:
    def __init__(self, resource: AsyncFederationRules) -> None: ...
    async def create(
        self, workload_identity_provider_id: str, *, attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]],
        project_id: str, service_account_id: str, description: str | Omit = ..., enabled: bool | Omit = ...,
        name: str | Omit = ..., permissions: federation_rule_create_params.Permissions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FederationRule]: ...
    async def retrieve(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FederationRule]: ...
    async def update(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]] | Omit = ...,
        description: Optional[str] | Omit = ..., enabled: bool | Omit = ..., name: Optional[str] | Omit = ...,
        permissions: federation_rule_update_params.Permissions | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FederationRule]: ...
    async def list(
        self, workload_identity_provider_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., service_account_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[FederationRule]]: ...
    async def delete(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FederationRuleDeleted]: ...

class FederationRulesWithStreamingResponse:
    def __init__(self, resource: FederationRules) -> None: ...
    def create(
        self, workload_identity_provider_id: str, *, attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]],
        project_id: str, service_account_id: str, description: str | Omit = ..., enabled: bool | Omit = ...,
        name: str | Omit = ..., permissions: federation_rule_create_params.Permissions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FederationRule]]: ...
    def retrieve(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FederationRule]]: ...
    def update(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]] | Omit = ...,
        description: Optional[str] | Omit = ..., enabled: bool | Omit = ..., name: Optional[str] | Omit = ...,
        permissions: federation_rule_update_params.Permissions | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FederationRule]]: ...
    def list(
        self, workload_identity_provider_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., service_account_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[FederationRule]]]: ...
    def delete(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FederationRuleDeleted]]: ...

class AsyncFederationRulesWithStreamingResponse:
    def __init__(self, resource: AsyncFederationRules) -> None: ...
    def create(
        self, workload_identity_provider_id: str, *, attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]],
        project_id: str, service_account_id: str, description: str | Omit = ..., enabled: bool | Omit = ...,
        name: str | Omit = ..., permissions: federation_rule_create_params.Permissions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FederationRule]]: ...
    def retrieve(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FederationRule]]: ...
    def update(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]] | Omit = ...,
        description: Optional[str] | Omit = ..., enabled: bool | Omit = ..., name: Optional[str] | Omit = ...,
        permissions: federation_rule_update_params.Permissions | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FederationRule]]: ...
    def list(
        self, workload_identity_provider_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., service_account_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[FederationRule]]]: ...
    def delete(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FederationRuleDeleted]]: ...
