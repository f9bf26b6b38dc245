"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypeAlias

__all__ = ["AgentOutputItemStatus"]


AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""How far a message or a search has come."""
