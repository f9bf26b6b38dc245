"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.beta.realtime.sessions import (
    AsyncSessions,
    AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse,
    Sessions,
    SessionsWithRawResponse,
    SessionsWithStreamingResponse,
)
from ferroai.resources.beta.realtime.transcription_sessions import (
    AsyncTranscriptionSessions,
    AsyncTranscriptionSessionsWithRawResponse,
    AsyncTranscriptionSessionsWithStreamingResponse,
    TranscriptionSessions,
    TranscriptionSessionsWithRawResponse,
    TranscriptionSessionsWithStreamingResponse,
)

__all__ = [
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "Realtime",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
]


class Realtime(SyncAPIResource):
    """Talk with a model while it listens. `client.realtime` came after it."""
    @property
    def sessions(self) -> Sessions:
        """Make keys that a program in the user's hands can talk to a model with. `client.realtime.client_secrets` came after it."""
    @property
    def transcription_sessions(self) -> TranscriptionSessions:
        """Make keys for sessions in which speech is written down. `client.realtime.client_secrets` came after it."""
    @property
    def with_raw_response(self) -> RealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...

class AsyncRealtime(AsyncAPIResource):
    """Talk with a model while it listens. `client.realtime` came after it."""
    @property
    def sessions(self) -> AsyncSessions:
        """Make keys that a program in the user's hands can talk to a model with. `client.realtime.client_secrets` came after it."""
    @property
    def transcription_sessions(self) -> AsyncTranscriptionSessions:
        """Make keys for sessions in which speech is written down. `client.realtime.client_secrets` came after it."""
    @property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...

class RealtimeWithRawResponse:
    def __init__(self, resource: Realtime) -> None: ...
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def transcription_sessions(self) -> TranscriptionSessionsWithRawResponse: ...

class AsyncRealtimeWithRawResponse:
    def __init__(self, resource: AsyncRealtime) -> None: ...
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithRawResponse: ...

class RealtimeWithStreamingResponse:
    def __init__(self, resource: Realtime) -> None: ...
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def transcription_sessions(self) -> TranscriptionSessionsWithStreamingResponse: ...

class AsyncRealtimeWithStreamingResponse:
    def __init__(self, resource: AsyncRealtime) -> None: ...
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...
