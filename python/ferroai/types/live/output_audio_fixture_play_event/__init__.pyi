"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["OutputAudioFixturePlayEvent"]


class OutputAudioFixturePlayEvent(BaseModel):
    """As `OutputAudioFixturePlayEventParam`."""
    audio: str
    type: Literal["session.output_audio.fixture.play"]
    event_id: Optional[str] = None
