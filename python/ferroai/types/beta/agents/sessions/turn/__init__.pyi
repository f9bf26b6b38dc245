"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.session_turn_error import SessionTurnError
from ferroai.types.beta.token_usage import TokenUsage

__all__ = ["PromptCacheOptions", "Turn"]


class Turn(BaseModel):
    id: str
    agent_id: str
    completed_at: Optional[int] = None
    created_at: int
    error: Optional[SessionTurnError] = None
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: Optional[int] = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: Optional[str] = None
    usage: Optional[TokenUsage] = None
    prompt_cache_options: Optional[PromptCacheOptions] = None

class PromptCacheOptions(BaseModel):
    ttl: Literal["30m", "12h"]
