"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.hosted_environment_file_id import HostedEnvironmentFileID

__all__ = ["HostedEnvironmentFile", "HostedEnvironmentFileResourceInline"]


HostedEnvironmentFile: TypeAlias = Union[HostedEnvironmentFileID, HostedEnvironmentFileResourceInline]
"""A file of an environment, without its content."""

class HostedEnvironmentFileResourceInline(BaseModel):
    """One that came with the request."""
    id: str
    path: str
    size_bytes: int
    type: Literal["inline"]
