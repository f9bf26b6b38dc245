"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

__all__ = []
