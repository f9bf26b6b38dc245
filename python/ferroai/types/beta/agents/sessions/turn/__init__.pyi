"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.session_turn_error import SessionTurnError
from ferroai.types.beta.token_usage import TokenUsage

__all__ = ["PromptCacheOptions", "Turn"]


class Turn(BaseModel):
    """From what the user says to what the agent answers."""
    id: str
    agent_id: str
    completed_at: Optional[int] = None
    """When it was over, whichever way."""
    created_at: int
    """Turns are in this order; those of a subagent have the time at which they started."""
    error: Optional[SessionTurnError] = None
    """Only for what has `failed`."""
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: Optional[int] = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    """`waiting` is for something from outside."""
    subagent_id: Optional[str] = None
    """Of the subagent whose turn it is, if it is one's."""
    usage: Optional[TokenUsage] = None
    """`None` where nothing is known."""
    prompt_cache_options: Optional[PromptCacheOptions] = None
    """How long what the model has read is kept, if that was given for the turn or the session."""

class PromptCacheOptions(BaseModel):
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""
