"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.beta.agents.sessions import subagents as subagents, turns as turns
from ferroai.types.beta.agents.sessions.artifact_list_params import ArtifactListParams as ArtifactListParams
from ferroai.types.beta.agents.sessions.event_create_params import EventCreateParams as EventCreateParams
from ferroai.types.beta.agents.sessions.event_stream_params import EventStreamParams as EventStreamParams
from ferroai.types.beta.agents.sessions.item_list_params import ItemListParams as ItemListParams
from ferroai.types.beta.agents.sessions.session_artifact import SessionArtifact as SessionArtifact
from ferroai.types.beta.agents.sessions.session_artifact_deleted import SessionArtifactDeleted as SessionArtifactDeleted
from ferroai.types.beta.agents.sessions.session_trace import SessionTrace as SessionTrace
from ferroai.types.beta.agents.sessions.subagent_list_params import SubagentListParams as SubagentListParams
from ferroai.types.beta.agents.sessions.trace_list_params import TraceListParams as TraceListParams
from ferroai.types.beta.agents.sessions.turn import Turn as Turn
from ferroai.types.beta.agents.sessions.turn_list_params import TurnListParams as TurnListParams

__all__ = [
    "ArtifactListParams",
    "EventCreateParams",
    "EventStreamParams",
    "ItemListParams",
    "SessionArtifact",
    "SessionArtifactDeleted",
    "SessionTrace",
    "SubagentListParams",
    "TraceListParams",
    "Turn",
    "TurnListParams",
]
