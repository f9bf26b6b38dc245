"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union

from ferroai._models import BaseModel

__all__ = ["ChatKitWorkflow", "Tracing"]


class ChatKitWorkflow(BaseModel):
    """What answers in the chat."""
    id: str
    state_variables: Optional[Dict[str, Union[str, int, bool, float]]] = None
    """What the workflow is started with; absent where nothing was given."""
    tracing: Tracing
    """Whether what it does is recorded."""
    version: Optional[str] = None
    """Absent for the one deployed last."""

class Tracing(BaseModel):
    enabled: bool
