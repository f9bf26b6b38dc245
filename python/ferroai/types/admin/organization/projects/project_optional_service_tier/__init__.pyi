"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypeAlias

__all__ = ["ProjectOptionalServiceTier"]


ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]
