"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypeAlias

__all__ = ["VideoSeconds"]


VideoSeconds: TypeAlias = Literal["4", "8", "12"]
