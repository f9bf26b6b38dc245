"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.admin.organization.external_key import ExternalKey
from ferroai.types.admin.organization.external_key_validate_response import ExternalKeyValidateResponse

__all__ = [
    "AsyncExternalKeys",
    "AsyncExternalKeysWithRawResponse",
    "AsyncExternalKeysWithStreamingResponse",
    "ExternalKeys",
    "ExternalKeysWithRawResponse",
    "ExternalKeysWithStreamingResponse",
]


class ExternalKeys(SyncAPIResource):
    """Tell the service of keys in your cloud; which parameters `create` takes depends on the cloud."""
    @property
    def with_raw_response(self) -> ExternalKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ExternalKeysWithStreamingResponse: ...
    def create(
        self,
        *,
        external_id: str | Omit = ...,
        kms_arn: str | Omit = ...,
        name: str,
        role_arn: str | Omit = ...,
        type: Union[Literal["aws"], Literal["gcp"], Literal["azure"], Literal["oci"]],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = ...,
        audience: str | Omit = ...,
        kms_key_location: str | Omit = ...,
        kms_key_name: str | Omit = ...,
        kms_key_ring_name: str | Omit = ...,
        kms_project_id: str | Omit = ...,
        workload_identity_pool_id: str | Omit = ...,
        workload_identity_project_number: str | Omit = ...,
        workload_identity_provider_id: str | Omit = ...,
        kms_key_version: str | Omit = ...,
        key_name: str | Omit = ...,
        tenant_id: str | Omit = ...,
        vault_uri: str | Omit = ...,
        key_version: str | Omit = ...,
        key_ocid: str | Omit = ...,
        region: str | Omit = ...,
        vault_ocid: str | Omit = ...,
        key_version_ocid: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKey:
        """Tell the service of a key. AWS, Google Cloud, Azure and OCI each need parameters of their own.

        Args:
            external_id: AWS: what comes with each AssumeRole; the id of the organization or of one of its projects.
            kms_arn: AWS: the key.
            name: For people.
            role_arn: AWS: the role that the service takes on to use the key.
            type: Which cloud.
            purpose: What it is for.
            audience: Google: the `aud` of the service's token; the id of the organization or of one of its projects.
            kms_key_location: Google: the region of the key.
            kms_project_id: Google: the project of the key, by name.
            workload_identity_pool_id: Google: the pool of the provider you set up for the service.
            workload_identity_project_number: Google: the project of that pool, by number.
            workload_identity_provider_id: Google: the provider you set up for the service.
            kms_key_version: Google: needed for `psp_decryption`, refused for `ekm`.
            key_name: Azure: the key.
            tenant_id: Azure: your tenant, a UUID.
            vault_uri: Azure: where the vault is.
            key_version: Azure: needed for `psp_decryption`, refused for `ekm`.
            key_ocid: OCI: the key.
            region: OCI: where the vault is.
            vault_ocid: OCI: the vault.
            key_version_ocid: OCI: the version, for `psp_decryption`.

        `POST /organization/external_keys`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKey:
        """Look up what the service knows of a key.

        `GET /organization/external_keys/{external_key_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: Optional[str] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        purpose: Literal["ekm", "psp_decryption"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[ExternalKey]:
        """List the keys that the service was told of.

        Args:
            after: Id of the last key of the page before.
            limit: How many keys a page holds.
            purpose: Only those for this; all unless given.

        `GET /organization/external_keys`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKey:
        """Make the service forget a key; in your cloud it stays.

        `DELETE /organization/external_keys/{external_key_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKeyValidateResponse:
        """Check whether the service can use a key.

        `POST /organization/external_keys/{external_key_id}/validate`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncExternalKeys(AsyncAPIResource):
    """Tell the service of keys in your cloud; which parameters `create` takes depends on the cloud."""
    @property
    def with_raw_response(self) -> AsyncExternalKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncExternalKeysWithStreamingResponse: ...
    async def create(
        self,
        *,
        external_id: str | Omit = ...,
        kms_arn: str | Omit = ...,
        name: str,
        role_arn: str | Omit = ...,
        type: Union[Literal["aws"], Literal["gcp"], Literal["azure"], Literal["oci"]],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = ...,
        audience: str | Omit = ...,
        kms_key_location: str | Omit = ...,
        kms_key_name: str | Omit = ...,
        kms_key_ring_name: str | Omit = ...,
        kms_project_id: str | Omit = ...,
        workload_identity_pool_id: str | Omit = ...,
        workload_identity_project_number: str | Omit = ...,
        workload_identity_provider_id: str | Omit = ...,
        kms_key_version: str | Omit = ...,
        key_name: str | Omit = ...,
        tenant_id: str | Omit = ...,
        vault_uri: str | Omit = ...,
        key_version: str | Omit = ...,
        key_ocid: str | Omit = ...,
        region: str | Omit = ...,
        vault_ocid: str | Omit = ...,
        key_version_ocid: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKey:
        """Tell the service of a key. AWS, Google Cloud, Azure and OCI each need parameters of their own.

        Args:
            external_id: AWS: what comes with each AssumeRole; the id of the organization or of one of its projects.
            kms_arn: AWS: the key.
            name: For people.
            role_arn: AWS: the role that the service takes on to use the key.
            type: Which cloud.
            purpose: What it is for.
            audience: Google: the `aud` of the service's token; the id of the organization or of one of its projects.
            kms_key_location: Google: the region of the key.
            kms_project_id: Google: the project of the key, by name.
            workload_identity_pool_id: Google: the pool of the provider you set up for the service.
            workload_identity_project_number: Google: the project of that pool, by number.
            workload_identity_provider_id: Google: the provider you set up for the service.
            kms_key_version: Google: needed for `psp_decryption`, refused for `ekm`.
            key_name: Azure: the key.
            tenant_id: Azure: your tenant, a UUID.
            vault_uri: Azure: where the vault is.
            key_version: Azure: needed for `psp_decryption`, refused for `ekm`.
            key_ocid: OCI: the key.
            region: OCI: where the vault is.
            vault_ocid: OCI: the vault.
            key_version_ocid: OCI: the version, for `psp_decryption`.

        `POST /organization/external_keys`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKey:
        """Look up what the service knows of a key.

        `GET /organization/external_keys/{external_key_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: Optional[str] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        purpose: Literal["ekm", "psp_decryption"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]]:
        """List the keys that the service was told of.

        Args:
            after: Id of the last key of the page before.
            limit: How many keys a page holds.
            purpose: Only those for this; all unless given.

        `GET /organization/external_keys`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKey:
        """Make the service forget a key; in your cloud it stays.

        `DELETE /organization/external_keys/{external_key_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKeyValidateResponse:
        """Check whether the service can use a key.

        `POST /organization/external_keys/{external_key_id}/validate`, https://platform.openai.com/docs/api-reference/administration
        """

class ExternalKeysWithRawResponse:
    def __init__(self, resource: ExternalKeys) -> None: ...
    def create(
        self, *, external_id: str | Omit = ..., kms_arn: str | Omit = ..., name: str, role_arn: str | Omit = ...,
        type: Union[Literal["aws"], Literal["gcp"], Literal["azure"], Literal["oci"]],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = ..., audience: str | Omit = ...,
        kms_key_location: str | Omit = ..., kms_key_name: str | Omit = ..., kms_key_ring_name: str | Omit = ...,
        kms_project_id: str | Omit = ..., workload_identity_pool_id: str | Omit = ...,
        workload_identity_project_number: str | Omit = ..., workload_identity_provider_id: str | Omit = ...,
        kms_key_version: str | Omit = ..., key_name: str | Omit = ..., tenant_id: str | Omit = ...,
        vault_uri: str | Omit = ..., key_version: str | Omit = ..., key_ocid: str | Omit = ...,
        region: str | Omit = ..., vault_ocid: str | Omit = ..., key_version_ocid: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalKey]: ...
    def retrieve(
        self, external_key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalKey]: ...
    def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        purpose: Literal["ekm", "psp_decryption"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[ExternalKey]]: ...
    def delete(
        self, external_key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalKey]: ...
    def validate(
        self, external_key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalKeyValidateResponse]: ...

class AsyncExternalKeysWithRawResponse:
    def __init__(self, resource: AsyncExternalKeys) -> None: ...
    async def create(
        self, *, external_id: str | Omit = ..., kms_arn: str | Omit = ..., name: str, role_arn: str | Omit = ...,
        type: Union[Literal["aws"], Literal["gcp"], Literal["azure"], Literal["oci"]],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = ..., audience: str | Omit = ...,
        kms_key_location: str | Omit = ..., kms_key_name: str | Omit = ..., kms_key_ring_name: str | Omit = ...,
        kms_project_id: str | Omit = ..., workload_identity_pool_id: str | Omit = ...,
        workload_identity_project_number: str | Omit = ..., workload_identity_provider_id: str | Omit = ...,
        kms_key_version: str | Omit = ..., key_name: str | Omit = ..., tenant_id: str | Omit = ...,
        vault_uri: str | Omit = ..., key_version: str | Omit = ..., key_ocid: str | Omit = ...,
        region: str | Omit = ..., vault_ocid: str | Omit = ..., key_version_ocid: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalKey]: ...
    async def retrieve(
        self, external_key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalKey]: ...
    async def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        purpose: Literal["ekm", "psp_decryption"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[ExternalKey]]: ...
    async def delete(
        self, external_key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalKey]: ...
    async def validate(
        self, external_key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalKeyValidateResponse]: ...

class ExternalKeysWithStreamingResponse:
    def __init__(self, resource: ExternalKeys) -> None: ...
    def create(
        self, *, external_id: str | Omit = ..., kms_arn: str | Omit = ..., name: str, role_arn: str | Omit = ...,
        type: Union[Literal["aws"], Literal["gcp"], Literal["azure"], Literal["oci"]],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = ..., audience: str | Omit = ...,
        kms_key_location: str | Omit = ..., kms_key_name: str | Omit = ..., kms_key_ring_name: str | Omit = ...,
        kms_project_id: str | Omit = ..., workload_identity_pool_id: str | Omit = ...,
        workload_identity_project_number: str | Omit = ..., workload_identity_provider_id: str | Omit = ...,
        kms_key_version: str | Omit = ..., key_name: str | Omit = ..., tenant_id: str | Omit = ...,
        vault_uri: str | Omit = ..., key_version: str | Omit = ..., key_ocid: str | Omit = ...,
        region: str | Omit = ..., vault_ocid: str | Omit = ..., key_version_ocid: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ExternalKey]]: ...
    def retrieve(
        self, external_key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ExternalKey]]: ...
    def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        purpose: Literal["ekm", "psp_decryption"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ExternalKey]]]: ...
    def delete(
        self, external_key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ExternalKey]]: ...
    def validate(
        self, external_key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ExternalKeyValidateResponse]]: ...

class AsyncExternalKeysWithStreamingResponse:
    def __init__(self, resource: AsyncExternalKeys) -> None: ...
    def create(
        self, *, external_id: str | Omit = ..., kms_arn: str | Omit = ..., name: str, role_arn: str | Omit = ...,
        type: Union[Literal["aws"], Literal["gcp"], Literal["azure"], Literal["oci"]],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = ..., audience: str | Omit = ...,
        kms_key_location: str | Omit = ..., kms_key_name: str | Omit = ..., kms_key_ring_name: str | Omit = ...,
        kms_project_id: str | Omit = ..., workload_identity_pool_id: str | Omit = ...,
        workload_identity_project_number: str | Omit = ..., workload_identity_provider_id: str | Omit = ...,
        kms_key_version: str | Omit = ..., key_name: str | Omit = ..., tenant_id: str | Omit = ...,
        vault_uri: str | Omit = ..., key_version: str | Omit = ..., key_ocid: str | Omit = ...,
        region: str | Omit = ..., vault_ocid: str | Omit = ..., key_version_ocid: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ExternalKey]]: ...
    def retrieve(
        self, external_key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ExternalKey]]: ...
    def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        purpose: Literal["ekm", "psp_decryption"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[ExternalKey]]]: ...
    def delete(
        self, external_key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ExternalKey]]: ...
    def validate(
        self, external_key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ExternalKeyValidateResponse]]: ...
