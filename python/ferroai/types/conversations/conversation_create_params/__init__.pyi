"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional
from typing_extensions import TypedDict

from ferroai.types.responses.response_input_item_param import ResponseInputItemParam
from ferroai.types.shared_params.metadata import Metadata

__all__ = ["ConversationCreateParams"]


class ConversationCreateParams(TypedDict, total=False):
    """Keyword parameters of `conversations.create`."""
    items: Optional[Iterable[ResponseInputItemParam]]
    """What was said so far, up to 20 items."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
