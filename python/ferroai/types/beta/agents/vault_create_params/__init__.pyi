"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import TypedDict

__all__ = ["VaultCreateParams"]


class VaultCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.vaults.create`."""
    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own, such as a team or a customer; keys to 64 characters, values to 512."""
    name: str
    """1 to 256 bytes, without blanks at its ends."""
