"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["EnvironmentFile"]


class EnvironmentFile(BaseModel):
    """A file in an environment, as it is now."""
    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int
