"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["EventStreamParams"]


class EventStreamParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.events.stream`."""
    include_obfuscation: bool
    """Pad events, so that nobody can tell from their length what is in them; `True` unless given."""
