"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import TypeAlias

from ferroai.types.responses.response_input_item import ResponseInputItem

__all__ = ["ResponseInput"]


ResponseInput: TypeAlias = List[ResponseInputItem]
"""Whatever can go into a response: messages, calls of tools and what they gave, reasoning."""
