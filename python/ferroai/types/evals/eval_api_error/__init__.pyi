"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["EvalAPIError"]


class EvalAPIError(BaseModel):
    """Why a run or an answer failed."""
    code: str
    message: str
