"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._api_response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
    ResponseContextManager,
    StreamedBinaryAPIResponse,
)
from ferroai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.beta.agents.sessions.session_artifact import SessionArtifact
from ferroai.types.beta.agents.sessions.session_artifact_deleted import SessionArtifactDeleted

__all__ = [
    "Artifacts",
    "ArtifactsWithRawResponse",
    "ArtifactsWithStreamingResponse",
    "AsyncArtifacts",
    "AsyncArtifactsWithRawResponse",
    "AsyncArtifactsWithStreamingResponse",
]


class Artifacts(SyncAPIResource):
    """Look at, fetch and delete the files that turns have left."""
    @property
    def with_raw_response(self) -> ArtifactsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ArtifactsWithStreamingResponse: ...
    def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SessionArtifact:
        """Look an artifact up, without its content.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        environment_id: Optional[str] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[SessionArtifact]:
        """List the artifacts of a session.

        Args:
            after: Id of the last thing of the page before.
            environment_id: Only those from this environment.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/sessions/{session_id}/artifacts`, https://platform.openai.com/docs/api-reference
        """
    def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SessionArtifactDeleted:
        """Delete an artifact; a file of that name in the environment stays.

        `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`, https://platform.openai.com/docs/api-reference
        """
    def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Read an artifact.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`, https://platform.openai.com/docs/api-reference
        """

class AsyncArtifacts(AsyncAPIResource):
    """Look at, fetch and delete the files that turns have left."""
    @property
    def with_raw_response(self) -> AsyncArtifactsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncArtifactsWithStreamingResponse: ...
    async def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SessionArtifact:
        """Look an artifact up, without its content.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        environment_id: Optional[str] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]]:
        """List the artifacts of a session.

        Args:
            after: Id of the last thing of the page before.
            environment_id: Only those from this environment.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/sessions/{session_id}/artifacts`, https://platform.openai.com/docs/api-reference
        """
    async def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SessionArtifactDeleted:
        """Delete an artifact; a file of that name in the environment stays.

        `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`, https://platform.openai.com/docs/api-reference
        """
    async def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Read an artifact.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`, https://platform.openai.com/docs/api-reference
        """

class ArtifactsWithRawResponse:
    def __init__(self, resource: Artifacts) -> None: ...
    def retrieve(
        self, artifact_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SessionArtifact]: ...
    def list(
        self, session_id: str, *, after: str | Omit = ..., environment_id: Optional[str] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[SessionArtifact]]: ...
    def delete(
        self, artifact_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SessionArtifactDeleted]: ...
    def content(
        self, artifact_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

class AsyncArtifactsWithRawResponse:
    def __init__(self, resource: AsyncArtifacts) -> None: ...
    async def retrieve(
        self, artifact_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SessionArtifact]: ...
    async def list(
        self, session_id: str, *, after: str | Omit = ..., environment_id: Optional[str] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[SessionArtifact]]: ...
    async def delete(
        self, artifact_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SessionArtifactDeleted]: ...
    async def content(
        self, artifact_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

class ArtifactsWithStreamingResponse:
    def __init__(self, resource: Artifacts) -> None: ...
    def retrieve(
        self, artifact_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SessionArtifact]]: ...
    def list(
        self, session_id: str, *, after: str | Omit = ..., environment_id: Optional[str] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[SessionArtifact]]]: ...
    def delete(
        self, artifact_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SessionArtifactDeleted]]: ...
    def content(
        self, artifact_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...

class AsyncArtifactsWithStreamingResponse:
    def __init__(self, resource: AsyncArtifacts) -> None: ...
    def retrieve(
        self, artifact_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[SessionArtifact]]: ...
    def list(
        self, session_id: str, *, after: str | Omit = ..., environment_id: Optional[str] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[SessionArtifact]]]: ...
    def delete(
        self, artifact_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[SessionArtifactDeleted]]: ...
    def content(
        self, artifact_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
