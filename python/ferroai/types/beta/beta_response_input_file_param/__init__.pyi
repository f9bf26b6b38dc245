"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseInputFileParam", "PromptCacheBreakpoint"]


class BetaResponseInputFileParam(TypedDict, total=False):
    """A file for the model: uploaded, at a URL, or itself."""
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    """How closely to look: `high` takes more tokens; `auto` is `high` from gpt-5.6 on."""
    file_data: str
    """In base64, up to 70 MiB of it."""
    file_id: Optional[str]
    file_url: str
    filename: str
    prompt_cache_breakpoint: PromptCacheBreakpoint
    """Ends here what later requests may take from the cache; so with all parts."""

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""
