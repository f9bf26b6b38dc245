"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union

from ferroai._models import BaseModel

__all__ = ["ChatKitWorkflow", "Tracing"]


class ChatKitWorkflow(BaseModel):
    id: str
    state_variables: Optional[Dict[str, Union[str, int, bool, float]]] = None
    tracing: Tracing
    version: Optional[str] = None

class Tracing(BaseModel):
    enabled: bool
