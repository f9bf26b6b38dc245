"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.beta.responses.input_items import (
    AsyncInputItems as AsyncInputItems,
    AsyncInputItemsWithRawResponse as AsyncInputItemsWithRawResponse,
    AsyncInputItemsWithStreamingResponse as AsyncInputItemsWithStreamingResponse,
    InputItems as InputItems,
    InputItemsWithRawResponse as InputItemsWithRawResponse,
    InputItemsWithStreamingResponse as InputItemsWithStreamingResponse,
)
from ferroai.resources.beta.responses.input_tokens import (
    AsyncInputTokens as AsyncInputTokens,
    AsyncInputTokensWithRawResponse as AsyncInputTokensWithRawResponse,
    AsyncInputTokensWithStreamingResponse as AsyncInputTokensWithStreamingResponse,
    InputTokens as InputTokens,
    InputTokensWithRawResponse as InputTokensWithRawResponse,
    InputTokensWithStreamingResponse as InputTokensWithStreamingResponse,
)
from ferroai.resources.beta.responses.responses import (
    AsyncResponses as AsyncResponses,
    AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse,
    AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse,
    Responses as Responses,
    ResponsesWithRawResponse as ResponsesWithRawResponse,
    ResponsesWithStreamingResponse as ResponsesWithStreamingResponse,
)

__all__ = [
    "AsyncInputItems",
    "AsyncInputItemsWithRawResponse",
    "AsyncInputItemsWithStreamingResponse",
    "AsyncInputTokens",
    "AsyncInputTokensWithRawResponse",
    "AsyncInputTokensWithStreamingResponse",
    "AsyncResponses",
    "AsyncResponsesWithRawResponse",
    "AsyncResponsesWithStreamingResponse",
    "InputItems",
    "InputItemsWithRawResponse",
    "InputItemsWithStreamingResponse",
    "InputTokens",
    "InputTokensWithRawResponse",
    "InputTokensWithStreamingResponse",
    "Responses",
    "ResponsesWithRawResponse",
    "ResponsesWithStreamingResponse",
]
