"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.types.admin.organization.projects.service_accounts.api_key_create_response import APIKeyCreateResponse

__all__ = [
    "APIKeys",
    "APIKeysWithRawResponse",
    "APIKeysWithStreamingResponse",
    "AsyncAPIKeys",
    "AsyncAPIKeysWithRawResponse",
    "AsyncAPIKeysWithStreamingResponse",
]


class APIKeys(SyncAPIResource):
    """Make keys for service accounts; `projects.api_keys` looks after them."""
    @property
    def with_raw_response(self) -> APIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> APIKeysWithStreamingResponse: ...
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: Optional[int] | Omit = ...,
        name: str | Omit = ...,
        scopes: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> APIKeyCreateResponse:
        """Make a key for a service account; it is shown this once.

        Args:
            expires_in_seconds: For ever unless given, if the organization allows that.
            name: For people.
            scopes: What may be done with it.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncAPIKeys(AsyncAPIResource):
    """Make keys for service accounts; `projects.api_keys` looks after them."""
    @property
    def with_raw_response(self) -> AsyncAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAPIKeysWithStreamingResponse: ...
    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: Optional[int] | Omit = ...,
        name: str | Omit = ...,
        scopes: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> APIKeyCreateResponse:
        """Make a key for a service account; it is shown this once.

        Args:
            expires_in_seconds: For ever unless given, if the organization allows that.
            name: For people.
            scopes: What may be done with it.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`, https://platform.openai.com/docs/api-reference/administration
        """

class APIKeysWithRawResponse:
    def __init__(self, resource: APIKeys) -> None: ...
    def create(
        self, service_account_id: str, *, project_id: str, expires_in_seconds: Optional[int] | Omit = ...,
        name: str | Omit = ..., scopes: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[APIKeyCreateResponse]: ...

class AsyncAPIKeysWithRawResponse:
    def __init__(self, resource: AsyncAPIKeys) -> None: ...
    async def create(
        self, service_account_id: str, *, project_id: str, expires_in_seconds: Optional[int] | Omit = ...,
        name: str | Omit = ..., scopes: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[APIKeyCreateResponse]: ...

class APIKeysWithStreamingResponse:
    def __init__(self, resource: APIKeys) -> None: ...
    def create(
        self, service_account_id: str, *, project_id: str, expires_in_seconds: Optional[int] | Omit = ...,
        name: str | Omit = ..., scopes: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[APIKeyCreateResponse]]: ...

class AsyncAPIKeysWithStreamingResponse:
    def __init__(self, resource: AsyncAPIKeys) -> None: ...
    def create(
        self, service_account_id: str, *, project_id: str, expires_in_seconds: Optional[int] | Omit = ...,
        name: str | Omit = ..., scopes: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[APIKeyCreateResponse]]: ...
