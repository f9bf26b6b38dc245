"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.input_content_param import InputContentParam

__all__ = ["AgentSessionInputMessageParam"]


class AgentSessionInputMessageParam(TypedDict, total=False):
    """What the user says."""
    content: Required[Iterable[InputContentParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]
