"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.realtime import translations as translations
from ferroai.resources.realtime.calls import (
    AsyncCalls as AsyncCalls,
    AsyncCallsWithRawResponse as AsyncCallsWithRawResponse,
    AsyncCallsWithStreamingResponse as AsyncCallsWithStreamingResponse,
    Calls as Calls,
    CallsWithRawResponse as CallsWithRawResponse,
    CallsWithStreamingResponse as CallsWithStreamingResponse,
)
from ferroai.resources.realtime.client_secrets import (
    AsyncClientSecrets as AsyncClientSecrets,
    AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse,
    AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse,
    ClientSecrets as ClientSecrets,
    ClientSecretsWithRawResponse as ClientSecretsWithRawResponse,
    ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse,
)
from ferroai.resources.realtime.realtime import (
    AsyncRealtime as AsyncRealtime,
    AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
    Realtime as Realtime,
    RealtimeWithRawResponse as RealtimeWithRawResponse,
    RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
)
from ferroai.resources.realtime.translations.translations import (
    AsyncTranslations as AsyncTranslations,
    AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse,
    AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse,
    Translations as Translations,
    TranslationsWithRawResponse as TranslationsWithRawResponse,
    TranslationsWithStreamingResponse as TranslationsWithStreamingResponse,
)

__all__ = [
    "AsyncCalls",
    "AsyncCallsWithRawResponse",
    "AsyncCallsWithStreamingResponse",
    "AsyncClientSecrets",
    "AsyncClientSecretsWithRawResponse",
    "AsyncClientSecretsWithStreamingResponse",
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "Calls",
    "CallsWithRawResponse",
    "CallsWithStreamingResponse",
    "ClientSecrets",
    "ClientSecretsWithRawResponse",
    "ClientSecretsWithStreamingResponse",
    "Realtime",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
]
