"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import TypedDict

__all__ = ["VaultUpdateParams"]


class VaultUpdateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.vaults.update`."""
    metadata: Dict[str, str]
    name: Optional[str]
