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
        ...
    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKey:
        ...
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
        ...
    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKey:
        ...
    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKeyValidateResponse:
        ...

class AsyncExternalKeys(AsyncAPIResource):
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
        ...
    async def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKey:
        ...
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
        ...
    async def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKey:
        ...
    async def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalKeyValidateResponse:
        ...

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
