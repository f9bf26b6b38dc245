"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["StaticFileChunkingStrategy"]


class StaticFileChunkingStrategy(BaseModel):
    """Pieces of one size."""
    chunk_overlap_tokens: int
    """At most half of the size; 400 unless given."""
    max_chunk_size_tokens: int
    """From 100 to 4096; 800 unless given."""
