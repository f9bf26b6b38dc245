"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.shared_params.metadata import Metadata

__all__ = ["BatchCreateParams", "OutputExpiresAfter"]


class OutputExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    """When the file was made, not the batch."""
    seconds: Required[int]

class BatchCreateParams(TypedDict, total=False):
    """Keyword parameters of `batches.create`."""
    completion_window: Required[Literal["24h"]]
    """Within which time; only a day is offered."""
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    """The call that all requests of the file make."""
    input_file_id: Required[str]
    """A file of JSON lines with purpose `batch`: up to 50,000 requests and 200 MB."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    output_expires_after: OutputExpiresAfter
    """When the file of answers is deleted."""
