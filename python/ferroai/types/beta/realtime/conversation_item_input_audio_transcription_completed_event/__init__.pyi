"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "Logprob",
    "Usage",
    "UsageTranscriptTextUsageDuration",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
]


class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    """What the user said, in text; before, amid or after the answer. Another model wrote it than the one that answers, which may have heard differently."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    """Billed as that other model is."""
    logprobs: Optional[List[Logprob]] = None
    """Only when the session's `include` asks for them."""

class UsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
    audio_tokens: Optional[int] = None
    text_tokens: Optional[int] = None

class UsageTranscriptTextUsageTokens(BaseModel):
    """Of a model billed by tokens."""
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: Optional[UsageTranscriptTextUsageTokensInputTokenDetails] = None

class UsageTranscriptTextUsageDuration(BaseModel):
    """Of a model billed by time."""
    seconds: float
    type: Literal["duration"]

Usage: TypeAlias = Union[UsageTranscriptTextUsageTokens, UsageTranscriptTextUsageDuration]

class Logprob(BaseModel):
    token: str
    """The token, as text."""
    bytes: List[int]
    logprob: float
    """Natural logarithm of the token's probability."""
