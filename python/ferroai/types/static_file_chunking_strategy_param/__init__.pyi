"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["StaticFileChunkingStrategyParam"]


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """Pieces of one size."""
    chunk_overlap_tokens: Required[int]
    """At most half of the size; 400 unless given."""
    max_chunk_size_tokens: Required[int]
    """From 100 to 4096; 800 unless given."""
