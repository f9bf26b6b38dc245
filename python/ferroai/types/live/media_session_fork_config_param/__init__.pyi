"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.live.client_config_param import ClientConfigParam
from ferroai.types.live.responses_delegation_update_config_param import ResponsesDelegationUpdateConfigParam

__all__ = ["Delegation", "MediaSessionForkConfigParam"]


class MediaSessionForkConfigParam(TypedDict, total=False):
    """What is different in a fork; all else is as it was stored."""
    client: ClientConfigParam
    delegation: Delegation
    store: bool

class Delegation(TypedDict, total=False):
    """Only for a session whose work was done by responses."""
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam
