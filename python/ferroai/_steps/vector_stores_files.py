"""Putting a file into a vector store and waiting until it can be searched."""

from __future__ import annotations

from .._types import not_given, omit
from . import Call
from .polling import deadline_of, until

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .._timeout import Timeout
    from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ..types import FileChunkingStrategyParam
    from ..types.vector_stores import VectorStoreFile
    from . import Steps

__all__ = ["create_and_poll", "poll", "upload", "upload_and_poll"]


def create_and_poll(
    files: Any,
    file_id: str,
    *,
    vector_store_id: str,
    attributes: dict[str, str | float | bool] | None | Omit = omit,
    poll_interval_ms: int | Omit = omit,
    max_wait_seconds: float | Omit = omit,
    chunking_strategy: FileChunkingStrategyParam | Omit = omit,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | Timeout | None | NotGiven = not_given,
) -> Steps[VectorStoreFile]:
    deadline_of(max_wait_seconds)
    yield Call(
        files.create,
        vector_store_id,
        file_id=file_id,
        attributes=attributes,
        chunking_strategy=chunking_strategy,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
    return (
        yield from poll(
            files,
            file_id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
    )


def upload(
    files: Any,
    *,
    vector_store_id: str,
    file: FileTypes,
    chunking_strategy: FileChunkingStrategyParam | Omit = omit,
) -> Steps[VectorStoreFile]:
    uploaded = yield Call(files._client.files.create, file=file, purpose="assistants")
    put: VectorStoreFile = yield Call(
        files.create, vector_store_id, file_id=uploaded.id, chunking_strategy=chunking_strategy
    )
    return put


def upload_and_poll(
    files: Any,
    *,
    vector_store_id: str,
    file: FileTypes,
    attributes: dict[str, str | float | bool] | None | Omit = omit,
    poll_interval_ms: int | Omit = omit,
    max_wait_seconds: float | Omit = omit,
    chunking_strategy: FileChunkingStrategyParam | Omit = omit,
) -> Steps[VectorStoreFile]:
    deadline_of(max_wait_seconds)
    uploaded = yield Call(files._client.files.create, file=file, purpose="assistants")
    return (
        yield from create_and_poll(
            files,
            uploaded.id,
            vector_store_id=vector_store_id,
            attributes=attributes,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            chunking_strategy=chunking_strategy,
        )
    )


def poll(
    files: Any,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: int | Omit = omit,
    max_wait_seconds: float | Omit = omit,
) -> Steps[VectorStoreFile]:
    found: VectorStoreFile = yield from until(
        lambda file: file.status != "in_progress",
        files.with_raw_response.retrieve,
        file_id,
        vector_store_id=vector_store_id,
        what=f"file {file_id} of vector store {vector_store_id}",
        poll_interval_ms=poll_interval_ms,
        deadline=deadline_of(max_wait_seconds),
    )
    return found
