"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.live.client_delegation_param import ClientDelegationParam
from ferroai.types.live.decision_trigger_param import DecisionTriggerParam
from ferroai.types.live.decisions_delegation_update_config_param import DecisionsDelegationUpdateConfigParam
from ferroai.types.live.responses_delegation_update_config_param import ResponsesDelegationUpdateConfigParam

__all__ = ["Delegation", "DelegationDecisions", "DelegationResponses", "SessionUpdateConfigParam"]


class SessionUpdateConfigParam(TypedDict, total=False):
    """What is to be different; what is not given stays."""
    delegation: Optional[Delegation]
    """Of the type that the session has."""
    triggers: Iterable[DecisionTriggerParam]
    """All that there are to be; an empty list for none."""

class DelegationResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam

class DelegationDecisions(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: DecisionsDelegationUpdateConfigParam

Delegation: TypeAlias = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]
