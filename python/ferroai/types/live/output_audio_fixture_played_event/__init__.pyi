"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["OutputAudioFixturePlayedEvent"]


class OutputAudioFixturePlayedEvent(BaseModel):
    """The recording has left the service, and the model goes on. The user may still be hearing it."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
