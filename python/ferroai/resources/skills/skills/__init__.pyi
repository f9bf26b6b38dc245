"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.skills.content import (
    AsyncContent,
    AsyncContentWithRawResponse,
    AsyncContentWithStreamingResponse,
    Content,
    ContentWithRawResponse,
    ContentWithStreamingResponse,
)
from ferroai.resources.skills.versions.versions import (
    AsyncVersions,
    AsyncVersionsWithRawResponse,
    AsyncVersionsWithStreamingResponse,
    Versions,
    VersionsWithRawResponse,
    VersionsWithStreamingResponse,
)
from ferroai.types.deleted_skill import DeletedSkill
from ferroai.types.skill import Skill

__all__ = [
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "Skills",
    "SkillsWithRawResponse",
    "SkillsWithStreamingResponse",
]


class Skills(SyncAPIResource):
    """Keep instructions and files that models load when a task needs them."""
    @property
    def content(self) -> Content:
        """Download a skill."""
    @property
    def versions(self) -> Versions:
        """Add, list and remove versions of a skill."""
    @property
    def with_raw_response(self) -> SkillsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SkillsWithStreamingResponse: ...
    def create(
        self,
        *,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Skill:
        """Make a skill of its files.

        Args:
            files: The files with their paths, or one zip.

        `POST /skills`, https://platform.openai.com/docs/api-reference
        """
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Skill:
        """Look a skill up.

        `GET /skills/{skill_id}`, https://platform.openai.com/docs/api-reference
        """
    def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Skill:
        """Choose the version that is used unless one is named.

        `POST /skills/{skill_id}`, https://platform.openai.com/docs/api-reference
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
    ) -> SyncCursorPage[Skill]:
        """List skills.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /skills`, https://platform.openai.com/docs/api-reference
        """
    def delete(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> DeletedSkill:
        """Delete a skill with all its versions.

        `DELETE /skills/{skill_id}`, https://platform.openai.com/docs/api-reference
        """

class AsyncSkills(AsyncAPIResource):
    """Keep instructions and files that models load when a task needs them."""
    @property
    def content(self) -> AsyncContent:
        """Download a skill."""
    @property
    def versions(self) -> AsyncVersions:
        """Add, list and remove versions of a skill."""
    @property
    def with_raw_response(self) -> AsyncSkillsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse: ...
    async def create(
        self,
        *,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Skill:
        """Make a skill of its files.

        Args:
            files: The files with their paths, or one zip.

        `POST /skills`, https://platform.openai.com/docs/api-reference
        """
    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Skill:
        """Look a skill up.

        `GET /skills/{skill_id}`, https://platform.openai.com/docs/api-reference
        """
    async def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Skill:
        """Choose the version that is used unless one is named.

        `POST /skills/{skill_id}`, https://platform.openai.com/docs/api-reference
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
    ) -> AsyncPaginator[Skill, AsyncCursorPage[Skill]]:
        """List skills.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /skills`, https://platform.openai.com/docs/api-reference
        """
    async def delete(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> DeletedSkill:
        """Delete a skill with all its versions.

        `DELETE /skills/{skill_id}`, https://platform.openai.com/docs/api-reference
        """

class SkillsWithRawResponse:
    def __init__(self, resource: Skills) -> None: ...
    @property
    def content(self) -> ContentWithRawResponse: ...
    @property
    def versions(self) -> VersionsWithRawResponse: ...
    def create(
        self, *, files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Skill]: ...
    def retrieve(
        self, skill_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Skill]: ...
    def update(
        self, skill_id: str, *, default_version: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Skill]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Skill]]: ...
    def delete(
        self, skill_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[DeletedSkill]: ...

class AsyncSkillsWithRawResponse:
    def __init__(self, resource: AsyncSkills) -> None: ...
    @property
    def content(self) -> AsyncContentWithRawResponse: ...
    @property
    def versions(self) -> AsyncVersionsWithRawResponse: ...
    async def create(
        self, *, files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Skill]: ...
    async def retrieve(
        self, skill_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Skill]: ...
    async def update(
        self, skill_id: str, *, default_version: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Skill]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Skill]]: ...
    async def delete(
        self, skill_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[DeletedSkill]: ...

class SkillsWithStreamingResponse:
    def __init__(self, resource: Skills) -> None: ...
    @property
    def content(self) -> ContentWithStreamingResponse: ...
    @property
    def versions(self) -> VersionsWithStreamingResponse: ...
    def create(
        self, *, files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Skill]]: ...
    def retrieve(
        self, skill_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Skill]]: ...
    def update(
        self, skill_id: str, *, default_version: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Skill]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Skill]]]: ...
    def delete(
        self, skill_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[DeletedSkill]]: ...

class AsyncSkillsWithStreamingResponse:
    def __init__(self, resource: AsyncSkills) -> None: ...
    @property
    def content(self) -> AsyncContentWithStreamingResponse: ...
    @property
    def versions(self) -> AsyncVersionsWithStreamingResponse: ...
    def create(
        self, *, files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Skill]]: ...
    def retrieve(
        self, skill_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Skill]]: ...
    def update(
        self, skill_id: str, *, default_version: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Skill]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Skill]]]: ...
    def delete(
        self, skill_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[DeletedSkill]]: ...
