"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioMuteEventParam"]


class InputAudioMuteEventParam(TypedDict, total=False):
    """Lets the model hear silence. Answered by `session.input_audio.muted`."""
    type: Required[Literal["session.input_audio.mute"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
