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
    "SessionResource",
]


class SessionResource(BaseModel):
    """A session with all defaults filled in; the fields are told at `SessionConfigParam`."""
    id: str
    expires_at: int
    """Unix time in seconds."""
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    status: Literal["active"]
    """`active`, even in `session.closed`."""
    audio: Optional[Audio] = None
    client: Optional[ClientConfig] = None
    delegation: Optional[Delegation] = None
    """Who does the work that the model hands on; your program unless given."""
    input: Optional[List[InitialItem]] = None
    """What was said before, oldest first: up to 128 messages and 8,192 tokens."""
    instructions: Optional[str] = None
    """How to speak and when to hand work on, up to 16,384 tokens; they stay. How the work is done belongs in those of `delegation`."""
    safety_identifier: Optional[str] = None
    """A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced."""
    store: Optional[bool] = None
    """Keeps the session, to fork it or fetch its recording; no unless given."""
    triggers: Optional[List[DecisionTrigger]] = None
    """One for each `event_type` at most."""

AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]

class AudioOutput(BaseModel):
    voice: Optional[AudioOutputVoice] = None
    """`marin` unless given; it stays."""

class Audio(BaseModel):
    format: Optional[AudioFormat] = None
    """It stays."""
    output: Optional[AudioOutput] = None

class DelegationResponses(BaseModel):
    """A model does the work by responses, which the service makes."""
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: Optional[int] = None
    """As of `ClientDelegationParam`."""

class DelegationDecisions(BaseModel):
    """The work is to answer questions."""
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: Optional[int] = None
    """As of `ClientDelegationParam`; 400 unless given."""

Delegation: TypeAlias = Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]]
