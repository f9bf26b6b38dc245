"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["OutputAudioFixturePlayEventParam"]


class OutputAudioFixturePlayEventParam(TypedDict, total=False):
    """Plays a recording to the user: the model falls silent and hears nothing until it has been played. One at a time."""
    audio: Required[str]
    """16-bit PCM, 24,000 Hz, one channel, little-endian, whatever the session has; up to 30 seconds."""
    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
