"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Group"]


class Group(BaseModel):
    """People who are given roles together."""
    id: str
    created_at: int
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    """Kept by your identity provider, so not to be changed here."""
    name: str
