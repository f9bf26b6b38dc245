"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.beta.agents.sessions import subagents as subagents, turns as turns
from ferroai.resources.beta.agents.sessions.artifacts import (
    Artifacts as Artifacts,
    ArtifactsWithRawResponse as ArtifactsWithRawResponse,
    ArtifactsWithStreamingResponse as ArtifactsWithStreamingResponse,
    AsyncArtifacts as AsyncArtifacts,
    AsyncArtifactsWithRawResponse as AsyncArtifactsWithRawResponse,
    AsyncArtifactsWithStreamingResponse as AsyncArtifactsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.events import (
    AsyncEvents as AsyncEvents,
    AsyncEventsWithRawResponse as AsyncEventsWithRawResponse,
    AsyncEventsWithStreamingResponse as AsyncEventsWithStreamingResponse,
    Events as Events,
    EventsWithRawResponse as EventsWithRawResponse,
    EventsWithStreamingResponse as EventsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.items import (
    AsyncItems as AsyncItems,
    AsyncItemsWithRawResponse as AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse,
    Items as Items,
    ItemsWithRawResponse as ItemsWithRawResponse,
    ItemsWithStreamingResponse as ItemsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.sessions import (
    AsyncSessions as AsyncSessions,
    AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
    Sessions as Sessions,
    SessionsWithRawResponse as SessionsWithRawResponse,
    SessionsWithStreamingResponse as SessionsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.subagents.subagents import (
    AsyncSubagents as AsyncSubagents,
    AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse,
    AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse,
    Subagents as Subagents,
    SubagentsWithRawResponse as SubagentsWithRawResponse,
    SubagentsWithStreamingResponse as SubagentsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.traces import (
    AsyncTraces as AsyncTraces,
    AsyncTracesWithRawResponse as AsyncTracesWithRawResponse,
    AsyncTracesWithStreamingResponse as AsyncTracesWithStreamingResponse,
    Traces as Traces,
    TracesWithRawResponse as TracesWithRawResponse,
    TracesWithStreamingResponse as TracesWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.turns.turns import (
    AsyncTurns as AsyncTurns,
    AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse,
    AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse,
    Turns as Turns,
    TurnsWithRawResponse as TurnsWithRawResponse,
    TurnsWithStreamingResponse as TurnsWithStreamingResponse,
)

__all__ = [
    "Artifacts",
    "ArtifactsWithRawResponse",
    "ArtifactsWithStreamingResponse",
    "AsyncArtifacts",
    "AsyncArtifactsWithRawResponse",
    "AsyncArtifactsWithStreamingResponse",
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncSubagents",
    "AsyncSubagentsWithRawResponse",
    "AsyncSubagentsWithStreamingResponse",
    "AsyncTraces",
    "AsyncTracesWithRawResponse",
    "AsyncTracesWithStreamingResponse",
    "AsyncTurns",
    "AsyncTurnsWithRawResponse",
    "AsyncTurnsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "Subagents",
    "SubagentsWithRawResponse",
    "SubagentsWithStreamingResponse",
    "Traces",
    "TracesWithRawResponse",
    "TracesWithStreamingResponse",
    "Turns",
    "TurnsWithRawResponse",
    "TurnsWithStreamingResponse",
]
