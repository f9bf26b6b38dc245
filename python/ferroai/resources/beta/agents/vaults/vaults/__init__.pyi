"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.beta.agents.vaults.credentials import (
    AsyncCredentials,
    AsyncCredentialsWithRawResponse,
    AsyncCredentialsWithStreamingResponse,
    Credentials,
    CredentialsWithRawResponse,
    CredentialsWithStreamingResponse,
)
from ferroai.types.beta.agents.vault import Vault
from ferroai.types.beta.agents.vault_deleted import VaultDeleted
from ferroai.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam

__all__ = [
    "AsyncVaults",
    "AsyncVaultsWithRawResponse",
    "AsyncVaultsWithStreamingResponse",
    "Vaults",
    "VaultsWithRawResponse",
    "VaultsWithStreamingResponse",
]


class Vaults(SyncAPIResource):
    """Keep vaults: credentials that agents use and never see."""
    @property
    def credentials(self) -> Credentials:
        """Put credentials into a vault, replace and delete them."""
    @property
    def with_raw_response(self) -> VaultsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VaultsWithStreamingResponse: ...
    def create(
        self,
        *,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Vault:
        """Make a vault.

        Args:
            metadata: Up to 16 pairs of your own, such as a team or a customer; keys to 64 characters, values to 512.
            name: 1 to 256 bytes, without blanks at its ends.

        `POST /vaults`, https://platform.openai.com/docs/api-reference
        """
    def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Vault:
        """Look a vault up.

        `GET /vaults/{vault_id}`, https://platform.openai.com/docs/api-reference
        """
    def update(
        self,
        vault_id: str,
        *,
        metadata: Dict[str, str] | Omit = ...,
        name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Vault:
        """Change the name or the metadata of a vault.

        Args:
            metadata: Replaced as a whole, cleared by `{}`; up to 16 pairs, keys to 64 characters, values to 512.
            name: 1 to 256 bytes, without blanks at its ends; `None` takes it away.

        `POST /vaults/{vault_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
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
    ) -> SyncCursorPage[Vault]:
        """List vaults.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            metadata: Only those with all of these pairs, up to 16. What changed a moment ago may not be found yet.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            status: Only those in this state, or in one of these; all unless given.

        `GET /vaults`, https://platform.openai.com/docs/api-reference
        """
    def delete(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VaultDeleted:
        """Delete a vault with all its credentials.

        `DELETE /vaults/{vault_id}`, https://platform.openai.com/docs/api-reference
        """

class AsyncVaults(AsyncAPIResource):
    """Keep vaults: credentials that agents use and never see."""
    @property
    def credentials(self) -> AsyncCredentials:
        """Put credentials into a vault, replace and delete them."""
    @property
    def with_raw_response(self) -> AsyncVaultsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVaultsWithStreamingResponse: ...
    async def create(
        self,
        *,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Vault:
        """Make a vault.

        Args:
            metadata: Up to 16 pairs of your own, such as a team or a customer; keys to 64 characters, values to 512.
            name: 1 to 256 bytes, without blanks at its ends.

        `POST /vaults`, https://platform.openai.com/docs/api-reference
        """
    async def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Vault:
        """Look a vault up.

        `GET /vaults/{vault_id}`, https://platform.openai.com/docs/api-reference
        """
    async def update(
        self,
        vault_id: str,
        *,
        metadata: Dict[str, str] | Omit = ...,
        name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Vault:
        """Change the name or the metadata of a vault.

        Args:
            metadata: Replaced as a whole, cleared by `{}`; up to 16 pairs, keys to 64 characters, values to 512.
            name: 1 to 256 bytes, without blanks at its ends; `None` takes it away.

        `POST /vaults/{vault_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
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
    ) -> AsyncPaginator[Vault, AsyncCursorPage[Vault]]:
        """List vaults.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            metadata: Only those with all of these pairs, up to 16. What changed a moment ago may not be found yet.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            status: Only those in this state, or in one of these; all unless given.

        `GET /vaults`, https://platform.openai.com/docs/api-reference
        """
    async def delete(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VaultDeleted:
        """Delete a vault with all its credentials.

        `DELETE /vaults/{vault_id}`, https://platform.openai.com/docs/api-reference
        """

class VaultsWithRawResponse:
    def __init__(self, resource: Vaults) -> None: ...
    @property
    def credentials(self) -> CredentialsWithRawResponse: ...
    def create(
        self, *, metadata: Optional[Dict[str, str]] | Omit = ..., name: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Vault]: ...
    def retrieve(
        self, vault_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Vault]: ...
    def update(
        self, vault_id: str, *, metadata: Dict[str, str] | Omit = ..., name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Vault]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Dict[str, str] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., status: VaultStatusFilterParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Vault]]: ...
    def delete(
        self, vault_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VaultDeleted]: ...

class AsyncVaultsWithRawResponse:
    def __init__(self, resource: AsyncVaults) -> None: ...
    @property
    def credentials(self) -> AsyncCredentialsWithRawResponse: ...
    async def create(
        self, *, metadata: Optional[Dict[str, str]] | Omit = ..., name: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Vault]: ...
    async def retrieve(
        self, vault_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Vault]: ...
    async def update(
        self, vault_id: str, *, metadata: Dict[str, str] | Omit = ..., name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Vault]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Dict[str, str] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., status: VaultStatusFilterParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Vault]]: ...
    async def delete(
        self, vault_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VaultDeleted]: ...

class VaultsWithStreamingResponse:
    def __init__(self, resource: Vaults) -> None: ...
    @property
    def credentials(self) -> CredentialsWithStreamingResponse: ...
    def create(
        self, *, metadata: Optional[Dict[str, str]] | Omit = ..., name: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Vault]]: ...
    def retrieve(
        self, vault_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Vault]]: ...
    def update(
        self, vault_id: str, *, metadata: Dict[str, str] | Omit = ..., name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Vault]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Dict[str, str] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., status: VaultStatusFilterParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Vault]]]: ...
    def delete(
        self, vault_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VaultDeleted]]: ...

class AsyncVaultsWithStreamingResponse:
    def __init__(self, resource: AsyncVaults) -> None: ...
    @property
    def credentials(self) -> AsyncCredentialsWithStreamingResponse: ...
    def create(
        self, *, metadata: Optional[Dict[str, str]] | Omit = ..., name: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Vault]]: ...
    def retrieve(
        self, vault_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Vault]]: ...
    def update(
        self, vault_id: str, *, metadata: Dict[str, str] | Omit = ..., name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Vault]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Dict[str, str] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., status: VaultStatusFilterParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Vault]]]: ...
    def delete(
        self, vault_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VaultDeleted]]: ...
