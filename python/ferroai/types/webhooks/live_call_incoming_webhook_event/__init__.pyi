"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "DataSipHeader", "LiveCallIncomingWebhookEvent"]


class LiveCallIncomingWebhookEvent(BaseModel):
    """Someone calls by telephone. Replaced by `live.transport.incoming`; kept for old subscriptions."""
    id: str
    created_at: int
    data: Data
    type: Literal["live.call.incoming"]
    object: Optional[Literal["event"]] = None

class DataSipHeader(BaseModel):
    """A header of the SIP INVITE."""
    name: str
    value: str

class Data(BaseModel):
    """The call it is about."""
    session_id: str
    """Begins with `live_`; for the calls of `live`. That of `realtime` is another one."""
    sip_headers: List[DataSipHeader]
    """As the caller sent them, so not to be trusted; those of authorization are left out."""
    sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = None
    """`srtp` is encrypted, `rtp` is not; absent when unknown. Says nothing about the signalling."""
