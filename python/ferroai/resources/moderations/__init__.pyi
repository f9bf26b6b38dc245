"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.types.moderation_create_response import ModerationCreateResponse
from ferroai.types.moderation_model import ModerationModel
from ferroai.types.moderation_multi_modal_input_param import ModerationMultiModalInputParam

__all__ = [
    "AsyncModerations",
    "AsyncModerationsWithRawResponse",
    "AsyncModerationsWithStreamingResponse",
    "Moderations",
    "ModerationsWithRawResponse",
    "ModerationsWithStreamingResponse",
]


class Moderations(SyncAPIResource):
    """Have text and images judged for harmful content."""
    @property
    def with_raw_response(self) -> ModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse: ...
    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ModerationCreateResponse:
        """Have text, texts, or text and images judged for harmful content.

        Args:
            input: A text, texts, or parts of text and images.
            model: Id of the model; `omni-moderation-latest` unless given.

        `POST /moderations`, https://platform.openai.com/docs/api-reference/moderations
        """

class AsyncModerations(AsyncAPIResource):
    """Have text and images judged for harmful content."""
    @property
    def with_raw_response(self) -> AsyncModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse: ...
    async def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ModerationCreateResponse:
        """Have text, texts, or text and images judged for harmful content.

        Args:
            input: A text, texts, or parts of text and images.
            model: Id of the model; `omni-moderation-latest` unless given.

        `POST /moderations`, https://platform.openai.com/docs/api-reference/moderations
        """

class ModerationsWithRawResponse:
    def __init__(self, resource: Moderations) -> None: ...
    def create(
        self, *, input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ModerationCreateResponse]: ...

class AsyncModerationsWithRawResponse:
    def __init__(self, resource: AsyncModerations) -> None: ...
    async def create(
        self, *, input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ModerationCreateResponse]: ...

class ModerationsWithStreamingResponse:
    def __init__(self, resource: Moderations) -> None: ...
    def create(
        self, *, input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ModerationCreateResponse]]: ...

class AsyncModerationsWithStreamingResponse:
    def __init__(self, resource: AsyncModerations) -> None: ...
    def create(
        self, *, input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ModerationCreateResponse]]: ...
