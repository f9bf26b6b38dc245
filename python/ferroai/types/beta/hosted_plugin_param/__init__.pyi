"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.inline_capability_source_param import InlineCapabilitySourceParam

__all__ = ["HostedPluginParam"]


class HostedPluginParam(TypedDict, total=False):
    """A plugin as a ZIP archive."""
    description: Required[str]
    """As it is in its `.codex-plugin/plugin.json`."""
    name: Required[str]
    """As it is in its `.codex-plugin/plugin.json`."""
    source: Required[InlineCapabilitySourceParam]
    type: Required[Literal["inline"]]
