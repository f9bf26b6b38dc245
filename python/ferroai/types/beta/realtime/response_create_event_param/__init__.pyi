"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.realtime.conversation_item_with_reference_param import ConversationItemWithReferenceParam
from ferroai.types.shared_params.metadata import Metadata

__all__ = ["Response", "ResponseCreateEventParam", "ResponseTool"]


class ResponseCreateEventParam(TypedDict, total=False):
    """Asks for an answer; where the service detects turns it does so itself. One at a time goes into the conversation, others may be made beside it."""
    type: Required[Literal["response.create"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response: Response
    """What is different for this answer."""

class ResponseTool(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]

class Response(TypedDict, total=False):
    conversation: Union[str, Literal["auto", "none"]]
    """`auto` puts the answer into the conversation, as it is unless given; `none` keeps it apart."""
    input: Iterable[ConversationItemWithReferenceParam]
    """What to answer, instead of the conversation."""
    instructions: str
    max_response_output_tokens: Union[int, Literal["inf"]]
    """1 to 4,096, or `inf`."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; tells apart answers made at the same time. Keys to 64 characters, values to 512."""
    modalities: List[Literal["text", "audio"]]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    temperature: float
    """0.6 to 1.2; 0.8 unless given."""
    tool_choice: str
    tools: Iterable[ResponseTool]
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]
