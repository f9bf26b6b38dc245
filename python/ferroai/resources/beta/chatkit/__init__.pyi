"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.beta.chatkit.chatkit import (
    AsyncChatKit as AsyncChatKit,
    AsyncChatKitWithRawResponse as AsyncChatKitWithRawResponse,
    AsyncChatKitWithStreamingResponse as AsyncChatKitWithStreamingResponse,
    ChatKit as ChatKit,
    ChatKitWithRawResponse as ChatKitWithRawResponse,
    ChatKitWithStreamingResponse as ChatKitWithStreamingResponse,
)
from ferroai.resources.beta.chatkit.sessions import (
    AsyncSessions as AsyncSessions,
    AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
    Sessions as Sessions,
    SessionsWithRawResponse as SessionsWithRawResponse,
    SessionsWithStreamingResponse as SessionsWithStreamingResponse,
)
from ferroai.resources.beta.chatkit.threads import (
    AsyncThreads as AsyncThreads,
    AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
    AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
    Threads as Threads,
    ThreadsWithRawResponse as ThreadsWithRawResponse,
    ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
)

__all__ = [
    "AsyncChatKit",
    "AsyncChatKitWithRawResponse",
    "AsyncChatKitWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "ChatKit",
    "ChatKitWithRawResponse",
    "ChatKitWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]
