"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.server_event_selector import ServerEventSelector

__all__ = ["DataChannelConfig"]


class DataChannelConfig(BaseModel):
    """As `DataChannelConfigParam`."""
    allowed_client_events: Optional[Union[Literal["all"], List[str]]] = None
    allowed_server_events: Optional[Union[Literal["all"], List[ServerEventSelector]]] = None
