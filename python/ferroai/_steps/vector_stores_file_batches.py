"""Putting many files into a vector store and waiting until all of them are through."""

from __future__ import annotations

from .._types import not_given, omit
from . import Call, Together
from .polling import until

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .._timeout import Timeout
    from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ..types import FileChunkingStrategyParam
    from ..types.vector_stores import VectorStoreFileBatch, file_batch_create_params
    from . import Steps

__all__ = ["create_and_poll", "poll", "upload_and_poll"]


def create_and_poll(
    file_batches: Any,
    vector_store_id: str,
    *,
    attributes: dict[str, str | float | bool] | None | Omit = omit,
    chunking_strategy: FileChunkingStrategyParam | Omit = omit,
    file_ids: SequenceNotStr[str] | Omit = omit,
    files: Iterable[file_batch_create_params.File] | Omit = omit,
    poll_interval_ms: int | Omit = omit,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | Timeout | None | NotGiven = not_given,
) -> Steps[VectorStoreFileBatch]:
    batch = yield Call(
        file_batches.create,
        vector_store_id,
        attributes=attributes,
        chunking_strategy=chunking_strategy,
        file_ids=file_ids,
        files=files,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
    return (yield from poll(file_batches, batch.id, vector_store_id=vector_store_id, poll_interval_ms=poll_interval_ms))


def upload_and_poll(
    file_batches: Any,
    vector_store_id: str,
    *,
    files: Iterable[FileTypes],
    max_concurrency: int = 5,
    file_ids: SequenceNotStr[str] = (),
    poll_interval_ms: int | Omit = omit,
    chunking_strategy: FileChunkingStrategyParam | Omit = omit,
) -> Steps[VectorStoreFileBatch]:
    create = file_batches._client.files.create
    uploaded = yield Together((Call(create, file=file, purpose="assistants") for file in files), max_concurrency)
    return (
        yield from create_and_poll(
            file_batches,
            vector_store_id,
            file_ids=[*file_ids, *(file.id for file in uploaded)],
            poll_interval_ms=poll_interval_ms,
            chunking_strategy=chunking_strategy,
        )
    )


def poll(
    file_batches: Any, batch_id: str, *, vector_store_id: str, poll_interval_ms: int | Omit = omit
) -> Steps[VectorStoreFileBatch]:
    found: VectorStoreFileBatch = yield from until(
        lambda batch: not batch.file_counts.in_progress,
        file_batches.with_raw_response.retrieve,
        batch_id,
        vector_store_id=vector_store_id,
        what=f"batch {batch_id} of vector store {vector_store_id}",
        poll_interval_ms=poll_interval_ms,
    )
    return found
