"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionActionRequiredWebhookEvent", "Data", "DataRequiredAction"]


class AgentSessionActionRequiredWebhookEvent(BaseModel):
    """A session of an agent waits for you; look it up to learn the details."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.action_required"]

class DataRequiredAction(BaseModel):
    """What kind of thing it waits for."""
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]

class Data(BaseModel):
    """The session it is about."""
    id: str
    required_action: DataRequiredAction
