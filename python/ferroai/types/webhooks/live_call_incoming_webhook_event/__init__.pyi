"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "DataSipHeader", "LiveCallIncomingWebhookEvent"]


class LiveCallIncomingWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["live.call.incoming"]
    object: Optional[Literal["event"]] = None

class DataSipHeader(BaseModel):
    name: str
    value: str

class Data(BaseModel):
    session_id: str
    sip_headers: List[DataSipHeader]
    sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = None
