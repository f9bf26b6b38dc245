"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InviteDeleteResponse"]


class InviteDeleteResponse(BaseModel):
    """That an invitation was taken back."""
    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]
