"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.live.server_event_selector_param import ServerEventSelectorParam

__all__ = ["DataChannelConfigParam"]


class DataChannelConfigParam(TypedDict, total=False):
    allowed_client_events: Union[Literal["all"], SequenceNotStr[str]]
    allowed_server_events: Union[Literal["all"], Iterable[ServerEventSelectorParam]]
