"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union, overload
from typing_extensions import Literal, deprecated

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._streaming import AsyncStream, Stream
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.lib.streaming import (
    AssistantEventHandler,
    AssistantEventHandlerT,
    AssistantStreamManager,
    AsyncAssistantEventHandler,
    AsyncAssistantEventHandlerT,
    AsyncAssistantStreamManager,
)
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
    """Keep threads: the messages between a user and assistants."""
    @property
    def messages(self) -> Messages:
        """Add, read, change and delete the messages of a thread."""
    @property
    def runs(self) -> Runs:
        """Let assistants work on threads, follow them, give them what they ask for, stop them."""
    @property
    def with_raw_response(self) -> ThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Make a thread, empty or with messages in it.

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            tool_resources: What the tools of an assistant work with in this thread, besides its own.

        `POST /threads`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Thread:
        """Look a thread up, without its messages.

        `GET /threads/{thread_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Change the metadata of a thread, or what tools work with in it.

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            tool_resources: What the tools of an assistant work with in this thread; a list that is given replaces the one before.

        `POST /threads/{thread_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ThreadDeleted:
        """Delete a thread.

        `DELETE /threads/{thread_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Make a thread and run an assistant on it. The run goes on after the answer, unless it is streamed.

        Args:
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            stream: Give the events of the run as they happen, until it is over.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            thread: The thread to make; an empty one unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tool_resources: In the place of what the assistant's tools work with, for this run only.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.

        `POST /threads/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Make a thread and run an assistant on it. The run goes on after the answer, unless it is streamed.

        Args:
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            stream: Give the events of the run as they happen, until it is over.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            thread: The thread to make; an empty one unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tool_resources: In the place of what the assistant's tools work with, for this run only.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.

        `POST /threads/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Make a thread and run an assistant on it. The run goes on after the answer, unless it is streamed.

        Args:
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            stream: Give the events of the run as they happen, until it is over.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            thread: The thread to make; an empty one unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tool_resources: In the place of what the assistant's tools work with, for this run only.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.

        `POST /threads/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create_and_run_poll(
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
        temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        poll_interval_ms: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        """Make a thread, run an assistant on it and wait: until the run is over, or `requires_action`.

        Args:
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            thread: The thread to make; an empty one unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tool_resources: In the place of what the assistant's tools work with, for this run only.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            poll_interval_ms: Between two looks; what the service asks for, or a second, unless given.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create_and_run_stream(
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
        temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        event_handler: None = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Make a thread, run an assistant on it and follow it, in a `with` block: entering it sends the request.

        Args:
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            thread: The thread to make; an empty one unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tool_resources: In the place of what the assistant's tools work with, for this run only.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create_and_run_stream(
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
        temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        event_handler: AssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Make a thread, run an assistant on it and follow it, in a `with` block: entering it sends the request.

        Args:
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            thread: The thread to make; an empty one unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tool_resources: In the place of what the assistant's tools work with, for this run only.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """

class AsyncThreads(AsyncAPIResource):
    """Keep threads: the messages between a user and assistants."""
    @property
    def messages(self) -> AsyncMessages:
        """Add, read, change and delete the messages of a thread."""
    @property
    def runs(self) -> AsyncRuns:
        """Let assistants work on threads, follow them, give them what they ask for, stop them."""
    @property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Make a thread, empty or with messages in it.

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            tool_resources: What the tools of an assistant work with in this thread, besides its own.

        `POST /threads`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Thread:
        """Look a thread up, without its messages.

        `GET /threads/{thread_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Change the metadata of a thread, or what tools work with in it.

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            tool_resources: What the tools of an assistant work with in this thread; a list that is given replaces the one before.

        `POST /threads/{thread_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ThreadDeleted:
        """Delete a thread.

        `DELETE /threads/{thread_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Make a thread and run an assistant on it. The run goes on after the answer, unless it is streamed.

        Args:
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            stream: Give the events of the run as they happen, until it is over.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            thread: The thread to make; an empty one unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tool_resources: In the place of what the assistant's tools work with, for this run only.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.

        `POST /threads/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Make a thread and run an assistant on it. The run goes on after the answer, unless it is streamed.

        Args:
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            stream: Give the events of the run as they happen, until it is over.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            thread: The thread to make; an empty one unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tool_resources: In the place of what the assistant's tools work with, for this run only.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.

        `POST /threads/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Make a thread and run an assistant on it. The run goes on after the answer, unless it is streamed.

        Args:
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            stream: Give the events of the run as they happen, until it is over.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            thread: The thread to make; an empty one unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tool_resources: In the place of what the assistant's tools work with, for this run only.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.

        `POST /threads/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def create_and_run_poll(
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
        temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        poll_interval_ms: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        """Make a thread, run an assistant on it and wait: until the run is over, or `requires_action`.

        Args:
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            thread: The thread to make; an empty one unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tool_resources: In the place of what the assistant's tools work with, for this run only.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            poll_interval_ms: Between two looks; what the service asks for, or a second, unless given.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create_and_run_stream(
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
        temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        event_handler: None = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Make a thread, run an assistant on it and follow it, in a `with` block: entering it sends the request.

        Args:
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            thread: The thread to make; an empty one unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tool_resources: In the place of what the assistant's tools work with, for this run only.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create_and_run_stream(
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
        temperature: Optional[float] | Omit = ...,
        thread: thread_create_and_run_params.Thread | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = ...,
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Make a thread, run an assistant on it and follow it, in a `with` block: entering it sends the request.

        Args:
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own, kept with the run; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            thread: The thread to make; an empty one unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tool_resources: In the place of what the assistant's tools work with, for this run only.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """

class ThreadsWithRawResponse:
    def __init__(self, resource: Threads) -> None: ...
    @property
    def messages(self) -> MessagesWithRawResponse: ...
    @property
    def runs(self) -> RunsWithRawResponse: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create(
        self, *, messages: Iterable[thread_create_params.Message] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def update(
        self, thread_id: str, *, metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def delete(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ThreadDeleted]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def create(
        self, *, messages: Iterable[thread_create_params.Message] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def retrieve(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def update(
        self, thread_id: str, *, metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Thread]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def delete(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ThreadDeleted]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create(
        self, *, messages: Iterable[thread_create_params.Message] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Thread]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Thread]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def update(
        self, thread_id: str, *, metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Thread]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def delete(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ThreadDeleted]]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create(
        self, *, messages: Iterable[thread_create_params.Message] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Thread]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Thread]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def update(
        self, thread_id: str, *, metadata: Optional[Metadata] | Omit = ...,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Thread]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def delete(
        self, thread_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ThreadDeleted]]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
