"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Optional, Union, overload
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
    """Let assistants work on threads, follow them, give them what they ask for, stop them."""
    @property
    def steps(self) -> Steps:
        """Look at what a run did, step by step."""
    @property
    def with_raw_response(self) -> RunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Run an assistant on a thread. The run goes on after the answer, unless it is streamed.

        Args:
            include: What else the steps are to tell: the contents of what a search found.
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            stream: Give the events of the run as they happen, until it is over.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.

        `POST /threads/{thread_id}/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Run an assistant on a thread. The run goes on after the answer, unless it is streamed.

        Args:
            include: What else the steps are to tell: the contents of what a search found.
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            stream: Give the events of the run as they happen, until it is over.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.

        `POST /threads/{thread_id}/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Run an assistant on a thread. The run goes on after the answer, unless it is streamed.

        Args:
            include: What else the steps are to tell: the contents of what a search found.
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            stream: Give the events of the run as they happen, until it is over.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.

        `POST /threads/{thread_id}/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Look a run up.

        `GET /threads/{thread_id}/runs/{run_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Change the metadata of a run.

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /threads/{thread_id}/runs/{run_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """List the runs of a thread.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /threads/{thread_id}/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Stop a run that is `in_progress`; it is `cancelling` until it has stopped.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Give a run that `requires_action` what its functions gave.

        Args:
            tool_outputs: Of all the calls that it waits for: they are handed in together.
            stream: Give the events of the run from here on as they happen, until it is over.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Give a run that `requires_action` what its functions gave.

        Args:
            tool_outputs: Of all the calls that it waits for: they are handed in together.
            stream: Give the events of the run from here on as they happen, until it is over.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Give a run that `requires_action` what its functions gave.

        Args:
            tool_outputs: Of all the calls that it waits for: they are handed in together.
            stream: Give the events of the run from here on as they happen, until it is over.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create_and_poll(
        self,
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
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        poll_interval_ms: int | Omit = ...,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        """Run an assistant on a thread and wait: until the run is over, or `requires_action`.

        Args:
            include: What else the steps are to tell: the contents of what a search found.
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            poll_interval_ms: Between two looks; what the service asks for, or a second, unless given.
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        """Wait until a run is over, or wants the outputs of functions (`requires_action`): look at `status`.

        Args:
            poll_interval_ms: Between two looks; what the service asks for, or a second, unless given.
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        """Give a run what its functions gave and wait: until it is over, or wants more (`requires_action`).

        Args:
            tool_outputs: Of all the calls that it waits for: they are handed in together.
            poll_interval_ms: Between two looks; what the service asks for, or a second, unless given.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create_and_stream(
        self,
        *,
        assistant_id: str,
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
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        thread_id: str,
        event_handler: None = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Run an assistant on a thread and follow it, as `stream` does, which takes `include`, too.

        Args:
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create_and_stream(
        self,
        *,
        assistant_id: str,
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
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        thread_id: str,
        event_handler: AssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Run an assistant on a thread and follow it, as `stream` does, which takes `include`, too.

        Args:
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def stream(
        self,
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
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        thread_id: str,
        event_handler: None = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Run an assistant on a thread and follow it, in a `with` block: entering it sends the request.

        Args:
            include: What else the steps are to tell: the contents of what a search found.
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def stream(
        self,
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
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        thread_id: str,
        event_handler: AssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Run an assistant on a thread and follow it, in a `with` block: entering it sends the request.

        Args:
            include: What else the steps are to tell: the contents of what a search found.
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: None = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Give a run what its functions gave and follow it from there, in a `with` block: entering it sends the request.

        Args:
            tool_outputs: Of all the calls that it waits for: they are handed in together.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: AssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Give a run what its functions gave and follow it from there, in a `with` block: entering it sends the request.

        Args:
            tool_outputs: Of all the calls that it waits for: they are handed in together.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """

class AsyncRuns(AsyncAPIResource):
    """Let assistants work on threads, follow them, give them what they ask for, stop them."""
    @property
    def steps(self) -> AsyncSteps:
        """Look at what a run did, step by step."""
    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Run an assistant on a thread. The run goes on after the answer, unless it is streamed.

        Args:
            include: What else the steps are to tell: the contents of what a search found.
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            stream: Give the events of the run as they happen, until it is over.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.

        `POST /threads/{thread_id}/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Run an assistant on a thread. The run goes on after the answer, unless it is streamed.

        Args:
            include: What else the steps are to tell: the contents of what a search found.
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            stream: Give the events of the run as they happen, until it is over.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.

        `POST /threads/{thread_id}/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Run an assistant on a thread. The run goes on after the answer, unless it is streamed.

        Args:
            include: What else the steps are to tell: the contents of what a search found.
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            stream: Give the events of the run as they happen, until it is over.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.

        `POST /threads/{thread_id}/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Look a run up.

        `GET /threads/{thread_id}/runs/{run_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Change the metadata of a run.

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /threads/{thread_id}/runs/{run_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """List the runs of a thread.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /threads/{thread_id}/runs`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Stop a run that is `in_progress`; it is `cancelling` until it has stopped.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Give a run that `requires_action` what its functions gave.

        Args:
            tool_outputs: Of all the calls that it waits for: they are handed in together.
            stream: Give the events of the run from here on as they happen, until it is over.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Give a run that `requires_action` what its functions gave.

        Args:
            tool_outputs: Of all the calls that it waits for: they are handed in together.
            stream: Give the events of the run from here on as they happen, until it is over.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`, https://platform.openai.com/docs/api-reference/threads
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Give a run that `requires_action` what its functions gave.

        Args:
            tool_outputs: Of all the calls that it waits for: they are handed in together.
            stream: Give the events of the run from here on as they happen, until it is over.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def create_and_poll(
        self,
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
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        poll_interval_ms: int | Omit = ...,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        """Run an assistant on a thread and wait: until the run is over, or `requires_action`.

        Args:
            include: What else the steps are to tell: the contents of what a search found.
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            poll_interval_ms: Between two looks; what the service asks for, or a second, unless given.
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        """Wait until a run is over, or wants the outputs of functions (`requires_action`): look at `status`.

        Args:
            poll_interval_ms: Between two looks; what the service asks for, or a second, unless given.
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Run:
        """Give a run what its functions gave and wait: until it is over, or wants more (`requires_action`).

        Args:
            tool_outputs: Of all the calls that it waits for: they are handed in together.
            poll_interval_ms: Between two looks; what the service asks for, or a second, unless given.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create_and_stream(
        self,
        *,
        assistant_id: str,
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
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        thread_id: str,
        event_handler: None = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Run an assistant on a thread and follow it, as `stream` does, which takes `include`, too.

        Args:
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create_and_stream(
        self,
        *,
        assistant_id: str,
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
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Run an assistant on a thread and follow it, as `stream` does, which takes `include`, too.

        Args:
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def stream(
        self,
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
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        thread_id: str,
        event_handler: None = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Run an assistant on a thread and follow it, in a `with` block: entering it sends the request.

        Args:
            include: What else the steps are to tell: the contents of what a search found.
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def stream(
        self,
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
        temperature: Optional[float] | Omit = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = ...,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = ...,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Run an assistant on a thread and follow it, in a `with` block: entering it sends the request.

        Args:
            include: What else the steps are to tell: the contents of what a search found.
            additional_instructions: Put behind the instructions, for this run only.
            additional_messages: Put into the thread first.
            instructions: In the place of the assistant's, for this run only.
            max_completion_tokens: How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            max_prompt_tokens: How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: In the place of the assistant's, for this run only.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_choice: `"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call.
            tools: In the place of the assistant's, for this run only; up to 20.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.
            truncation_strategy: What of a long thread the model gets to read.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: None = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Give a run what its functions gave and follow it from there, in a `with` block: entering it sends the request.

        Args:
            tool_outputs: Of all the calls that it waits for: they are handed in together.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Give a run what its functions gave and follow it from there, in a `with` block: entering it sends the request.

        Args:
            tool_outputs: Of all the calls that it waits for: they are handed in together.
            event_handler: Its hooks are called with what happens; a new one for each stream. Without it there are none.
        """

class RunsWithRawResponse:
    def __init__(self, resource: Runs) -> None: ...
    @property
    def steps(self) -> StepsWithRawResponse: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def update(
        self, run_id: str, *, thread_id: str, metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Run]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def cancel(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True], extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def retrieve(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def update(
        self, run_id: str, *, thread_id: str, metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def list(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Run]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def cancel(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True], extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def update(
        self, run_id: str, *, thread_id: str, metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Run]]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def cancel(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True], extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def update(
        self, run_id: str, *, thread_id: str, metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Run]]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def cancel(
        self, run_id: str, *, thread_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True], extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
