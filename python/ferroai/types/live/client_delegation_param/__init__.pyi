"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ClientDelegationParam"]


class ClientDelegationParam(TypedDict, total=False):
    """Your program does the work, told by `session.delegation.created`."""
    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int
    """Milliseconds until the model is asked to say that it is on it; it may speak before. 400 unless given where decisions do the work, else 0. Whatever is appended to the session calls it off."""
