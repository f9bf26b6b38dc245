"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel


class ModelDeleted(BaseModel):
    id: str
    deleted: bool
    object: str
