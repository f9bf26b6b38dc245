"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import Literal, TypedDict

from ferroai.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam

__all__ = ["VaultListParams"]


class VaultListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.vaults.list`."""
    after: str
    limit: int
    metadata: Dict[str, str]
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam
