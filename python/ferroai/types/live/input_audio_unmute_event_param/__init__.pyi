"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["InputAudioUnmuteEventParam"]


class InputAudioUnmuteEventParam(TypedDict, total=False):
    """Lets the model hear again. Answered by `session.input_audio.unmuted`."""
    type: Required[Literal["session.input_audio.unmute"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
