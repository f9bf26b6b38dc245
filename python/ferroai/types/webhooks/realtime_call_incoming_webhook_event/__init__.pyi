"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "DataSipHeader", "RealtimeCallIncomingWebhookEvent"]


class RealtimeCallIncomingWebhookEvent(BaseModel):
    """Someone calls by telephone, and may be answered by `realtime.calls`."""
    id: str
    created_at: int
    data: Data
    type: Literal["realtime.call.incoming"]
    object: Optional[Literal["event"]] = None

class DataSipHeader(BaseModel):
    """A header of the SIP INVITE."""
    name: str
    value: str

class Data(BaseModel):
    """The call it is about."""
    call_id: str
    """To accept or reject the call with; `live` wants the `session_id` of `live.transport.incoming`."""
    sip_headers: List[DataSipHeader]
    """As the caller sent them, so not to be trusted; those of authorization are left out."""
    sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = None
    """`srtp` is encrypted, `rtp` is not; absent when unknown. Says nothing about the signalling."""
