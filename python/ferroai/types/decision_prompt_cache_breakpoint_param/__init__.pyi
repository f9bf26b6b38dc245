"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["DecisionPromptCacheBreakpointParam"]


class DecisionPromptCacheBreakpointParam(TypedDict, total=False):
    """Cache the input up to the part that has this, for as long as `prompt_cache_options` says."""
    mode: Required[Literal["explicit"]]
