"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["OutputAudioFixturePlayingEvent"]


class OutputAudioFixturePlayingEvent(BaseModel):
    """The recording is taken and will play."""
    event_id: str
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: Optional[str] = None
