"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.beta.agents.environments.files import (
    AsyncFiles,
    AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse,
    Files,
    FilesWithRawResponse,
    FilesWithStreamingResponse,
)
from ferroai.resources.beta.agents.environments.templates import (
    AsyncTemplates,
    AsyncTemplatesWithRawResponse,
    AsyncTemplatesWithStreamingResponse,
    Templates,
    TemplatesWithRawResponse,
    TemplatesWithStreamingResponse,
)
from ferroai.types.beta.agents import environment_create_params
from ferroai.types.beta.agents.environment_info import EnvironmentInfo

__all__ = [
    "AsyncEnvironments",
    "AsyncEnvironmentsWithRawResponse",
    "AsyncEnvironmentsWithStreamingResponse",
    "Environments",
    "EnvironmentsWithRawResponse",
    "EnvironmentsWithStreamingResponse",
]


class Environments(SyncAPIResource):
    """Have environments made ready ahead of sessions, and look at them."""
    @property
    def files(self) -> Files:
        """Put files into an environment and see which are there."""
    @property
    def templates(self) -> Templates:
        """Keep descriptions of environments."""
    @property
    def with_raw_response(self) -> EnvironmentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EnvironmentsWithStreamingResponse: ...
    def create(
        self,
        *,
        environment: environment_create_params.Environment,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        idempotency_key: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentInfo:
        """Have an environment made ready at the service's, for sessions to come. Open to those who take part in a trial.

        Args:
            vault_ids: Up to 10 vaults whose credentials it may use.
            idempotency_key: With the same key one environment is made only.

        `POST /agents/environments`, https://platform.openai.com/docs/api-reference
        """
    def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentInfo:
        """Look an environment up: how it is, and what is in it.

        `GET /agents/environments/{environment_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        type: Literal["openai_hosted"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[EnvironmentInfo]:
        """List the environments at the service's that are yours. Open to those who take part in a trial.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            type: Where they are; `openai_hosted` unless given.

        `GET /agents/environments`, https://platform.openai.com/docs/api-reference
        """

class AsyncEnvironments(AsyncAPIResource):
    """Have environments made ready ahead of sessions, and look at them."""
    @property
    def files(self) -> AsyncFiles:
        """Put files into an environment and see which are there."""
    @property
    def templates(self) -> AsyncTemplates:
        """Keep descriptions of environments."""
    @property
    def with_raw_response(self) -> AsyncEnvironmentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncEnvironmentsWithStreamingResponse: ...
    async def create(
        self,
        *,
        environment: environment_create_params.Environment,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        idempotency_key: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentInfo:
        """Have an environment made ready at the service's, for sessions to come. Open to those who take part in a trial.

        Args:
            vault_ids: Up to 10 vaults whose credentials it may use.
            idempotency_key: With the same key one environment is made only.

        `POST /agents/environments`, https://platform.openai.com/docs/api-reference
        """
    async def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EnvironmentInfo:
        """Look an environment up: how it is, and what is in it.

        `GET /agents/environments/{environment_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        type: Literal["openai_hosted"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]]:
        """List the environments at the service's that are yours. Open to those who take part in a trial.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            type: Where they are; `openai_hosted` unless given.

        `GET /agents/environments`, https://platform.openai.com/docs/api-reference
        """

class EnvironmentsWithRawResponse:
    def __init__(self, resource: Environments) -> None: ...
    @property
    def files(self) -> FilesWithRawResponse: ...
    @property
    def templates(self) -> TemplatesWithRawResponse: ...
    def create(
        self, *, environment: environment_create_params.Environment,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., idempotency_key: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentInfo]: ...
    def retrieve(
        self, environment_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentInfo]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        type: Literal["openai_hosted"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[EnvironmentInfo]]: ...

class AsyncEnvironmentsWithRawResponse:
    def __init__(self, resource: AsyncEnvironments) -> None: ...
    @property
    def files(self) -> AsyncFilesWithRawResponse: ...
    @property
    def templates(self) -> AsyncTemplatesWithRawResponse: ...
    async def create(
        self, *, environment: environment_create_params.Environment,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., idempotency_key: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentInfo]: ...
    async def retrieve(
        self, environment_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EnvironmentInfo]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        type: Literal["openai_hosted"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[EnvironmentInfo]]: ...

class EnvironmentsWithStreamingResponse:
    def __init__(self, resource: Environments) -> None: ...
    @property
    def files(self) -> FilesWithStreamingResponse: ...
    @property
    def templates(self) -> TemplatesWithStreamingResponse: ...
    def create(
        self, *, environment: environment_create_params.Environment,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., idempotency_key: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[EnvironmentInfo]]: ...
    def retrieve(
        self, environment_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[EnvironmentInfo]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        type: Literal["openai_hosted"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[EnvironmentInfo]]]: ...

class AsyncEnvironmentsWithStreamingResponse:
    def __init__(self, resource: AsyncEnvironments) -> None: ...
    @property
    def files(self) -> AsyncFilesWithStreamingResponse: ...
    @property
    def templates(self) -> AsyncTemplatesWithStreamingResponse: ...
    def create(
        self, *, environment: environment_create_params.Environment,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., idempotency_key: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EnvironmentInfo]]: ...
    def retrieve(
        self, environment_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EnvironmentInfo]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        type: Literal["openai_hosted"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[EnvironmentInfo]]]: ...
