"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional

from ferroai._models import BaseModel

__all__ = ["AssignmentSource", "RoleListResponse"]


class RoleListResponse(BaseModel):
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = None
    created_at: Optional[int] = None
    created_by: Optional[str] = None
    created_by_user_obj: Optional[Dict[str, object]] = None
    description: Optional[str] = None
    metadata: Optional[Dict[str, object]] = None
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int] = None

class AssignmentSource(BaseModel):
    principal_id: str
    principal_type: str
