"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["DeletedWebhookEndpoint"]


class DeletedWebhookEndpoint(BaseModel):
    """That an endpoint was removed."""
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]
