"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["OutputAudioFixturePlayEvent"]


class OutputAudioFixturePlayEvent(BaseModel):
    """Plays a recording to the user: the model falls silent and hears nothing until it has been played. One at a time."""
    audio: str
    """16-bit PCM, 24,000 Hz, one channel, little-endian, whatever the session has; up to 30 seconds."""
    type: Literal["session.output_audio.fixture.play"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
