"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["AgentBrowserAuthenticationCancelParam"]


class AgentBrowserAuthenticationCancelParam(TypedDict, total=False):
    """There will be no login."""
    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]
