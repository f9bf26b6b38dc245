"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.beta.chatkit.sessions import (
    AsyncSessions,
    AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse,
    Sessions,
    SessionsWithRawResponse,
    SessionsWithStreamingResponse,
)
from ferroai.resources.beta.chatkit.threads import (
    AsyncThreads,
    AsyncThreadsWithRawResponse,
    AsyncThreadsWithStreamingResponse,
    Threads,
    ThreadsWithRawResponse,
    ThreadsWithStreamingResponse,
)

__all__ = [
    "AsyncChatKit",
    "AsyncChatKitWithRawResponse",
    "AsyncChatKitWithStreamingResponse",
    "ChatKit",
    "ChatKitWithRawResponse",
    "ChatKitWithStreamingResponse",
]


class ChatKit(SyncAPIResource):
    """Chats in a page of yours, with a workflow that the service runs."""
    @property
    def sessions(self) -> Sessions:
        """Open and end sessions for the chats of a page."""
    @property
    def threads(self) -> Threads:
        """Read and delete what was said in chats."""
    @property
    def with_raw_response(self) -> ChatKitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatKitWithStreamingResponse: ...

class AsyncChatKit(AsyncAPIResource):
    """Chats in a page of yours, with a workflow that the service runs."""
    @property
    def sessions(self) -> AsyncSessions:
        """Open and end sessions for the chats of a page."""
    @property
    def threads(self) -> AsyncThreads:
        """Read and delete what was said in chats."""
    @property
    def with_raw_response(self) -> AsyncChatKitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncChatKitWithStreamingResponse: ...

class ChatKitWithRawResponse:
    def __init__(self, resource: ChatKit) -> None: ...
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def threads(self) -> ThreadsWithRawResponse: ...

class AsyncChatKitWithRawResponse:
    def __init__(self, resource: AsyncChatKit) -> None: ...
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithRawResponse: ...

class ChatKitWithStreamingResponse:
    def __init__(self, resource: ChatKit) -> None: ...
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def threads(self) -> ThreadsWithStreamingResponse: ...

class AsyncChatKitWithStreamingResponse:
    def __init__(self, resource: AsyncChatKit) -> None: ...
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse: ...
