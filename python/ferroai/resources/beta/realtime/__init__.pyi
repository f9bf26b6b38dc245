"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.beta.realtime.realtime import (
    AsyncRealtime as AsyncRealtime,
    AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
    Realtime as Realtime,
    RealtimeWithRawResponse as RealtimeWithRawResponse,
    RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
)
from ferroai.resources.beta.realtime.sessions import (
    AsyncSessions as AsyncSessions,
    AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
    Sessions as Sessions,
    SessionsWithRawResponse as SessionsWithRawResponse,
    SessionsWithStreamingResponse as SessionsWithStreamingResponse,
)
from ferroai.resources.beta.realtime.transcription_sessions import (
    AsyncTranscriptionSessions as AsyncTranscriptionSessions,
    AsyncTranscriptionSessionsWithRawResponse as AsyncTranscriptionSessionsWithRawResponse,
    AsyncTranscriptionSessionsWithStreamingResponse as AsyncTranscriptionSessionsWithStreamingResponse,
    TranscriptionSessions as TranscriptionSessions,
    TranscriptionSessionsWithRawResponse as TranscriptionSessionsWithRawResponse,
    TranscriptionSessionsWithStreamingResponse as TranscriptionSessionsWithStreamingResponse,
)

__all__ = [
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncTranscriptionSessions",
    "AsyncTranscriptionSessionsWithRawResponse",
    "AsyncTranscriptionSessionsWithStreamingResponse",
    "Realtime",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "TranscriptionSessions",
    "TranscriptionSessionsWithRawResponse",
    "TranscriptionSessionsWithStreamingResponse",
]
