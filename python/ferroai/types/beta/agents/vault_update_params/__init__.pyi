"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import TypedDict

__all__ = ["VaultUpdateParams"]


class VaultUpdateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.vaults.update`."""
    metadata: Dict[str, str]
    """Replaced as a whole, cleared by `{}`; up to 16 pairs, keys to 64 characters, values to 512."""
    name: Optional[str]
    """1 to 256 bytes, without blanks at its ends; `None` takes it away."""
