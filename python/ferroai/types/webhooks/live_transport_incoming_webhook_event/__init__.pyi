"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "DataSipHeader", "LiveTransportIncomingWebhookEvent"]


class LiveTransportIncomingWebhookEvent(BaseModel):
    """Someone calls by telephone; who answers first, `live` or `realtime`, has the call."""
    id: str
    created_at: int
    data: Data
    type: Literal["live.transport.incoming"]
    object: Optional[Literal["event"]] = None

class DataSipHeader(BaseModel):
    """A header of the SIP INVITE."""
    name: str
    value: str

class Data(BaseModel):
    """The call it is about."""
    session_id: str
    """Begins with `live_`; to accept or reject the call with."""
    sip_headers: List[DataSipHeader]
    """As the caller sent them, so not to be trusted; those of authorization are left out."""
    type: Literal["sip"]
    sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = None
    """`srtp` is encrypted, `rtp` is not; absent when unknown. Says nothing about the signalling."""
