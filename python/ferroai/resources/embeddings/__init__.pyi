"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.types.create_embedding_response import CreateEmbeddingResponse
from ferroai.types.embedding_model import EmbeddingModel

__all__ = [
    "AsyncEmbeddings",
    "AsyncEmbeddingsWithRawResponse",
    "AsyncEmbeddingsWithStreamingResponse",
    "Embeddings",
    "EmbeddingsWithRawResponse",
    "EmbeddingsWithStreamingResponse",
]


class Embeddings(SyncAPIResource):
    """Turn text into vectors whose distance tells how alike texts are."""
    @property
    def with_raw_response(self) -> EmbeddingsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse: ...
    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel],
        dimensions: int | Omit = ...,
        encoding_format: Literal["float", "base64"] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> CreateEmbeddingResponse:
        """Turn one text or many into vectors.

        Args:
            input: A text, texts, or token ids; up to 2048 inputs of 8192 tokens each, 300,000 tokens in all.
            model: Id of the model, such as `text-embedding-3-small`.
            dimensions: Length of each vector; all that the model has unless given. Not for `text-embedding-ada-002`.
            encoding_format: How vectors travel; unless given `base64`, which is decoded here.
            user: A stable, anonymous id of your end user.

        `POST /embeddings`, https://platform.openai.com/docs/api-reference/embeddings
        """

class AsyncEmbeddings(AsyncAPIResource):
    """Turn text into vectors whose distance tells how alike texts are."""
    @property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse: ...
    async def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel],
        dimensions: int | Omit = ...,
        encoding_format: Literal["float", "base64"] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> CreateEmbeddingResponse:
        """Turn one text or many into vectors.

        Args:
            input: A text, texts, or token ids; up to 2048 inputs of 8192 tokens each, 300,000 tokens in all.
            model: Id of the model, such as `text-embedding-3-small`.
            dimensions: Length of each vector; all that the model has unless given. Not for `text-embedding-ada-002`.
            encoding_format: How vectors travel; unless given `base64`, which is decoded here.
            user: A stable, anonymous id of your end user.

        `POST /embeddings`, https://platform.openai.com/docs/api-reference/embeddings
        """

class EmbeddingsWithRawResponse:
    def __init__(self, resource: Embeddings) -> None: ...
    def create(
        self, *, input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel], dimensions: int | Omit = ...,
        encoding_format: Literal["float", "base64"] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[CreateEmbeddingResponse]: ...

class AsyncEmbeddingsWithRawResponse:
    def __init__(self, resource: AsyncEmbeddings) -> None: ...
    async def create(
        self, *, input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel], dimensions: int | Omit = ...,
        encoding_format: Literal["float", "base64"] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[CreateEmbeddingResponse]: ...

class EmbeddingsWithStreamingResponse:
    def __init__(self, resource: Embeddings) -> None: ...
    def create(
        self, *, input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel], dimensions: int | Omit = ...,
        encoding_format: Literal["float", "base64"] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[CreateEmbeddingResponse]]: ...

class AsyncEmbeddingsWithStreamingResponse:
    def __init__(self, resource: AsyncEmbeddings) -> None: ...
    def create(
        self, *, input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel], dimensions: int | Omit = ...,
        encoding_format: Literal["float", "base64"] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[CreateEmbeddingResponse]]: ...
