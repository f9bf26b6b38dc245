"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["OutputAudioBufferClearEventParam"]


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    """Stops what is being played. Send `response.cancel` before. Only over WebRTC and SIP."""
    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
