"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.chat import completions as completions
from ferroai.resources.chat.chat import AsyncChat as AsyncChat, Chat as Chat
from ferroai.resources.chat.completions.completions import (
    AsyncCompletions as AsyncCompletions,
    Completions as Completions,
)

__all__ = ["AsyncChat", "AsyncCompletions", "Chat", "Completions"]
