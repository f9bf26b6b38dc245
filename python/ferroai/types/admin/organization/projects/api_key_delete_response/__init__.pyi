"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["APIKeyDeleteResponse"]


class APIKeyDeleteResponse(BaseModel):
    """That a key was deleted."""
    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]
