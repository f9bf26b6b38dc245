"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel
from ferroai.types.live.data_channel_config import DataChannelConfig

__all__ = ["ClientConfig"]


class ClientConfig(BaseModel):
    """As `ClientConfigParam`."""
    data_channel: DataChannelConfig
