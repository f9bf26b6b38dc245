"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.live.audio_format_param import AudioFormatParam
from ferroai.types.live.built_in_voice import BuiltInVoice
from ferroai.types.live.client_config_param import ClientConfigParam
from ferroai.types.live.client_delegation_param import ClientDelegationParam
from ferroai.types.live.custom_voice_param import CustomVoiceParam
from ferroai.types.live.decision_trigger_param import DecisionTriggerParam
from ferroai.types.live.decisions_delegation_config_param import DecisionsDelegationConfigParam
from ferroai.types.live.initial_item_param import InitialItemParam
from ferroai.types.live.responses_delegation_config_param import ResponsesDelegationConfigParam

__all__ = [
    "Audio",
    "AudioOutput",
    "AudioOutputVoice",
    "Delegation",
    "DelegationDecisions",
    "DelegationResponses",
    "SessionConfigParam",
]


class SessionConfigParam(TypedDict, total=False):
    """How a session over WebSocket begins; the fields that are not told here are told at `MediaSessionConfigParam`."""
    model: Required[Union[str, Literal["gpt-live-1"]]]
    audio: Audio
    client: ClientConfigParam
    delegation: Optional[Delegation]
    input: Iterable[InitialItemParam]
    instructions: Optional[str]
    safety_identifier: Optional[str]
    store: bool
    triggers: Iterable[DecisionTriggerParam]

AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]

class AudioOutput(TypedDict, total=False):
    voice: AudioOutputVoice

class Audio(TypedDict, total=False):
    format: AudioFormatParam
    """It stays."""
    output: AudioOutput

class DelegationResponses(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int

class DelegationDecisions(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int

Delegation: TypeAlias = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]
