"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionAssistantMessageParam"]


class DecisionAssistantMessageParam(TypedDict, total=False):
    """What a model said, for decisions to know."""
    content: Required[Union[str, Iterable[ContentPart]]]
    role: Required[Literal["assistant"]]
    id: Optional[str]
    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether said on the way or as the answer; keep it when you send messages back."""
    type: Literal["message"]

class ContentPartOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]

class ContentPartRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]

ContentPart: TypeAlias = Union[ContentPartOutputText, ContentPartRefusal]
