"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypeAlias

__all__ = ["ChatSessionStatus"]


ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
"""`active` until it is cancelled or its time is over."""
