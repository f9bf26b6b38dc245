"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["HostedPlugin"]


class HostedPlugin(BaseModel):
    """A plugin that came as a ZIP archive."""
    description: str
    """As it is in its `.codex-plugin/plugin.json`."""
    name: str
    """As it is in its `.codex-plugin/plugin.json`."""
    type: Literal["inline"]
