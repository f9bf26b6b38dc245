"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["ModelDeleted"]


class ModelDeleted(BaseModel):
    """That a model was deleted."""
    id: str
    deleted: bool
    object: str
