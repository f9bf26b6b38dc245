"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["EvalDeleteResponse"]


class EvalDeleteResponse(BaseModel):
    """That an eval was deleted."""
    deleted: bool
    eval_id: str
    object: str
