"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["GroupUpdateResponse"]


class GroupUpdateResponse(BaseModel):
    """The group as it is now."""
    id: str
    created_at: int
    is_scim_managed: bool
    """Kept by your identity provider, so not to be changed here."""
    name: str
