"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.live.media_session_fork_config_param import MediaSessionForkConfigParam

__all__ = ["SessionForkParams", "Transport"]


class Transport(TypedDict, total=False):
    sdp: Required[str]
    type: Required[Literal["webrtc"]]

class SessionForkParams(TypedDict, total=False):
    """Keyword parameters of `live.sessions.fork`."""
    transport: Required[Transport]
    """The offer, a session description."""
    session: MediaSessionForkConfigParam
    """What is to be different; model, voice and instructions cannot be."""
