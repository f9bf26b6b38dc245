"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

__all__ = ["FileContent"]


FileContent: TypeAlias = str
