"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Required, TypedDict

from ferroai.types.beta.agent_session_input_param import AgentSessionInputParam

__all__ = ["EventCreateParams"]


class EventCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.events.create`."""
    events: Required[Iterable[AgentSessionInputParam]]
    idempotency_key: str
    """With the same key the same events are taken once only."""
