"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["APIKeyUpdateParams"]


class APIKeyUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.api_keys.update`."""
    project_id: Required[str]
    expires_in_seconds: int
    """Counted from now, within what organization and project allow."""
    scopes: SequenceNotStr[str]
    """Takes the place of all scopes: `["api.all.read"]` may only read, `[]` may do whatever its owner may."""
