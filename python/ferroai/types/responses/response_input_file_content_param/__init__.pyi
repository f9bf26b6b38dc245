"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["PromptCacheBreakpoint", "ResponseInputFileContentParam"]


class ResponseInputFileContentParam(TypedDict, total=False):
    """As `ResponseInputFile`, from a tool."""
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: Optional[str]
    """The file itself, in base64."""
    file_id: Optional[str]
    file_url: Optional[str]
    filename: Optional[str]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    """Cache the input up to here."""

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""
