"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.skills.versions.content import (
    AsyncContent,
    AsyncContentWithRawResponse,
    AsyncContentWithStreamingResponse,
    Content,
    ContentWithRawResponse,
    ContentWithStreamingResponse,
)
from ferroai.types.skills.deleted_skill_version import DeletedSkillVersion
from ferroai.types.skills.skill_version import SkillVersion

__all__ = [
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]


class Versions(SyncAPIResource):
    """Add, list and remove versions of a skill."""
    @property
    def content(self) -> Content:
        """Download one version of a skill."""
    @property
    def with_raw_response(self) -> VersionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VersionsWithStreamingResponse: ...
    def create(
        self,
        skill_id: str,
        *,
        default: bool | Omit = ...,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SkillVersion:
        """Add a version to a skill.

        Args:
            default: Whether it is used from now on unless another is named.
            files: The files with their paths, or one zip.

        `POST /skills/{skill_id}/versions`, https://platform.openai.com/docs/api-reference
        """
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SkillVersion:
        """Look a version up.

        Args:
            version: Its number, or `latest`.

        `GET /skills/{skill_id}/versions/{version}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        skill_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[SkillVersion]:
        """List the versions of a skill.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /skills/{skill_id}/versions`, https://platform.openai.com/docs/api-reference
        """
    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> DeletedSkillVersion:
        """Delete a version.

        `DELETE /skills/{skill_id}/versions/{version}`, https://platform.openai.com/docs/api-reference
        """

class AsyncVersions(AsyncAPIResource):
    """Add, list and remove versions of a skill."""
    @property
    def content(self) -> AsyncContent:
        """Download one version of a skill."""
    @property
    def with_raw_response(self) -> AsyncVersionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse: ...
    async def create(
        self,
        skill_id: str,
        *,
        default: bool | Omit = ...,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SkillVersion:
        """Add a version to a skill.

        Args:
            default: Whether it is used from now on unless another is named.
            files: The files with their paths, or one zip.

        `POST /skills/{skill_id}/versions`, https://platform.openai.com/docs/api-reference
        """
    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SkillVersion:
        """Look a version up.

        Args:
            version: Its number, or `latest`.

        `GET /skills/{skill_id}/versions/{version}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        skill_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]]:
        """List the versions of a skill.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /skills/{skill_id}/versions`, https://platform.openai.com/docs/api-reference
        """
    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> DeletedSkillVersion:
        """Delete a version.

        `DELETE /skills/{skill_id}/versions/{version}`, https://platform.openai.com/docs/api-reference
        """

class VersionsWithRawResponse:
    def __init__(self, resource: Versions) -> None: ...
    @property
    def content(self) -> ContentWithRawResponse: ...
    def create(
        self, skill_id: str, *, default: bool | Omit = ...,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SkillVersion]: ...
    def retrieve(
        self, version: str, *, skill_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SkillVersion]: ...
    def list(
        self, skill_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[SkillVersion]]: ...
    def delete(
        self, version: str, *, skill_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[DeletedSkillVersion]: ...

class AsyncVersionsWithRawResponse:
    def __init__(self, resource: AsyncVersions) -> None: ...
    @property
    def content(self) -> AsyncContentWithRawResponse: ...
    async def create(
        self, skill_id: str, *, default: bool | Omit = ...,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SkillVersion]: ...
    async def retrieve(
        self, version: str, *, skill_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SkillVersion]: ...
    async def list(
        self, skill_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[SkillVersion]]: ...
    async def delete(
        self, version: str, *, skill_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[DeletedSkillVersion]: ...

class VersionsWithStreamingResponse:
    def __init__(self, resource: Versions) -> None: ...
    @property
    def content(self) -> ContentWithStreamingResponse: ...
    def create(
        self, skill_id: str, *, default: bool | Omit = ...,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SkillVersion]]: ...
    def retrieve(
        self, version: str, *, skill_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SkillVersion]]: ...
    def list(
        self, skill_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[SkillVersion]]]: ...
    def delete(
        self, version: str, *, skill_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[DeletedSkillVersion]]: ...

class AsyncVersionsWithStreamingResponse:
    def __init__(self, resource: AsyncVersions) -> None: ...
    @property
    def content(self) -> AsyncContentWithStreamingResponse: ...
    def create(
        self, skill_id: str, *, default: bool | Omit = ...,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[SkillVersion]]: ...
    def retrieve(
        self, version: str, *, skill_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[SkillVersion]]: ...
    def list(
        self, skill_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[SkillVersion]]]: ...
    def delete(
        self, version: str, *, skill_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[DeletedSkillVersion]]: ...
