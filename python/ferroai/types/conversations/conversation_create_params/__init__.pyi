"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional
from typing_extensions import TypedDict

from ferroai.types.responses.response_input_item_param import ResponseInputItemParam
from ferroai.types.shared_params.metadata import Metadata

__all__ = ["ConversationCreateParams"]


class ConversationCreateParams(TypedDict, total=False):
    """Keyword parameters of `conversations.create`."""
    items: Optional[Iterable[ResponseInputItemParam]]
    metadata: Optional[Metadata]
