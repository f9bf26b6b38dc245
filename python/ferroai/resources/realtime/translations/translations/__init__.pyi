"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.realtime.translations.client_secrets import (
    AsyncClientSecrets,
    AsyncClientSecretsWithRawResponse,
    AsyncClientSecretsWithStreamingResponse,
    ClientSecrets,
    ClientSecretsWithRawResponse,
    ClientSecretsWithStreamingResponse,
)

__all__ = [
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
]


class Translations(SyncAPIResource):
    """Translate speech while it is heard."""
    @property
    def client_secrets(self) -> ClientSecrets:
        """Make keys that a program in the user's hands can begin a translation with."""
    @property
    def with_raw_response(self) -> TranslationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse: ...

class AsyncTranslations(AsyncAPIResource):
    """Translate speech while it is heard."""
    @property
    def client_secrets(self) -> AsyncClientSecrets:
        """Make keys that a program in the user's hands can begin a translation with."""
    @property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse: ...

class TranslationsWithRawResponse:
    def __init__(self, resource: Translations) -> None: ...
    @property
    def client_secrets(self) -> ClientSecretsWithRawResponse: ...

class AsyncTranslationsWithRawResponse:
    def __init__(self, resource: AsyncTranslations) -> None: ...
    @property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse: ...

class TranslationsWithStreamingResponse:
    def __init__(self, resource: Translations) -> None: ...
    @property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse: ...

class AsyncTranslationsWithStreamingResponse:
    def __init__(self, resource: AsyncTranslations) -> None: ...
    @property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse: ...
