"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Union
from typing_extensions import Required, TypedDict

__all__ = ["ChatSessionWorkflowParam", "Tracing"]


class ChatSessionWorkflowParam(TypedDict, total=False):
    """What answers in the chat."""
    id: Required[str]
    state_variables: Dict[str, Union[str, int, bool, float]]
    """What the workflow is started with: up to 64, keys to 64 characters."""
    tracing: Tracing
    """Whether what it does is recorded; it is unless told."""
    version: str
    """The one deployed last unless given."""

class Tracing(TypedDict, total=False):
    enabled: bool
