"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.chat.completions.completions import (
    AsyncCompletions as AsyncCompletions,
    AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
    Completions as Completions,
    CompletionsWithRawResponse as CompletionsWithRawResponse,
    CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
)
from ferroai.resources.chat.completions.messages import (
    AsyncMessages as AsyncMessages,
    AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse,
    AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
    Messages as Messages,
    MessagesWithRawResponse as MessagesWithRawResponse,
    MessagesWithStreamingResponse as MessagesWithStreamingResponse,
)

__all__ = [
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
]
