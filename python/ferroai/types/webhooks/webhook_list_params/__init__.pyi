"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import TypedDict

__all__ = ["WebhookListParams"]


class WebhookListParams(TypedDict, total=False):
    """Keyword parameters of `webhooks.list`."""
    after: Optional[str]
    """Id of the last endpoint of the page before."""
    limit: int
    """How many endpoints a page holds; 20 unless given."""
