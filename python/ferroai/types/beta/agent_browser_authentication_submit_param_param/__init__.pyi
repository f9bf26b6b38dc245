"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["AgentBrowserAuthenticationSubmitParamParam", "Field"]


class AgentBrowserAuthenticationSubmitParamParam(TypedDict, total=False):
    """Values for a login, at most 120 KiB as JSON."""
    action: Required[Literal["submit"]]
    fields: Required[Iterable[Field]]
    """Up to 6."""
    type: Required[Literal["browser_authentication"]]
    selected_option: Optional[str]
    """The way of logging in that was chosen; needed where there are some to choose from."""

class Field(TypedDict, total=False):
    field_id: Required[str]
    """From the required action."""
    value: Required[str]
