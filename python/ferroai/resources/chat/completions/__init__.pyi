"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.chat.completions.completions import (
    AsyncCompletions as AsyncCompletions,
    Completions as Completions,
)
from ferroai.resources.chat.completions.messages import AsyncMessages as AsyncMessages, Messages as Messages

__all__ = ["AsyncCompletions", "AsyncMessages", "Completions", "Messages"]
