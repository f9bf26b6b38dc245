"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["EnvironmentTemplateDeleted"]


class EnvironmentTemplateDeleted(BaseModel):
    """That a description was deleted."""
    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]
