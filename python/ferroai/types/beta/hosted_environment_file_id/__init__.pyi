"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["HostedEnvironmentFileID"]


class HostedEnvironmentFileID(BaseModel):
    """One that was uploaded to `client.files`."""
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]
