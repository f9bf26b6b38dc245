"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.live.server_event_selector_param import ServerEventSelectorParam

__all__ = ["DataChannelConfigParam"]


class DataChannelConfigParam(TypedDict, total=False):
    """Which events a browser may send and gets to see; all unless given, none for an empty list."""
    allowed_client_events: Union[Literal["all"], SequenceNotStr[str]]
    """Names of events, such as `session.input_audio.mute`."""
    allowed_server_events: Union[Literal["all"], Iterable[ServerEventSelectorParam]]
