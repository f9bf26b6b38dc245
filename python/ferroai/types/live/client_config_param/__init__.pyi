"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai.types.live.data_channel_config_param import DataChannelConfigParam

__all__ = ["ClientConfigParam"]


class ClientConfigParam(TypedDict, total=False):
    """What a program in the user's hands may do. Your server, listening in, may do everything."""
    data_channel: Required[DataChannelConfigParam]
