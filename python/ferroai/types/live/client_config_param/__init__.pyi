"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai.types.live.data_channel_config_param import DataChannelConfigParam

__all__ = ["ClientConfigParam"]


class ClientConfigParam(TypedDict, total=False):
    data_channel: Required[DataChannelConfigParam]
