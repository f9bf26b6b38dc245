"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, deprecated

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.beta.threads import message_create_params
from ferroai.types.beta.threads.message import Message
from ferroai.types.beta.threads.message_content_part_param import MessageContentPartParam
from ferroai.types.beta.threads.message_deleted import MessageDeleted
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
]


class Messages(SyncAPIResource):
    """Add, read, change and delete the messages of a thread."""
    @property
    def with_raw_response(self) -> MessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[message_create_params.Attachment]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Message:
        """Add a message to a thread.

        Args:
            content: A text, or texts and images.
            role: `assistant` for words that are to count as the assistant's, `user` for all others.
            attachments: Files, and which tools get them.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /threads/{thread_id}/messages`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Message:
        """Look a message up.

        `GET /threads/{thread_id}/messages/{message_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Message:
        """Change the metadata of a message.

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /threads/{thread_id}/messages/{message_id}`, https://platform.openai.com/docs/api-reference/threads
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
        run_id: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[Message]:
        """List the messages of a thread.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            run_id: Only those that this run wrote.

        `GET /threads/{thread_id}/messages`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> MessageDeleted:
        """Delete a message.

        `DELETE /threads/{thread_id}/messages/{message_id}`, https://platform.openai.com/docs/api-reference/threads
        """

class AsyncMessages(AsyncAPIResource):
    """Add, read, change and delete the messages of a thread."""
    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[message_create_params.Attachment]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Message:
        """Add a message to a thread.

        Args:
            content: A text, or texts and images.
            role: `assistant` for words that are to count as the assistant's, `user` for all others.
            attachments: Files, and which tools get them.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /threads/{thread_id}/messages`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Message:
        """Look a message up.

        `GET /threads/{thread_id}/messages/{message_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Message:
        """Change the metadata of a message.

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /threads/{thread_id}/messages/{message_id}`, https://platform.openai.com/docs/api-reference/threads
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
        run_id: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """List the messages of a thread.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            run_id: Only those that this run wrote.

        `GET /threads/{thread_id}/messages`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> MessageDeleted:
        """Delete a message.

        `DELETE /threads/{thread_id}/messages/{message_id}`, https://platform.openai.com/docs/api-reference/threads
        """

class MessagesWithRawResponse:
    def __init__(self, resource: Messages) -> None: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create(
        self, thread_id: str, *, content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[message_create_params.Attachment]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, message_id: str, *, thread_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def update(
        self, message_id: str, *, thread_id: str, metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., run_id: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Message]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def delete(
        self, message_id: str, *, thread_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[MessageDeleted]: ...

class AsyncMessagesWithRawResponse:
    def __init__(self, resource: AsyncMessages) -> None: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def create(
        self, thread_id: str, *, content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[message_create_params.Attachment]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def retrieve(
        self, message_id: str, *, thread_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def update(
        self, message_id: str, *, thread_id: str, metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def list(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., run_id: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Message]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def delete(
        self, message_id: str, *, thread_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[MessageDeleted]: ...

class MessagesWithStreamingResponse:
    def __init__(self, resource: Messages) -> None: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create(
        self, thread_id: str, *, content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[message_create_params.Attachment]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, message_id: str, *, thread_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def update(
        self, message_id: str, *, thread_id: str, metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., run_id: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Message]]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def delete(
        self, message_id: str, *, thread_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[MessageDeleted]]: ...

class AsyncMessagesWithStreamingResponse:
    def __init__(self, resource: AsyncMessages) -> None: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def create(
        self, thread_id: str, *, content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[message_create_params.Attachment]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, message_id: str, *, thread_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def update(
        self, message_id: str, *, thread_id: str, metadata: Optional[Metadata] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self, thread_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., run_id: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Message]]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def delete(
        self, message_id: str, *, thread_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[MessageDeleted]]: ...
