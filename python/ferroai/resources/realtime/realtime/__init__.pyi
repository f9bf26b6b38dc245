"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.realtime.calls import (
    AsyncCalls,
    AsyncCallsWithRawResponse,
    AsyncCallsWithStreamingResponse,
    Calls,
    CallsWithRawResponse,
    CallsWithStreamingResponse,
)
from ferroai.resources.realtime.client_secrets import (
    AsyncClientSecrets,
    AsyncClientSecretsWithRawResponse,
    AsyncClientSecretsWithStreamingResponse,
    ClientSecrets,
    ClientSecretsWithRawResponse,
    ClientSecretsWithStreamingResponse,
)
from ferroai.resources.realtime.translations.translations import (
    AsyncTranslations,
    AsyncTranslationsWithRawResponse,
    AsyncTranslationsWithStreamingResponse,
    Translations,
    TranslationsWithRawResponse,
    TranslationsWithStreamingResponse,
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
    """Talk with a model while it listens."""
    @property
    def calls(self) -> Calls:
        """Begin, take, pass on and end calls with a realtime model."""
    @property
    def client_secrets(self) -> ClientSecrets:
        """Make keys that a program in the user's hands can talk to a realtime model with."""
    @property
    def translations(self) -> Translations:
        """Translate speech while it is heard."""
    @property
    def with_raw_response(self) -> RealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...

class AsyncRealtime(AsyncAPIResource):
    """Talk with a model while it listens."""
    @property
    def calls(self) -> AsyncCalls:
        """Begin, take, pass on and end calls with a realtime model."""
    @property
    def client_secrets(self) -> AsyncClientSecrets:
        """Make keys that a program in the user's hands can talk to a realtime model with."""
    @property
    def translations(self) -> AsyncTranslations:
        """Translate speech while it is heard."""
    @property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...

class RealtimeWithRawResponse:
    def __init__(self, resource: Realtime) -> None: ...
    @property
    def calls(self) -> CallsWithRawResponse: ...
    @property
    def client_secrets(self) -> ClientSecretsWithRawResponse: ...
    @property
    def translations(self) -> TranslationsWithRawResponse: ...

class AsyncRealtimeWithRawResponse:
    def __init__(self, resource: AsyncRealtime) -> None: ...
    @property
    def calls(self) -> AsyncCallsWithRawResponse: ...
    @property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithRawResponse: ...

class RealtimeWithStreamingResponse:
    def __init__(self, resource: Realtime) -> None: ...
    @property
    def calls(self) -> CallsWithStreamingResponse: ...
    @property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse: ...
    @property
    def translations(self) -> TranslationsWithStreamingResponse: ...

class AsyncRealtimeWithStreamingResponse:
    def __init__(self, resource: AsyncRealtime) -> None: ...
    @property
    def calls(self) -> AsyncCallsWithStreamingResponse: ...
    @property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithStreamingResponse: ...
