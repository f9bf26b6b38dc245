"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam

__all__ = ["CallCreateParams"]


class CallCreateParams(TypedDict, total=False):
    sdp: Required[str]
    """The offer, a session description."""
    session: RealtimeSessionCreateRequestParam
