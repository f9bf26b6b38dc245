"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import TypeAlias

from ferroai.types.realtime.realtime_tools_config_union import RealtimeToolsConfigUnion

__all__ = ["RealtimeToolsConfig"]


RealtimeToolsConfig: TypeAlias = List[RealtimeToolsConfigUnion]
"""Functions of yours and MCP servers."""
