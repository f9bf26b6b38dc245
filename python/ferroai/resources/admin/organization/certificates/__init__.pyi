"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import (
    AsyncConversationCursorPage,
    AsyncPage,
    AsyncPaginator,
    SyncConversationCursorPage,
    SyncPage,
)
from ferroai.types.admin.organization.certificate import Certificate
from ferroai.types.admin.organization.certificate_activate_response import CertificateActivateResponse
from ferroai.types.admin.organization.certificate_deactivate_response import CertificateDeactivateResponse
from ferroai.types.admin.organization.certificate_delete_response import CertificateDeleteResponse
from ferroai.types.admin.organization.certificate_list_response import CertificateListResponse

__all__ = [
    "AsyncCertificates",
    "AsyncCertificatesWithRawResponse",
    "AsyncCertificatesWithStreamingResponse",
    "Certificates",
    "CertificatesWithRawResponse",
    "CertificatesWithStreamingResponse",
]


class Certificates(SyncAPIResource):
    """Upload certificates, and switch them on and off for the organization."""
    @property
    def with_raw_response(self) -> CertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CertificatesWithStreamingResponse: ...
    def create(
        self,
        *,
        certificate: str,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Certificate:
        """Upload a certificate, which is then still off. An organization may have 50.

        Args:
            certificate: In PEM.
            name: For people.

        `POST /organization/certificates`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        certificate_id: str,
        *,
        include: List[Literal["content"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Certificate:
        """Look a certificate up, whether it is on or off.

        Args:
            include: `content` for the certificate itself.

        `GET /organization/certificates/{certificate_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Certificate:
        """Rename a certificate; nothing else of it can change.

        `POST /organization/certificates/{certificate_id}`, https://platform.openai.com/docs/api-reference/administration
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
    ) -> SyncConversationCursorPage[CertificateListResponse]:
        """List the certificates of the organization.

        Args:
            after: Id of the last certificate of the page before.
            limit: How many certificates a page holds, 1 to 100; 20 unless given.
            order: By time of creation, newest first unless given.

        `GET /organization/certificates`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> CertificateDeleteResponse:
        """Delete a certificate, which must be off for the organization and in all projects.

        `DELETE /organization/certificates/{certificate_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def activate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncPage[CertificateActivateResponse]:
        """Switch certificates on for the organization, all of them or none.

        Args:
            certificate_ids: At most 10.

        `POST /organization/certificates/activate`, https://platform.openai.com/docs/api-reference/administration
        """
    def deactivate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncPage[CertificateDeactivateResponse]:
        """Switch certificates off for the organization, all of them or none.

        Args:
            certificate_ids: At most 10.

        `POST /organization/certificates/deactivate`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncCertificates(AsyncAPIResource):
    """Upload certificates, and switch them on and off for the organization."""
    @property
    def with_raw_response(self) -> AsyncCertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse: ...
    async def create(
        self,
        *,
        certificate: str,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Certificate:
        """Upload a certificate, which is then still off. An organization may have 50.

        Args:
            certificate: In PEM.
            name: For people.

        `POST /organization/certificates`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        certificate_id: str,
        *,
        include: List[Literal["content"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Certificate:
        """Look a certificate up, whether it is on or off.

        Args:
            include: `content` for the certificate itself.

        `GET /organization/certificates/{certificate_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Certificate:
        """Rename a certificate; nothing else of it can change.

        `POST /organization/certificates/{certificate_id}`, https://platform.openai.com/docs/api-reference/administration
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
    ) -> AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]]:
        """List the certificates of the organization.

        Args:
            after: Id of the last certificate of the page before.
            limit: How many certificates a page holds, 1 to 100; 20 unless given.
            order: By time of creation, newest first unless given.

        `GET /organization/certificates`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> CertificateDeleteResponse:
        """Delete a certificate, which must be off for the organization and in all projects.

        `DELETE /organization/certificates/{certificate_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def activate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]]:
        """Switch certificates on for the organization, all of them or none.

        Args:
            certificate_ids: At most 10.

        `POST /organization/certificates/activate`, https://platform.openai.com/docs/api-reference/administration
        """
    def deactivate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]]:
        """Switch certificates off for the organization, all of them or none.

        Args:
            certificate_ids: At most 10.

        `POST /organization/certificates/deactivate`, https://platform.openai.com/docs/api-reference/administration
        """

class CertificatesWithRawResponse:
    def __init__(self, resource: Certificates) -> None: ...
    def create(
        self, *, certificate: str, name: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Certificate]: ...
    def retrieve(
        self, certificate_id: str, *, include: List[Literal["content"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Certificate]: ...
    def update(
        self, certificate_id: str, *, name: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Certificate]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[CertificateListResponse]]: ...
    def delete(
        self, certificate_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[CertificateDeleteResponse]: ...
    def activate(
        self, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncPage[CertificateActivateResponse]]: ...
    def deactivate(
        self, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncPage[CertificateDeactivateResponse]]: ...

class AsyncCertificatesWithRawResponse:
    def __init__(self, resource: AsyncCertificates) -> None: ...
    async def create(
        self, *, certificate: str, name: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Certificate]: ...
    async def retrieve(
        self, certificate_id: str, *, include: List[Literal["content"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Certificate]: ...
    async def update(
        self, certificate_id: str, *, name: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Certificate]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[CertificateListResponse]]: ...
    async def delete(
        self, certificate_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[CertificateDeleteResponse]: ...
    async def activate(
        self, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncPage[CertificateActivateResponse]]: ...
    async def deactivate(
        self, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncPage[CertificateDeactivateResponse]]: ...

class CertificatesWithStreamingResponse:
    def __init__(self, resource: Certificates) -> None: ...
    def create(
        self, *, certificate: str, name: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Certificate]]: ...
    def retrieve(
        self, certificate_id: str, *, include: List[Literal["content"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Certificate]]: ...
    def update(
        self, certificate_id: str, *, name: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Certificate]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[CertificateListResponse]]]: ...
    def delete(
        self, certificate_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[CertificateDeleteResponse]]: ...
    def activate(
        self, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncPage[CertificateActivateResponse]]]: ...
    def deactivate(
        self, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncPage[CertificateDeactivateResponse]]]: ...

class AsyncCertificatesWithStreamingResponse:
    def __init__(self, resource: AsyncCertificates) -> None: ...
    def create(
        self, *, certificate: str, name: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Certificate]]: ...
    def retrieve(
        self, certificate_id: str, *, include: List[Literal["content"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Certificate]]: ...
    def update(
        self, certificate_id: str, *, name: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Certificate]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[CertificateListResponse]]]: ...
    def delete(
        self, certificate_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[CertificateDeleteResponse]]: ...
    def activate(
        self, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[CertificateActivateResponse]]]: ...
    def deactivate(
        self, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[CertificateDeactivateResponse]]]: ...
