"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.chat.completions.completions import (
    AsyncCompletions,
    AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse,
    Completions,
    CompletionsWithRawResponse,
    CompletionsWithStreamingResponse,
)

__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
]


class Chat(SyncAPIResource):
    """Calls around conversations."""
    @property
    def completions(self) -> Completions:
        """Ask a model for the next message of a conversation; stored answers can be read, labelled and deleted."""
    @property
    def with_raw_response(self) -> ChatWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatWithStreamingResponse: ...

class AsyncChat(AsyncAPIResource):
    """Calls around conversations."""
    @property
    def completions(self) -> AsyncCompletions:
        """Ask a model for the next message of a conversation; stored answers can be read, labelled and deleted."""
    @property
    def with_raw_response(self) -> AsyncChatWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse: ...

class ChatWithRawResponse:
    def __init__(self, resource: Chat) -> None: ...
    @property
    def completions(self) -> CompletionsWithRawResponse: ...

class AsyncChatWithRawResponse:
    def __init__(self, resource: AsyncChat) -> None: ...
    @property
    def completions(self) -> AsyncCompletionsWithRawResponse: ...

class ChatWithStreamingResponse:
    def __init__(self, resource: Chat) -> None: ...
    @property
    def completions(self) -> CompletionsWithStreamingResponse: ...

class AsyncChatWithStreamingResponse:
    def __init__(self, resource: AsyncChat) -> None: ...
    @property
    def completions(self) -> AsyncCompletionsWithStreamingResponse: ...
