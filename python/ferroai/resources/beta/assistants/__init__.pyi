"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, deprecated

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.beta import assistant_create_params, assistant_update_params
from ferroai.types.beta.assistant import Assistant
from ferroai.types.beta.assistant_deleted import AssistantDeleted
from ferroai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ferroai.types.beta.assistant_tool_param import AssistantToolParam
from ferroai.types.shared.chat_model import ChatModel
from ferroai.types.shared.reasoning_effort import ReasoningEffort
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "Assistants",
    "AssistantsWithRawResponse",
    "AssistantsWithStreamingResponse",
    "AsyncAssistants",
    "AsyncAssistantsWithRawResponse",
    "AsyncAssistantsWithStreamingResponse",
]


class Assistants(SyncAPIResource):
    @property
    def with_raw_response(self) -> AssistantsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse: ...
    @deprecated("deprecated")
    def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Optional[str] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        name: Optional[str] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_resources: Optional[assistant_create_params.ToolResources] | Omit = ...,
        tools: Iterable[AssistantToolParam] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Assistant:
        ...
    @deprecated("deprecated")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Assistant:
        ...
    @deprecated("deprecated")
    def update(
        self,
        assistant_id: str,
        *,
        description: Optional[str] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Union[
            str,
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ],
        ] | Omit = ...,
        name: Optional[str] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_resources: Optional[assistant_update_params.ToolResources] | Omit = ...,
        tools: Iterable[AssistantToolParam] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Assistant:
        ...
    @deprecated("deprecated")
    def list(
        self,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[Assistant]:
        ...
    @deprecated("deprecated")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AssistantDeleted:
        ...

class AsyncAssistants(AsyncAPIResource):
    @property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse: ...
    @deprecated("deprecated")
    async def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Optional[str] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        name: Optional[str] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_resources: Optional[assistant_create_params.ToolResources] | Omit = ...,
        tools: Iterable[AssistantToolParam] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Assistant:
        ...
    @deprecated("deprecated")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Assistant:
        ...
    @deprecated("deprecated")
    async def update(
        self,
        assistant_id: str,
        *,
        description: Optional[str] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Union[
            str,
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ],
        ] | Omit = ...,
        name: Optional[str] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_resources: Optional[assistant_update_params.ToolResources] | Omit = ...,
        tools: Iterable[AssistantToolParam] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Assistant:
        ...
    @deprecated("deprecated")
    def list(
        self,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        ...
    @deprecated("deprecated")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AssistantDeleted:
        ...

class AssistantsWithRawResponse:
    def __init__(self, resource: Assistants) -> None: ...
    @deprecated("deprecated")
    def create(
        self, *, model: Union[str, ChatModel], description: Optional[str] | Omit = ...,
        instructions: Optional[str] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        name: Optional[str] | Omit = ..., reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_resources: Optional[assistant_create_params.ToolResources] | Omit = ...,
        tools: Iterable[AssistantToolParam] | Omit = ..., top_p: Optional[float] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("deprecated")
    def retrieve(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("deprecated")
    def update(
        self, assistant_id: str, *, description: Optional[str] | Omit = ..., instructions: Optional[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Union[str, Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"]] | Omit = ...,
        name: Optional[str] | Omit = ..., reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_resources: Optional[assistant_update_params.ToolResources] | Omit = ...,
        tools: Iterable[AssistantToolParam] | Omit = ..., top_p: Optional[float] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("deprecated")
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Assistant]]: ...
    @deprecated("deprecated")
    def delete(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AssistantDeleted]: ...

class AsyncAssistantsWithRawResponse:
    def __init__(self, resource: AsyncAssistants) -> None: ...
    @deprecated("deprecated")
    async def create(
        self, *, model: Union[str, ChatModel], description: Optional[str] | Omit = ...,
        instructions: Optional[str] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        name: Optional[str] | Omit = ..., reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_resources: Optional[assistant_create_params.ToolResources] | Omit = ...,
        tools: Iterable[AssistantToolParam] | Omit = ..., top_p: Optional[float] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("deprecated")
    async def retrieve(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("deprecated")
    async def update(
        self, assistant_id: str, *, description: Optional[str] | Omit = ..., instructions: Optional[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Union[str, Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"]] | Omit = ...,
        name: Optional[str] | Omit = ..., reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_resources: Optional[assistant_update_params.ToolResources] | Omit = ...,
        tools: Iterable[AssistantToolParam] | Omit = ..., top_p: Optional[float] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("deprecated")
    async def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Assistant]]: ...
    @deprecated("deprecated")
    async def delete(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AssistantDeleted]: ...

class AssistantsWithStreamingResponse:
    def __init__(self, resource: Assistants) -> None: ...
    @deprecated("deprecated")
    def create(
        self, *, model: Union[str, ChatModel], description: Optional[str] | Omit = ...,
        instructions: Optional[str] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        name: Optional[str] | Omit = ..., reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_resources: Optional[assistant_create_params.ToolResources] | Omit = ...,
        tools: Iterable[AssistantToolParam] | Omit = ..., top_p: Optional[float] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    @deprecated("deprecated")
    def retrieve(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    @deprecated("deprecated")
    def update(
        self, assistant_id: str, *, description: Optional[str] | Omit = ..., instructions: Optional[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Union[str, Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"]] | Omit = ...,
        name: Optional[str] | Omit = ..., reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_resources: Optional[assistant_update_params.ToolResources] | Omit = ...,
        tools: Iterable[AssistantToolParam] | Omit = ..., top_p: Optional[float] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    @deprecated("deprecated")
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Assistant]]]: ...
    @deprecated("deprecated")
    def delete(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AssistantDeleted]]: ...

class AsyncAssistantsWithStreamingResponse:
    def __init__(self, resource: AsyncAssistants) -> None: ...
    @deprecated("deprecated")
    def create(
        self, *, model: Union[str, ChatModel], description: Optional[str] | Omit = ...,
        instructions: Optional[str] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        name: Optional[str] | Omit = ..., reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_resources: Optional[assistant_create_params.ToolResources] | Omit = ...,
        tools: Iterable[AssistantToolParam] | Omit = ..., top_p: Optional[float] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("deprecated")
    def retrieve(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("deprecated")
    def update(
        self, assistant_id: str, *, description: Optional[str] | Omit = ..., instructions: Optional[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Union[str, Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"]] | Omit = ...,
        name: Optional[str] | Omit = ..., reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_resources: Optional[assistant_update_params.ToolResources] | Omit = ...,
        tools: Iterable[AssistantToolParam] | Omit = ..., top_p: Optional[float] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("deprecated")
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Assistant]]]: ...
    @deprecated("deprecated")
    def delete(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AssistantDeleted]]: ...
