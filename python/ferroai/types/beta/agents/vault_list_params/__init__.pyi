"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import Literal, TypedDict

from ferroai.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam

__all__ = ["VaultListParams"]


class VaultListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.vaults.list`."""
    after: str
    """Id of the last thing of the page before."""
    limit: int
    """How many things a page holds, 1 to 100; 20 unless given."""
    metadata: Dict[str, str]
    """Only those with all of these pairs, up to 16. What changed a moment ago may not be found yet."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc` oldest first, `desc` newest first."""
    status: VaultStatusFilterParam
    """Only those in this state, or in one of these; all unless given."""
