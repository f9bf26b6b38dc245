"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

from ferroai.types.beta.text_format_param import TextFormatParam

__all__ = ["AgentTextParam"]


class AgentTextParam(TypedDict, total=False):
    """The form and the length of what an agent says."""
    format: Optional[TextFormatParam]
    """Plain text unless given."""
    verbosity: Optional[Literal["low", "medium", "high"]]
    """`medium` unless given."""
