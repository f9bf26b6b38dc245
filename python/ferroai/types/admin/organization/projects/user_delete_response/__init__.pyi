"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["UserDeleteResponse"]


class UserDeleteResponse(BaseModel):
    """That someone was taken out of a project."""
    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]
