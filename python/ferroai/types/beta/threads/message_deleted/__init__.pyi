"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["MessageDeleted"]


class MessageDeleted(BaseModel):
    """That a message was deleted."""
    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]
