"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["RunDeleteResponse"]


class RunDeleteResponse(BaseModel):
    """That a run was deleted."""
    deleted: Optional[bool] = None
    object: Optional[str] = None
    run_id: Optional[str] = None
