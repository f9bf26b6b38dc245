"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional

from ferroai._models import BaseModel

__all__ = ["FineTuningJobWandbIntegration"]


class FineTuningJobWandbIntegration(BaseModel):
    """Where Weights and Biases shows the training."""
    project: str
    entity: Optional[str] = None
    name: Optional[str] = None
    tags: Optional[List[str]] = None
