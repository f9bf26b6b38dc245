"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union, overload
from typing_extensions import Literal, deprecated

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._streaming import AsyncStream, Stream
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.resources.beta.threads.messages import (
    AsyncMessages,
    AsyncMessagesWithRawResponse,
    AsyncMessagesWithStreamingResponse,
    Messages,
    MessagesWithRawResponse,
    MessagesWithStreamingResponse,
)
from ferroai.resources.beta.threads.runs.runs import (
    AsyncRuns,
    AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse,
    Runs,
    RunsWithRawResponse,
    RunsWithStreamingResponse,
)
from ferroai.types.beta import thread_create_and_run_params, thread_create_params, thread_update_params
from ferroai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ferroai.types.beta.assistant_stream_event import AssistantStreamEvent
from ferroai.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from ferroai.types.beta.assistant_tool_param import AssistantToolParam
from ferroai.types.beta.thread import Thread
from ferroai.types.beta.thread_deleted import ThreadDeleted
from ferroai.types.beta.threads.run import Run
from ferroai.types.shared.chat_model import ChatModel
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]


class Threads(SyncAPIResource):
    @property
    def messages(self) -> Messages:
        ...
    @property
    def runs(self) -> Runs:
        ...
    @property
    def with_raw_response(self) -> ThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse: ...
    @deprecated("deprecated")
    def create(
        self,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Thread:
        ...
    @deprecated("deprecated")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Thread:
        ...
    @deprecated("deprecated")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Thread:
        ...
    @deprecated("deprecated")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ThreadDeleted:
        ...
    @overload
    @deprecated("deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        ...
    @overload
    @deprecated("deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Literal[True],
        temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[AssistantStreamEvent]:
        ...
    @overload
    @deprecated("deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: bool,
        temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run | Stream[AssistantStreamEvent]:
        ...

class AsyncThreads(AsyncAPIResource):
    @property
    def messages(self) -> AsyncMessages:
        ...
    @property
    def runs(self) -> AsyncRuns:
        ...
    @property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse: ...
    @deprecated("deprecated")
    async def create(
        self,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Thread:
        ...
    @deprecated("deprecated")
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Thread:
        ...
    @deprecated("deprecated")
    async def update(
        self,
        thread_id: str,
        *,
        metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Thread:
        ...
    @deprecated("deprecated")
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ThreadDeleted:
        ...
    @overload
    @deprecated("deprecated")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        ...
    @overload
    @deprecated("deprecated")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Literal[True],
        temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[AssistantStreamEvent]:
        ...
    @overload
    @deprecated("deprecated")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: bool,
        temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        ...

class ThreadsWithRawResponse:
    def __init__(self, resource: Threads) -> None: ...
    @property
    def messages(self) -> MessagesWithRawResponse: ...
    @property
    def runs(self) -> RunsWithRawResponse: ...
    @deprecated("deprecated")
    def create(
        self, *, messages: Iterable[thread_create_params.Message] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("deprecated")
    def retrieve(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("deprecated")
    def update(
        self, thread_id: str, *, metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("deprecated")
    def delete(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ThreadDeleted]: ...
    @overload
    @deprecated("deprecated")
    def create_and_run(
        self, *, assistant_id: str, instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("deprecated")
    def create_and_run(
        self, *, assistant_id: str, instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: Literal[True],
        temperature: Optional[float] | Omit = ..., thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("deprecated")
    def create_and_run(
        self, *, assistant_id: str, instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: bool,
        temperature: Optional[float] | Omit = ..., thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run] | LegacyAPIResponse[Stream[AssistantStreamEvent]]: ...

class AsyncThreadsWithRawResponse:
    def __init__(self, resource: AsyncThreads) -> None: ...
    @property
    def messages(self) -> AsyncMessagesWithRawResponse: ...
    @property
    def runs(self) -> AsyncRunsWithRawResponse: ...
    @deprecated("deprecated")
    async def create(
        self, *, messages: Iterable[thread_create_params.Message] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("deprecated")
    async def retrieve(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("deprecated")
    async def update(
        self, thread_id: str, *, metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("deprecated")
    async def delete(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ThreadDeleted]: ...
    @overload
    @deprecated("deprecated")
    async def create_and_run(
        self, *, assistant_id: str, instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("deprecated")
    async def create_and_run(
        self, *, assistant_id: str, instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: Literal[True],
        temperature: Optional[float] | Omit = ..., thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("deprecated")
    async def create_and_run(
        self, *, assistant_id: str, instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: bool,
        temperature: Optional[float] | Omit = ..., thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run] | LegacyAPIResponse[AsyncStream[AssistantStreamEvent]]: ...

class ThreadsWithStreamingResponse:
    def __init__(self, resource: Threads) -> None: ...
    @property
    def messages(self) -> MessagesWithStreamingResponse: ...
    @property
    def runs(self) -> RunsWithStreamingResponse: ...
    @deprecated("deprecated")
    def create(
        self, *, messages: Iterable[thread_create_params.Message] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Thread]]: ...
    @deprecated("deprecated")
    def retrieve(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Thread]]: ...
    @deprecated("deprecated")
    def update(
        self, thread_id: str, *, metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Thread]]: ...
    @deprecated("deprecated")
    def delete(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ThreadDeleted]]: ...
    @overload
    @deprecated("deprecated")
    def create_and_run(
        self, *, assistant_id: str, instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("deprecated")
    def create_and_run(
        self, *, assistant_id: str, instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: Literal[True],
        temperature: Optional[float] | Omit = ..., thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("deprecated")
    def create_and_run(
        self, *, assistant_id: str, instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: bool,
        temperature: Optional[float] | Omit = ..., thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]] | ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...

class AsyncThreadsWithStreamingResponse:
    def __init__(self, resource: AsyncThreads) -> None: ...
    @property
    def messages(self) -> AsyncMessagesWithStreamingResponse: ...
    @property
    def runs(self) -> AsyncRunsWithStreamingResponse: ...
    @deprecated("deprecated")
    def create(
        self, *, messages: Iterable[thread_create_params.Message] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Thread]]: ...
    @deprecated("deprecated")
    def retrieve(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Thread]]: ...
    @deprecated("deprecated")
    def update(
        self, thread_id: str, *, metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Thread]]: ...
    @deprecated("deprecated")
    def delete(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ThreadDeleted]]: ...
    @overload
    @deprecated("deprecated")
    def create_and_run(
        self, *, assistant_id: str, instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("deprecated")
    def create_and_run(
        self, *, assistant_id: str, instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: Literal[True],
        temperature: Optional[float] | Omit = ..., thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("deprecated")
    def create_and_run(
        self, *, assistant_id: str, instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: bool,
        temperature: Optional[float] | Omit = ..., thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
