"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["GroupRetrieveParams"]


class GroupRetrieveParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.groups.retrieve`."""
    project_id: Required[str]
    group_type: Literal["group", "tenant_group"]
