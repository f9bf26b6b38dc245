"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.shared.chat_model import ChatModel as ChatModel

__all__ = ["ChatModel"]
