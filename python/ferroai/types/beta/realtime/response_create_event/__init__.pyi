"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.realtime.conversation_item_with_reference import ConversationItemWithReference
from ferroai.types.shared.metadata import Metadata

__all__ = ["Response", "ResponseCreateEvent", "ResponseTool"]


class ResponseCreateEvent(BaseModel):
    """Asks for an answer; where the service detects turns it does so itself. One at a time goes into the conversation, others may be made beside it."""
    type: Literal["response.create"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response: Optional[Response] = None
    """What is different for this answer."""

class ResponseTool(BaseModel):
    description: Optional[str] = None
    name: Optional[str] = None
    parameters: Optional[object] = None
    type: Optional[Literal["function"]] = None

class Response(BaseModel):
    conversation: Optional[Union[str, Literal["auto", "none"]]] = None
    """`auto` puts the answer into the conversation, as it is unless given; `none` keeps it apart."""
    input: Optional[List[ConversationItemWithReference]] = None
    """What to answer, instead of the conversation."""
    instructions: Optional[str] = None
    max_response_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    """1 to 4,096, or `inf`."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own; tells apart answers made at the same time. Keys to 64 characters, values to 512."""
    modalities: Optional[List[Literal["text", "audio"]]] = None
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    temperature: Optional[float] = None
    """0.6 to 1.2; 0.8 unless given."""
    tool_choice: Optional[str] = None
    tools: Optional[List[ResponseTool]] = None
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = None
