"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.responses.response_output_refusal_param import ResponseOutputRefusalParam
from ferroai.types.responses.response_output_text_param import ResponseOutputTextParam

__all__ = ["Content", "ResponseOutputMessageParam"]


class ResponseOutputMessageParam(TypedDict, total=False):
    """A message that a model wrote."""
    id: Required[str]
    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether said on the way or as the answer; keep it when you send messages back."""

Content: TypeAlias = Union[ResponseOutputTextParam, ResponseOutputRefusalParam]
