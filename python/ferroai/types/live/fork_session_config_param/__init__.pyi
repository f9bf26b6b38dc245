"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.live.audio_format_param import AudioFormatParam
from ferroai.types.live.client_config_param import ClientConfigParam
from ferroai.types.live.responses_delegation_update_config_param import ResponsesDelegationUpdateConfigParam

__all__ = ["Audio", "Delegation", "ForkSessionConfigParam"]


class ForkSessionConfigParam(TypedDict, total=False):
    """What is different in a fork; all else is as it was stored."""
    audio: Audio
    """Only over WebSocket."""
    client: ClientConfigParam
    """Only over WebRTC."""
    delegation: Delegation
    """Only for a session whose work was done by responses."""
    store: bool

class Delegation(TypedDict, total=False):
    """Only for a session whose work was done by responses."""
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam

class Audio(TypedDict, total=False):
    format: AudioFormatParam
