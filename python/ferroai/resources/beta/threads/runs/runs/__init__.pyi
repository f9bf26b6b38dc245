"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Optional, Union, overload
from typing_extensions import Literal, deprecated

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._streaming import AsyncStream, Stream
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.beta.threads.runs.steps import (
    AsyncSteps,
    AsyncStepsWithRawResponse,
    AsyncStepsWithStreamingResponse,
    Steps,
    StepsWithRawResponse,
    StepsWithStreamingResponse,
)
from ferroai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ferroai.types.beta.assistant_stream_event import AssistantStreamEvent
from ferroai.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from ferroai.types.beta.assistant_tool_param import AssistantToolParam
from ferroai.types.beta.threads import run_create_params, run_submit_tool_outputs_params
from ferroai.types.beta.threads.run import Run
from ferroai.types.beta.threads.runs.run_step_include import RunStepInclude
from ferroai.types.shared.chat_model import ChatModel
from ferroai.types.shared.reasoning_effort import ReasoningEffort
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
]


class Runs(SyncAPIResource):
    @property
    def steps(self) -> Steps:
        ...
    @property
    def with_raw_response(self) -> RunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse: ...
    @overload
    @deprecated("deprecated")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        ...
    @overload
    @deprecated("deprecated")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Literal[True],
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[AssistantStreamEvent]:
        ...
    @overload
    @deprecated("deprecated")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: bool,
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run | Stream[AssistantStreamEvent]:
        ...
    @deprecated("deprecated")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        ...
    @deprecated("deprecated")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        ...
    @deprecated("deprecated")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[Run]:
        ...
    @deprecated("deprecated")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        ...
    @overload
    @deprecated("deprecated")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        ...
    @overload
    @deprecated("deprecated")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[AssistantStreamEvent]:
        ...
    @overload
    @deprecated("deprecated")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run | Stream[AssistantStreamEvent]:
        ...

class AsyncRuns(AsyncAPIResource):
    @property
    def steps(self) -> AsyncSteps:
        ...
    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse: ...
    @overload
    @deprecated("deprecated")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        ...
    @overload
    @deprecated("deprecated")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Literal[True],
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[AssistantStreamEvent]:
        ...
    @overload
    @deprecated("deprecated")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: bool,
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        ...
    @deprecated("deprecated")
    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        ...
    @deprecated("deprecated")
    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        ...
    @deprecated("deprecated")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        ...
    @deprecated("deprecated")
    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        ...
    @overload
    @deprecated("deprecated")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        ...
    @overload
    @deprecated("deprecated")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[AssistantStreamEvent]:
        ...
    @overload
    @deprecated("deprecated")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        ...

class RunsWithRawResponse:
    def __init__(self, resource: Runs) -> None: ...
    @property
    def steps(self) -> StepsWithRawResponse: ...
    @overload
    @deprecated("deprecated")
    def create(
        self, thread_id: str, *, assistant_id: str, include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("deprecated")
    def create(
        self, thread_id: str, *, assistant_id: str, include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: Literal[True],
        temperature: Optional[float] | Omit = ..., tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("deprecated")
    def create(
        self, thread_id: str, *, assistant_id: str, include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: bool,
        temperature: Optional[float] | Omit = ..., tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run] | LegacyAPIResponse[Stream[AssistantStreamEvent]]: ...
    @deprecated("deprecated")
    def retrieve(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("deprecated")
    def update(
        self, run_id: str, *, thread_id: str, metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("deprecated")
    def list(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Run]]: ...
    @deprecated("deprecated")
    def cancel(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("deprecated")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("deprecated")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True], extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("deprecated")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run] | LegacyAPIResponse[Stream[AssistantStreamEvent]]: ...

class AsyncRunsWithRawResponse:
    def __init__(self, resource: AsyncRuns) -> None: ...
    @property
    def steps(self) -> AsyncStepsWithRawResponse: ...
    @overload
    @deprecated("deprecated")
    async def create(
        self, thread_id: str, *, assistant_id: str, include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("deprecated")
    async def create(
        self, thread_id: str, *, assistant_id: str, include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: Literal[True],
        temperature: Optional[float] | Omit = ..., tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("deprecated")
    async def create(
        self, thread_id: str, *, assistant_id: str, include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: bool,
        temperature: Optional[float] | Omit = ..., tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run] | LegacyAPIResponse[AsyncStream[AssistantStreamEvent]]: ...
    @deprecated("deprecated")
    async def retrieve(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("deprecated")
    async def update(
        self, run_id: str, *, thread_id: str, metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("deprecated")
    async def list(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Run]]: ...
    @deprecated("deprecated")
    async def cancel(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("deprecated")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("deprecated")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True], extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("deprecated")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run] | LegacyAPIResponse[AsyncStream[AssistantStreamEvent]]: ...

class RunsWithStreamingResponse:
    def __init__(self, resource: Runs) -> None: ...
    @property
    def steps(self) -> StepsWithStreamingResponse: ...
    @overload
    @deprecated("deprecated")
    def create(
        self, thread_id: str, *, assistant_id: str, include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("deprecated")
    def create(
        self, thread_id: str, *, assistant_id: str, include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: Literal[True],
        temperature: Optional[float] | Omit = ..., tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("deprecated")
    def create(
        self, thread_id: str, *, assistant_id: str, include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: bool,
        temperature: Optional[float] | Omit = ..., tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]] | ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @deprecated("deprecated")
    def retrieve(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @deprecated("deprecated")
    def update(
        self, run_id: str, *, thread_id: str, metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @deprecated("deprecated")
    def list(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Run]]]: ...
    @deprecated("deprecated")
    def cancel(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("deprecated")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("deprecated")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True], extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("deprecated")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]] | ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...

class AsyncRunsWithStreamingResponse:
    def __init__(self, resource: AsyncRuns) -> None: ...
    @property
    def steps(self) -> AsyncStepsWithStreamingResponse: ...
    @overload
    @deprecated("deprecated")
    def create(
        self, thread_id: str, *, assistant_id: str, include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("deprecated")
    def create(
        self, thread_id: str, *, assistant_id: str, include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: Literal[True],
        temperature: Optional[float] | Omit = ..., tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("deprecated")
    def create(
        self, thread_id: str, *, assistant_id: str, include: List[RunStepInclude] | Omit = ...,
        additional_instructions: Optional[str] | Omit = ...,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., max_completion_tokens: Optional[int] | Omit = ...,
        max_prompt_tokens: Optional[int] | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: Optional[Union[str, ChatModel]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = ..., stream: bool,
        temperature: Optional[float] | Omit = ..., tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @deprecated("deprecated")
    def retrieve(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @deprecated("deprecated")
    def update(
        self, run_id: str, *, thread_id: str, metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @deprecated("deprecated")
    def list(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Run]]]: ...
    @deprecated("deprecated")
    def cancel(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("deprecated")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("deprecated")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True], extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("deprecated")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
