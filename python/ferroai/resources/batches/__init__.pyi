"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types import batch_create_params
from ferroai.types.batch import Batch
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "AsyncBatches",
    "AsyncBatchesWithRawResponse",
    "AsyncBatchesWithStreamingResponse",
    "Batches",
    "BatchesWithRawResponse",
    "BatchesWithStreamingResponse",
]


class Batches(SyncAPIResource):
    """Have many requests done within a day, at half the price."""
    @property
    def with_raw_response(self) -> BatchesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> BatchesWithStreamingResponse: ...
    def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        metadata: Optional[Metadata] | Omit = ...,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Batch:
        """Have the requests of an uploaded file done.

        Args:
            completion_window: Within which time; only a day is offered.
            endpoint: The call that all requests of the file make.
            input_file_id: A file of JSON lines with purpose `batch`: up to 50,000 requests and 200 MB.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            output_expires_after: When the file of answers is deleted.

        `POST /batches`, https://platform.openai.com/docs/api-reference/batch
        """
    def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Batch:
        """Look a batch up.

        `GET /batches/{batch_id}`, https://platform.openai.com/docs/api-reference/batch
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[Batch]:
        """List the batches of the organization.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.

        `GET /batches`, https://platform.openai.com/docs/api-reference/batch
        """
    def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Batch:
        """Stop a batch: what is done within ten minutes is kept.

        `POST /batches/{batch_id}/cancel`, https://platform.openai.com/docs/api-reference/batch
        """

class AsyncBatches(AsyncAPIResource):
    """Have many requests done within a day, at half the price."""
    @property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse: ...
    async def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        metadata: Optional[Metadata] | Omit = ...,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Batch:
        """Have the requests of an uploaded file done.

        Args:
            completion_window: Within which time; only a day is offered.
            endpoint: The call that all requests of the file make.
            input_file_id: A file of JSON lines with purpose `batch`: up to 50,000 requests and 200 MB.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            output_expires_after: When the file of answers is deleted.

        `POST /batches`, https://platform.openai.com/docs/api-reference/batch
        """
    async def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Batch:
        """Look a batch up.

        `GET /batches/{batch_id}`, https://platform.openai.com/docs/api-reference/batch
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Batch, AsyncCursorPage[Batch]]:
        """List the batches of the organization.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.

        `GET /batches`, https://platform.openai.com/docs/api-reference/batch
        """
    async def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Batch:
        """Stop a batch: what is done within ten minutes is kept.

        `POST /batches/{batch_id}/cancel`, https://platform.openai.com/docs/api-reference/batch
        """

class BatchesWithRawResponse:
    def __init__(self, resource: Batches) -> None: ...
    def create(
        self, *, completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str, metadata: Optional[Metadata] | Omit = ...,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Batch]: ...
    def retrieve(
        self, batch_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Batch]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Batch]]: ...
    def cancel(
        self, batch_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Batch]: ...

class AsyncBatchesWithRawResponse:
    def __init__(self, resource: AsyncBatches) -> None: ...
    async def create(
        self, *, completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str, metadata: Optional[Metadata] | Omit = ...,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Batch]: ...
    async def retrieve(
        self, batch_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Batch]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Batch]]: ...
    async def cancel(
        self, batch_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Batch]: ...

class BatchesWithStreamingResponse:
    def __init__(self, resource: Batches) -> None: ...
    def create(
        self, *, completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str, metadata: Optional[Metadata] | Omit = ...,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Batch]]: ...
    def retrieve(
        self, batch_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Batch]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Batch]]]: ...
    def cancel(
        self, batch_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Batch]]: ...

class AsyncBatchesWithStreamingResponse:
    def __init__(self, resource: AsyncBatches) -> None: ...
    def create(
        self, *, completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str, metadata: Optional[Metadata] | Omit = ...,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Batch]]: ...
    def retrieve(
        self, batch_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Batch]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Batch]]]: ...
    def cancel(
        self, batch_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Batch]]: ...
