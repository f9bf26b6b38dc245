"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import TypeAlias

from ferroai.types.beta.agents.vault_status import VaultStatus

__all__ = ["VaultStatusFilterParam"]


VaultStatusFilterParam: TypeAlias = Union[VaultStatus, Iterable[VaultStatus]]
"""One state or several."""
