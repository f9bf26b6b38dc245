"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.live.media_session_config_param import MediaSessionConfigParam

__all__ = ["LiveCreateParams", "Transport"]


class Transport(TypedDict, total=False):
    sdp: Required[str]
    type: Required[Literal["webrtc"]]

class LiveCreateParams(TypedDict, total=False):
    """Keyword parameters of `live.create`."""
    session: Required[MediaSessionConfigParam]
    """How the model speaks, and who does the work that it hands on."""
    transport: Required[Transport]
    """The offer, a session description."""
