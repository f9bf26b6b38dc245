"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

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
from ferroai.types.admin.organization.projects.certificate_activate_response import CertificateActivateResponse
from ferroai.types.admin.organization.projects.certificate_deactivate_response import CertificateDeactivateResponse
from ferroai.types.admin.organization.projects.certificate_list_response import CertificateListResponse

__all__ = [
    "AsyncCertificates",
    "AsyncCertificatesWithRawResponse",
    "AsyncCertificatesWithStreamingResponse",
    "Certificates",
    "CertificatesWithRawResponse",
    "CertificatesWithStreamingResponse",
]


class Certificates(SyncAPIResource):
    """Switch certificates on and off for a project."""
    @property
    def with_raw_response(self) -> CertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CertificatesWithStreamingResponse: ...
    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[CertificateListResponse]:
        """List the certificates of a project.

        Args:
            after: Id of the last certificate of the page before.
            limit: How many certificates a page holds, 1 to 100; 20 unless given.
            order: By time of creation, newest first unless given.

        `GET /organization/projects/{project_id}/certificates`, https://platform.openai.com/docs/api-reference/administration
        """
    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncPage[CertificateActivateResponse]:
        """Switch certificates on for a project, all of them or none.

        Args:
            certificate_ids: At most 10.

        `POST /organization/projects/{project_id}/certificates/activate`, https://platform.openai.com/docs/api-reference/administration
        """
    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncPage[CertificateDeactivateResponse]:
        """Switch certificates off for a project, all of them or none.

        Args:
            certificate_ids: At most 10.

        `POST /organization/projects/{project_id}/certificates/deactivate`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncCertificates(AsyncAPIResource):
    """Switch certificates on and off for a project."""
    @property
    def with_raw_response(self) -> AsyncCertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse: ...
    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]]:
        """List the certificates of a project.

        Args:
            after: Id of the last certificate of the page before.
            limit: How many certificates a page holds, 1 to 100; 20 unless given.
            order: By time of creation, newest first unless given.

        `GET /organization/projects/{project_id}/certificates`, https://platform.openai.com/docs/api-reference/administration
        """
    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]]:
        """Switch certificates on for a project, all of them or none.

        Args:
            certificate_ids: At most 10.

        `POST /organization/projects/{project_id}/certificates/activate`, https://platform.openai.com/docs/api-reference/administration
        """
    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]]:
        """Switch certificates off for a project, all of them or none.

        Args:
            certificate_ids: At most 10.

        `POST /organization/projects/{project_id}/certificates/deactivate`, https://platform.openai.com/docs/api-reference/administration
        """

class CertificatesWithRawResponse:
    def __init__(self, resource: Certificates) -> None: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[CertificateListResponse]]: ...
    def activate(
        self, project_id: str, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncPage[CertificateActivateResponse]]: ...
    def deactivate(
        self, project_id: str, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncPage[CertificateDeactivateResponse]]: ...

class AsyncCertificatesWithRawResponse:
    def __init__(self, resource: AsyncCertificates) -> None: ...
    async def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[CertificateListResponse]]: ...
    async def activate(
        self, project_id: str, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncPage[CertificateActivateResponse]]: ...
    async def deactivate(
        self, project_id: str, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncPage[CertificateDeactivateResponse]]: ...

class CertificatesWithStreamingResponse:
    def __init__(self, resource: Certificates) -> None: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[CertificateListResponse]]]: ...
    def activate(
        self, project_id: str, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncPage[CertificateActivateResponse]]]: ...
    def deactivate(
        self, project_id: str, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncPage[CertificateDeactivateResponse]]]: ...

class AsyncCertificatesWithStreamingResponse:
    def __init__(self, resource: AsyncCertificates) -> None: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[CertificateListResponse]]]: ...
    def activate(
        self, project_id: str, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[CertificateActivateResponse]]]: ...
    def deactivate(
        self, project_id: str, *, certificate_ids: SequenceNotStr[str], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[CertificateDeactivateResponse]]]: ...
