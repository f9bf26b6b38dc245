"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.server_event_selector import ServerEventSelector

__all__ = ["DataChannelConfig"]


class DataChannelConfig(BaseModel):
    """Which events a browser may send and gets to see; all unless given, none for an empty list."""
    allowed_client_events: Optional[Union[Literal["all"], List[str]]] = None
    """Names of events, such as `session.input_audio.mute`."""
    allowed_server_events: Optional[Union[Literal["all"], List[ServerEventSelector]]] = None
