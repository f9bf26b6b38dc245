"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ChatCompletionDeleted"]


class ChatCompletionDeleted(BaseModel):
    """That a stored completion was deleted."""
    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]
