"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.webhooks.event_types import (
    AsyncEventTypes as AsyncEventTypes,
    AsyncEventTypesWithRawResponse as AsyncEventTypesWithRawResponse,
    AsyncEventTypesWithStreamingResponse as AsyncEventTypesWithStreamingResponse,
    EventTypes as EventTypes,
    EventTypesWithRawResponse as EventTypesWithRawResponse,
    EventTypesWithStreamingResponse as EventTypesWithStreamingResponse,
)
from ferroai.resources.webhooks.webhooks import (
    AsyncWebhooks as AsyncWebhooks,
    AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse,
    AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse,
    Webhooks as Webhooks,
    WebhooksWithRawResponse as WebhooksWithRawResponse,
    WebhooksWithStreamingResponse as WebhooksWithStreamingResponse,
)

__all__ = [
    "AsyncEventTypes",
    "AsyncEventTypesWithRawResponse",
    "AsyncEventTypesWithStreamingResponse",
    "AsyncWebhooks",
    "AsyncWebhooksWithRawResponse",
    "AsyncWebhooksWithStreamingResponse",
    "EventTypes",
    "EventTypesWithRawResponse",
    "EventTypesWithStreamingResponse",
    "Webhooks",
    "WebhooksWithRawResponse",
    "WebhooksWithStreamingResponse",
]
