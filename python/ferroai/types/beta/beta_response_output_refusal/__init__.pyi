"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaResponseOutputRefusal"]


class BetaResponseOutputRefusal(BaseModel):
    """Why the model will not answer."""
    refusal: str
    type: Literal["refusal"]
