"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.subagent import Subagent

__all__ = ["AgentSessionSubagentActiveEvent"]


class AgentSessionSubagentActiveEvent(BaseModel):
    """A closed subagent is at work again."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    subagent: Subagent
    type: Literal["agent.session.subagent.active"]
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
