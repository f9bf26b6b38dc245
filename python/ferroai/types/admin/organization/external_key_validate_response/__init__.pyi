"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["ExternalKeyValidateResponse"]


class ExternalKeyValidateResponse(BaseModel):
    status: str
