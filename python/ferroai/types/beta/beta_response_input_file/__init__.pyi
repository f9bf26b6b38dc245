"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaResponseInputFile", "PromptCacheBreakpoint"]


class BetaResponseInputFile(BaseModel):
    """A file for the model: uploaded, at a URL, or itself."""
    type: Literal["input_file"]
    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely to look: `high` takes more tokens; `auto` is `high` from gpt-5.6 on."""
    file_data: Optional[str] = None
    """In base64, up to 70 MiB of it."""
    file_id: Optional[str] = None
    file_url: Optional[str] = None
    filename: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """Ends here what later requests may take from the cache; so with all parts."""

class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = None
    """How long it stays in the cache at least."""
