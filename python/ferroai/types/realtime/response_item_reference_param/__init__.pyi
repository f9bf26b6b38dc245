"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseItemReferenceParam"]


class ResponseItemReferenceParam(TypedDict, total=False):
    """An item that the session has already; only in the input of an answer."""
    id: Required[str]
    type: Required[Literal["item_reference"]]
