"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.beta_response_output_refusal_param import BetaResponseOutputRefusalParam
from ferroai.types.beta.beta_response_output_text_param import BetaResponseOutputTextParam

__all__ = ["Agent", "BetaResponseOutputMessageParam", "Content"]


class BetaResponseOutputMessageParam(TypedDict, total=False):
    """A message that a model wrote."""
    id: Required[str]
    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    agent: Optional[Agent]
    """The one that made it, where several work on a response."""
    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether said on the way or as the answer; keep it when you send messages back."""

Content: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputRefusalParam]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""
