"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["AgentBrowserOriginAccessParamParam"]


class AgentBrowserOriginAccessParamParam(TypedDict, total=False):
    """Whether the browser may visit a site."""
    decision: Required[Literal["approve", "deny", "cancel"]]
    """`cancel` puts the question aside without leave."""
    type: Required[Literal["browser_origin_access"]]
