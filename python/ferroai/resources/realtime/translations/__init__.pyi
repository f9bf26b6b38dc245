"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.realtime.translations.client_secrets import (
    AsyncClientSecrets as AsyncClientSecrets,
    AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse,
    AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse,
    ClientSecrets as ClientSecrets,
    ClientSecretsWithRawResponse as ClientSecretsWithRawResponse,
    ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse,
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
    "AsyncClientSecrets",
    "AsyncClientSecretsWithRawResponse",
    "AsyncClientSecretsWithStreamingResponse",
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "ClientSecrets",
    "ClientSecretsWithRawResponse",
    "ClientSecretsWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
]
