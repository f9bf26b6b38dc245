"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["ExternalKeyValidateResponse"]


class ExternalKeyValidateResponse(BaseModel):
    """Whether the service can use a key."""
    status: str
