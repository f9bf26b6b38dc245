"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional

from ferroai._models import BaseModel

__all__ = ["AssignmentSource", "RoleRetrieveResponse"]


class RoleRetrieveResponse(BaseModel):
    """A role, as someone or a group has it."""
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = None
    """Whom it comes from, if it was inherited."""
    created_at: Optional[int] = None
    created_by: Optional[str] = None
    """Id of who made the role."""
    created_by_user_obj: Optional[Dict[str, object]] = None
    """Who made the role, if the service looked it up."""
    description: Optional[str] = None
    metadata: Optional[Dict[str, object]] = None
    name: str
    permissions: List[str]
    predefined_role: bool
    """Made by the service, not by you."""
    resource_type: str
    """What it is a role in."""
    updated_at: Optional[int] = None

class AssignmentSource(BaseModel):
    """Whom a role was inherited from."""
    principal_id: str
    principal_type: str
