"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel
from ferroai.types.live.data_channel_config import DataChannelConfig

__all__ = ["ClientConfig"]


class ClientConfig(BaseModel):
    """What a program in the user's hands may do. Your server, listening in, may do everything."""
    data_channel: DataChannelConfig
