"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.admin import organization as organization

__all__ = []
