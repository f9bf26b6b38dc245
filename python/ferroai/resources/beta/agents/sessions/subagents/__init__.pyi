"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.beta.agents.sessions.subagents import turns as turns
from ferroai.resources.beta.agents.sessions.subagents.items import (
    AsyncItems as AsyncItems,
    AsyncItemsWithRawResponse as AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse,
    Items as Items,
    ItemsWithRawResponse as ItemsWithRawResponse,
    ItemsWithStreamingResponse as ItemsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.subagents.subagents import (
    AsyncSubagents as AsyncSubagents,
    AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse,
    AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse,
    Subagents as Subagents,
    SubagentsWithRawResponse as SubagentsWithRawResponse,
    SubagentsWithStreamingResponse as SubagentsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.subagents.turns.turns import (
    AsyncTurns as AsyncTurns,
    AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse,
    AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse,
    Turns as Turns,
    TurnsWithRawResponse as TurnsWithRawResponse,
    TurnsWithStreamingResponse as TurnsWithStreamingResponse,
)

__all__ = [
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "AsyncSubagents",
    "AsyncSubagentsWithRawResponse",
    "AsyncSubagentsWithStreamingResponse",
    "AsyncTurns",
    "AsyncTurnsWithRawResponse",
    "AsyncTurnsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
    "Subagents",
    "SubagentsWithRawResponse",
    "SubagentsWithStreamingResponse",
    "Turns",
    "TurnsWithRawResponse",
    "TurnsWithStreamingResponse",
]
