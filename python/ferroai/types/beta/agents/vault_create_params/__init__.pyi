"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import TypedDict

__all__ = ["VaultCreateParams"]


class VaultCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.vaults.create`."""
    metadata: Optional[Dict[str, str]]
    name: str
