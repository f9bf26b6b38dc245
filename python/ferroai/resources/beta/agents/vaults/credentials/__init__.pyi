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
    """Put credentials into a vault, replace and delete them."""
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
        """Put a credential into a vault.

        Args:
            name: 1 to 256 bytes, without blanks at its ends.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /vaults/{vault_id}/credentials`, https://platform.openai.com/docs/api-reference
        """
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
        """Look a credential up, without its secrets.

        `GET /vaults/{vault_id}/credentials/{credential_id}`, https://platform.openai.com/docs/api-reference
        """
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
        """Replace the secrets of a credential, or change its metadata.

        Args:
            auth: New secrets, of the same kind.
            metadata: Replaced as a whole, cleared by `{}`; up to 16 pairs, keys to 64 characters, values to 512.

        `POST /vaults/{vault_id}/credentials/{credential_id}`, https://platform.openai.com/docs/api-reference
        """
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
        """List the credentials of a vault, without their secrets.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            metadata: Only those with all of these pairs, up to 16. What changed a moment ago may not be found yet.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            status: Only those in this state, or in one of these; all unless given.

        `GET /vaults/{vault_id}/credentials`, https://platform.openai.com/docs/api-reference
        """
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
        """Delete a credential.

        `DELETE /vaults/{vault_id}/credentials/{credential_id}`, https://platform.openai.com/docs/api-reference
        """

class AsyncCredentials(AsyncAPIResource):
    """Put credentials into a vault, replace and delete them."""
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
        """Put a credential into a vault.

        Args:
            name: 1 to 256 bytes, without blanks at its ends.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /vaults/{vault_id}/credentials`, https://platform.openai.com/docs/api-reference
        """
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
        """Look a credential up, without its secrets.

        `GET /vaults/{vault_id}/credentials/{credential_id}`, https://platform.openai.com/docs/api-reference
        """
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
        """Replace the secrets of a credential, or change its metadata.

        Args:
            auth: New secrets, of the same kind.
            metadata: Replaced as a whole, cleared by `{}`; up to 16 pairs, keys to 64 characters, values to 512.

        `POST /vaults/{vault_id}/credentials/{credential_id}`, https://platform.openai.com/docs/api-reference
        """
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
        """List the credentials of a vault, without their secrets.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            metadata: Only those with all of these pairs, up to 16. What changed a moment ago may not be found yet.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            status: Only those in this state, or in one of these; all unless given.

        `GET /vaults/{vault_id}/credentials`, https://platform.openai.com/docs/api-reference
        """
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
        """Delete a credential.

        `DELETE /vaults/{vault_id}/credentials/{credential_id}`, https://platform.openai.com/docs/api-reference
        """

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
