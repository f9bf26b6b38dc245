"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import TypeAlias

from ferroai.types.beta.beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInput"]


BetaResponseInput: TypeAlias = List[BetaResponseInputItem]
"""Whatever can go into a response: messages, calls of tools and what they gave, reasoning."""
