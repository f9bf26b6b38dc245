"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["APIKeyCreateParams"]


class APIKeyCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.service_accounts.api_keys.create`."""
    project_id: Required[str]
    expires_in_seconds: Optional[int]
    """For ever unless given, if the organization allows that."""
    name: str
    """For people."""
    scopes: SequenceNotStr[str]
    """What may be done with it."""
