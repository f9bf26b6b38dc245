"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseCompactionItem"]


class BetaResponseCompactionItem(BaseModel):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    agent: Optional[Agent] = None
    created_by: Optional[str] = None

class Agent(BaseModel):
    agent_name: str
