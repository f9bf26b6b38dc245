"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["OutputAudioFixturePlayedEvent"]


class OutputAudioFixturePlayedEvent(BaseModel):
    """The recording has left the service, and the model goes on. The user may still be hearing it."""
    event_id: str
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: Optional[str] = None
