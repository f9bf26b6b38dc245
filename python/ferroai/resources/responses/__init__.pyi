"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.responses.input_items import AsyncInputItems as AsyncInputItems, InputItems as InputItems
from ferroai.resources.responses.input_tokens import AsyncInputTokens as AsyncInputTokens, InputTokens as InputTokens
from ferroai.resources.responses.responses import AsyncResponses as AsyncResponses, Responses as Responses

__all__ = ["AsyncInputItems", "AsyncInputTokens", "AsyncResponses", "InputItems", "InputTokens", "Responses"]
