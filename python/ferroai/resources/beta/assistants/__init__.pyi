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
    """Keep assistants: models with instructions and tools, to be run on threads."""
    @property
    def with_raw_response(self) -> AssistantsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Make an assistant.

        Args:
            description: Up to 512 characters.
            instructions: What it is told before every thread; up to 256,000 characters.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            name: Up to 256 characters.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form its messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_resources: What the tools work with: files to run code on, vector stores to search.
            tools: Up to 128.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.

        `POST /assistants`, https://platform.openai.com/docs/api-reference/assistants
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Assistant:
        """Look an assistant up.

        `GET /assistants/{assistant_id}`, https://platform.openai.com/docs/api-reference/assistants
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Change an assistant: what is given takes the place of what was there.

        Args:
            description: Up to 512 characters.
            instructions: What it is told before every thread; up to 256,000 characters.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            name: Up to 256 characters.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form its messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable.
            tool_resources: What the tools work with; a list that is given replaces the one before.
            tools: Up to 128.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.

        `POST /assistants/{assistant_id}`, https://platform.openai.com/docs/api-reference/assistants
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """List assistants.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /assistants`, https://platform.openai.com/docs/api-reference/assistants
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AssistantDeleted:
        """Delete an assistant; threads that it worked on stay.

        `DELETE /assistants/{assistant_id}`, https://platform.openai.com/docs/api-reference/assistants
        """

class AsyncAssistants(AsyncAPIResource):
    """Keep assistants: models with instructions and tools, to be run on threads."""
    @property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Make an assistant.

        Args:
            description: Up to 512 characters.
            instructions: What it is told before every thread; up to 256,000 characters.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            name: Up to 256 characters.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form its messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable. 1 unless given.
            tool_resources: What the tools work with: files to run code on, vector stores to search.
            tools: Up to 128.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.

        `POST /assistants`, https://platform.openai.com/docs/api-reference/assistants
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Assistant:
        """Look an assistant up.

        `GET /assistants/{assistant_id}`, https://platform.openai.com/docs/api-reference/assistants
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """Change an assistant: what is given takes the place of what was there.

        Args:
            description: Up to 512 characters.
            instructions: What it is told before every thread; up to 256,000 characters.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            name: Up to 256 characters.
            reasoning_effort: How long a reasoning model thinks before it answers; not every model knows every step.
            response_format: Which form its messages take: `"auto"`, text, any JSON, or JSON of a schema of yours.
            temperature: 0 to 2; the higher, the less predictable.
            tool_resources: What the tools work with; a list that is given replaces the one before.
            tools: Up to 128.
            top_p: Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both.

        `POST /assistants/{assistant_id}`, https://platform.openai.com/docs/api-reference/assistants
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
        """List assistants.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /assistants`, https://platform.openai.com/docs/api-reference/assistants
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AssistantDeleted:
        """Delete an assistant; threads that it worked on stay.

        `DELETE /assistants/{assistant_id}`, https://platform.openai.com/docs/api-reference/assistants
        """

class AssistantsWithRawResponse:
    def __init__(self, resource: Assistants) -> None: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Assistant]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def delete(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AssistantDeleted]: ...

class AsyncAssistantsWithRawResponse:
    def __init__(self, resource: AsyncAssistants) -> None: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def retrieve(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Assistant]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def delete(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AssistantDeleted]: ...

class AssistantsWithStreamingResponse:
    def __init__(self, resource: Assistants) -> None: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Assistant]]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def delete(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AssistantDeleted]]: ...

class AsyncAssistantsWithStreamingResponse:
    def __init__(self, resource: AsyncAssistants) -> None: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
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
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Assistant]]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def delete(
        self, assistant_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AssistantDeleted]]: ...
