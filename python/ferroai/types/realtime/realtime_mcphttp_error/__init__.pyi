"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeMcphttpError"]


class RealtimeMcphttpError(BaseModel):
    """As `RealtimeMcphttpErrorParam`."""
    code: int
    message: str
    type: Literal["http_error"]
