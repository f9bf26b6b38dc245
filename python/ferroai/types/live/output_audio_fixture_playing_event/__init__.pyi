"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["OutputAudioFixturePlayingEvent"]


class OutputAudioFixturePlayingEvent(BaseModel):
    """The recording is taken and will play."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
