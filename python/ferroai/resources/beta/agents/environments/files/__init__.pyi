"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncPaginator, AsyncTokenPage, SyncTokenPage
from ferroai.types.beta.agents.environments.environment_file import EnvironmentFile

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]


class Files(SyncAPIResource):
    """Put files into an environment and see which are there."""
    @property
    def with_raw_response(self) -> FilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse: ...
    def create(
        self,
        environment_id: str,
        *,
        file_id: str | Omit = ...,
        path: str,
        type: Union[Literal["file_id"], Literal["inline"]],
        data: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentFile:
        """Put a file into an environment that is connected, in the place of one of that name. Do it between turns and wait for the answer.

        Args:
            file_id: One that was uploaded to `client.files`.
            path: From the root, below `/workspace`.
            type: Whether `file_id` or `data` is given.
            data: The content in base64.

        `POST /agents/environments/{environment_id}/files`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        environment_id: str,
        *,
        limit: Optional[int] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        page: str | Omit = ...,
        path: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncTokenPage[EnvironmentFile]:
        """List the files in an environment that is connected.

        Args:
            limit: How many things a page holds, 1 to 100.
            order: By path, told apart by case: `desc` from the end, which is the rule, `asc` from the start.
            page: What the page before gives for the next; all else as it was for that.
            path: Only what is in this directory.

        `GET /agents/environments/{environment_id}/files`, https://platform.openai.com/docs/api-reference
        """

class AsyncFiles(AsyncAPIResource):
    """Put files into an environment and see which are there."""
    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...
    async def create(
        self,
        environment_id: str,
        *,
        file_id: str | Omit = ...,
        path: str,
        type: Union[Literal["file_id"], Literal["inline"]],
        data: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentFile:
        """Put a file into an environment that is connected, in the place of one of that name. Do it between turns and wait for the answer.

        Args:
            file_id: One that was uploaded to `client.files`.
            path: From the root, below `/workspace`.
            type: Whether `file_id` or `data` is given.
            data: The content in base64.

        `POST /agents/environments/{environment_id}/files`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        environment_id: str,
        *,
        limit: Optional[int] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        page: str | Omit = ...,
        path: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]]:
        """List the files in an environment that is connected.

        Args:
            limit: How many things a page holds, 1 to 100.
            order: By path, told apart by case: `desc` from the end, which is the rule, `asc` from the start.
            page: What the page before gives for the next; all else as it was for that.
            path: Only what is in this directory.

        `GET /agents/environments/{environment_id}/files`, https://platform.openai.com/docs/api-reference
        """

class FilesWithRawResponse:
    def __init__(self, resource: Files) -> None: ...
    def create(
        self, environment_id: str, *, file_id: str | Omit = ..., path: str,
        type: Union[Literal["file_id"], Literal["inline"]], data: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentFile]: ...
    def list(
        self, environment_id: str, *, limit: Optional[int] | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        page: str | Omit = ..., path: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncTokenPage[EnvironmentFile]]: ...

class AsyncFilesWithRawResponse:
    def __init__(self, resource: AsyncFiles) -> None: ...
    async def create(
        self, environment_id: str, *, file_id: str | Omit = ..., path: str,
        type: Union[Literal["file_id"], Literal["inline"]], data: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentFile]: ...
    async def list(
        self, environment_id: str, *, limit: Optional[int] | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        page: str | Omit = ..., path: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncTokenPage[EnvironmentFile]]: ...

class FilesWithStreamingResponse:
    def __init__(self, resource: Files) -> None: ...
    def create(
        self, environment_id: str, *, file_id: str | Omit = ..., path: str,
        type: Union[Literal["file_id"], Literal["inline"]], data: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[EnvironmentFile]]: ...
    def list(
        self, environment_id: str, *, limit: Optional[int] | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        page: str | Omit = ..., path: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncTokenPage[EnvironmentFile]]]: ...

class AsyncFilesWithStreamingResponse:
    def __init__(self, resource: AsyncFiles) -> None: ...
    def create(
        self, environment_id: str, *, file_id: str | Omit = ..., path: str,
        type: Union[Literal["file_id"], Literal["inline"]], data: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EnvironmentFile]]: ...
    def list(
        self, environment_id: str, *, limit: Optional[int] | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        page: str | Omit = ..., path: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncTokenPage[EnvironmentFile]]]: ...
