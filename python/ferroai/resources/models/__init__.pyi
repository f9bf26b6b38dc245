"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Query
from ferroai.pagination import AsyncPage, AsyncPaginator, SyncPage
from ferroai.types.model import Model
from ferroai.types.model_deleted import ModelDeleted

__all__ = [
    "AsyncModels",
    "AsyncModelsWithRawResponse",
    "AsyncModelsWithStreamingResponse",
    "Models",
    "ModelsWithRawResponse",
    "ModelsWithStreamingResponse",
]


class Models(SyncAPIResource):
    """List the models that can be called, look one up, delete one of your own."""
    @property
    def with_raw_response(self) -> ModelsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModelsWithStreamingResponse: ...
    def retrieve(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Model:
        """Look one model up by its id.

        `GET /models/{model}`, https://platform.openai.com/docs/api-reference/models
        """
    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncPage[Model]:
        """List the models that can be called.

        `GET /models`, https://platform.openai.com/docs/api-reference/models
        """
    def delete(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ModelDeleted:
        """Delete a fine-tuned model of your organization.

        `DELETE /models/{model}`, https://platform.openai.com/docs/api-reference/models
        """

class AsyncModels(AsyncAPIResource):
    """List the models that can be called, look one up, delete one of your own."""
    @property
    def with_raw_response(self) -> AsyncModelsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse: ...
    async def retrieve(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Model:
        """Look one model up by its id.

        `GET /models/{model}`, https://platform.openai.com/docs/api-reference/models
        """
    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Model, AsyncPage[Model]]:
        """List the models that can be called.

        `GET /models`, https://platform.openai.com/docs/api-reference/models
        """
    async def delete(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ModelDeleted:
        """Delete a fine-tuned model of your organization.

        `DELETE /models/{model}`, https://platform.openai.com/docs/api-reference/models
        """

class ModelsWithRawResponse:
    def __init__(self, resource: Models) -> None: ...
    def retrieve(
        self, model: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Model]: ...
    def list(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncPage[Model]]: ...
    def delete(
        self, model: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ModelDeleted]: ...

class AsyncModelsWithRawResponse:
    def __init__(self, resource: AsyncModels) -> None: ...
    async def retrieve(
        self, model: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Model]: ...
    async def list(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncPage[Model]]: ...
    async def delete(
        self, model: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ModelDeleted]: ...

class ModelsWithStreamingResponse:
    def __init__(self, resource: Models) -> None: ...
    def retrieve(
        self, model: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Model]]: ...
    def list(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncPage[Model]]]: ...
    def delete(
        self, model: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ModelDeleted]]: ...

class AsyncModelsWithStreamingResponse:
    def __init__(self, resource: AsyncModels) -> None: ...
    def retrieve(
        self, model: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Model]]: ...
    def list(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[Model]]]: ...
    def delete(
        self, model: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ModelDeleted]]: ...
