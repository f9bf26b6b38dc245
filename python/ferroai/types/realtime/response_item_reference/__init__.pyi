"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseItemReference"]


class ResponseItemReference(BaseModel):
    """An item that the session has already; only in the input of an answer."""
    id: str
    type: Literal["item_reference"]
