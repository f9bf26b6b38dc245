"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["WebhookEventTypeList"]


class WebhookEventTypeList(BaseModel):
    """The kinds of event that the project may be told about."""
    data: List[str]
    object: Literal["list"]
