"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ServiceAccountUpdateParams"]


class ServiceAccountUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.service_accounts.update`."""
    project_id: Required[str]
    name: str
    role: Literal["member", "owner"]
