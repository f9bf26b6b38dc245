"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.chat.completions.message_list_params import MessageListParams as MessageListParams

__all__ = ["MessageListParams"]
