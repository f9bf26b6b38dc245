"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.live.audio_format import AudioFormat
from ferroai.types.live.built_in_voice import BuiltInVoice
from ferroai.types.live.client_config import ClientConfig
from ferroai.types.live.client_delegation import ClientDelegation
from ferroai.types.live.custom_voice import CustomVoice
from ferroai.types.live.decision_trigger import DecisionTrigger
from ferroai.types.live.decisions_delegation_config import DecisionsDelegationConfig
from ferroai.types.live.initial_item import InitialItem
from ferroai.types.live.responses_delegation_config import ResponsesDelegationConfig

__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "SessionConfig",
]


class SessionConfig(BaseModel):
    """As `SessionConfigParam`."""
    model: Union[str, Literal["gpt-live-1"]]
    audio: Optional[Audio] = None
    client: Optional[ClientConfig] = None
    delegation: Optional[Delegation] = None
    input: Optional[List[InitialItem]] = None
    instructions: Optional[str] = None
    safety_identifier: Optional[str] = None
    store: Optional[bool] = None
    triggers: Optional[List[DecisionTrigger]] = None

AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]

class AudioOutput(BaseModel):
    voice: Optional[AudioOutputVoice] = None

class Audio(BaseModel):
    format: Optional[AudioFormat] = None
    output: Optional[AudioOutput] = None

class DelegationResponses(BaseModel):
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = None

class DelegationDecisions(BaseModel):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: Optional[int] = None

Delegation: TypeAlias = Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]]
