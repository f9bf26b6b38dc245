"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.live.client_delegation import ClientDelegation
from ferroai.types.live.decision_trigger import DecisionTrigger
from ferroai.types.live.decisions_delegation_update_config import DecisionsDelegationUpdateConfig
from ferroai.types.live.responses_delegation_update_config import ResponsesDelegationUpdateConfig

__all__ = ["Delegation", "DelegationDecisions", "DelegationResponses", "SessionUpdateConfig"]


class SessionUpdateConfig(BaseModel):
    """What is to be different; what is not given stays."""
    delegation: Optional[Delegation] = None
    """Of the type that the session has."""
    triggers: Optional[List[DecisionTrigger]] = None
    """All that there are to be; an empty list for none."""

class DelegationResponses(BaseModel):
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = None
    responses: Optional[ResponsesDelegationUpdateConfig] = None

class DelegationDecisions(BaseModel):
    type: Literal["decisions"]
    acknowledgement_delay_ms: Optional[int] = None
    decisions: Optional[DecisionsDelegationUpdateConfig] = None

Delegation: TypeAlias = Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]]
