"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam
from ferroai.types.beta.agents.vaults.credential import Credential
from ferroai.types.beta.agents.vaults.credential_auth_create_param import CredentialAuthCreateParam
from ferroai.types.beta.agents.vaults.credential_auth_rotate_param import CredentialAuthRotateParam
from ferroai.types.beta.agents.vaults.credential_deleted import CredentialDeleted

__all__ = [
    "AsyncCredentials",
    "AsyncCredentialsWithRawResponse",
    "AsyncCredentialsWithStreamingResponse",
    "Credentials",
    "CredentialsWithRawResponse",
    "CredentialsWithStreamingResponse",
]


class Credentials(SyncAPIResource):
    @property
    def with_raw_response(self) -> CredentialsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CredentialsWithStreamingResponse: ...
    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: Dict[str, str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Credential:
        ...
    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Credential:
        ...
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam | Omit = ...,
        metadata: Dict[str, str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Credential:
        ...
    def list(
        self,
        vault_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Dict[str, str] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        status: VaultStatusFilterParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[Credential]:
        ...
    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> CredentialDeleted:
        ...

class AsyncCredentials(AsyncAPIResource):
    @property
    def with_raw_response(self) -> AsyncCredentialsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCredentialsWithStreamingResponse: ...
    async def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: Dict[str, str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Credential:
        ...
    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Credential:
        ...
    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam | Omit = ...,
        metadata: Dict[str, str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Credential:
        ...
    def list(
        self,
        vault_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Dict[str, str] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        status: VaultStatusFilterParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Credential, AsyncCursorPage[Credential]]:
        ...
    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> CredentialDeleted:
        ...

class CredentialsWithRawResponse:
    def __init__(self, resource: Credentials) -> None: ...
    def create(
        self, vault_id: str, *, auth: CredentialAuthCreateParam, name: str, metadata: Dict[str, str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Credential]: ...
    def retrieve(
        self, credential_id: str, *, vault_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Credential]: ...
    def update(
        self, credential_id: str, *, vault_id: str, auth: CredentialAuthRotateParam | Omit = ...,
        metadata: Dict[str, str] | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Credential]: ...
    def list(
        self, vault_id: str, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Dict[str, str] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., status: VaultStatusFilterParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Credential]]: ...
    def delete(
        self, credential_id: str, *, vault_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[CredentialDeleted]: ...

class AsyncCredentialsWithRawResponse:
    def __init__(self, resource: AsyncCredentials) -> None: ...
    async def create(
        self, vault_id: str, *, auth: CredentialAuthCreateParam, name: str, metadata: Dict[str, str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Credential]: ...
    async def retrieve(
        self, credential_id: str, *, vault_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Credential]: ...
    async def update(
        self, credential_id: str, *, vault_id: str, auth: CredentialAuthRotateParam | Omit = ...,
        metadata: Dict[str, str] | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Credential]: ...
    async def list(
        self, vault_id: str, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Dict[str, str] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., status: VaultStatusFilterParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Credential]]: ...
    async def delete(
        self, credential_id: str, *, vault_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[CredentialDeleted]: ...

class CredentialsWithStreamingResponse:
    def __init__(self, resource: Credentials) -> None: ...
    def create(
        self, vault_id: str, *, auth: CredentialAuthCreateParam, name: str, metadata: Dict[str, str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Credential]]: ...
    def retrieve(
        self, credential_id: str, *, vault_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Credential]]: ...
    def update(
        self, credential_id: str, *, vault_id: str, auth: CredentialAuthRotateParam | Omit = ...,
        metadata: Dict[str, str] | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Credential]]: ...
    def list(
        self, vault_id: str, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Dict[str, str] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., status: VaultStatusFilterParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Credential]]]: ...
    def delete(
        self, credential_id: str, *, vault_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[CredentialDeleted]]: ...

class AsyncCredentialsWithStreamingResponse:
    def __init__(self, resource: AsyncCredentials) -> None: ...
    def create(
        self, vault_id: str, *, auth: CredentialAuthCreateParam, name: str, metadata: Dict[str, str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Credential]]: ...
    def retrieve(
        self, credential_id: str, *, vault_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Credential]]: ...
    def update(
        self, credential_id: str, *, vault_id: str, auth: CredentialAuthRotateParam | Omit = ...,
        metadata: Dict[str, str] | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Credential]]: ...
    def list(
        self, vault_id: str, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Dict[str, str] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., status: VaultStatusFilterParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Credential]]]: ...
    def delete(
        self, credential_id: str, *, vault_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[CredentialDeleted]]: ...
