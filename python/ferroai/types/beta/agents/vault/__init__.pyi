"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Vault"]


class Vault(BaseModel):
    """Credentials that agents use and never see."""
    id: str
    created_at: int
    metadata: Dict[str, str]
    name: Optional[str] = None
    object: Literal["vault"]
