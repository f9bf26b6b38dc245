"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["WebhookEndpointTestResult"]


class WebhookEndpointTestResult(BaseModel):
    """How an endpoint took a made-up event."""
    event_type: str
    """Of the event that was made up."""
    object: Literal["webhook_endpoint.test"]
    status_code: int
    """Of the endpoint's answer: whether it was content stands here."""
    success: Literal[True]
    """That an answer came at all."""
    webhook_endpoint_id: str
