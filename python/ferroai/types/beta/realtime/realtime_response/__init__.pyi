"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.realtime.conversation_item import ConversationItem
from ferroai.types.beta.realtime.realtime_response_status import RealtimeResponseStatus
from ferroai.types.beta.realtime.realtime_response_usage import RealtimeResponseUsage
from ferroai.types.shared.metadata import Metadata

__all__ = ["RealtimeResponse"]


class RealtimeResponse(BaseModel):
    """An answer of the model, as far as it has come."""
    id: Optional[str] = None
    conversation_id: Optional[str] = None
    """Absent when it belongs to no conversation."""
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    """The limit it was made under."""
    metadata: Optional[Metadata] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    object: Optional[Literal["realtime.response"]] = None
    output: Optional[List[ConversationItem]] = None
    """Without the sound."""
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None
    status_details: Optional[RealtimeResponseStatus] = None
    """Why it ended, other than by being complete."""
    temperature: Optional[float] = None
    """0.6 to 1.2."""
    usage: Optional[RealtimeResponseUsage] = None
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = None
