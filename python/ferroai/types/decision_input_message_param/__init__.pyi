"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.decision_input_part_union_param import DecisionInputPartUnionParam
from ferroai.types.decision_input_text_param import DecisionInputTextParam

__all__ = [
    "DecisionInputAssistantMessage",
    "DecisionInputAssistantMessageContentParts",
    "DecisionInputAssistantMessageContentPartsDecisionInputOutputText",
    "DecisionInputAssistantMessageContentPartsDecisionInputRefusal",
    "DecisionInputDeveloperMessage",
    "DecisionInputMessageParam",
    "DecisionInputMessageUnionParam",
    "DecisionInputSystemMessage",
    "DecisionInputUserMessage",
]


class DecisionInputMessageParam(DecisionInputUserMessage, total=False):
    """What a user said."""

class DecisionInputDeveloperMessage(TypedDict, total=False):
    """What the developer said."""
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["developer"]]
    type: Literal["message"]

class DecisionInputSystemMessage(TypedDict, total=False):
    """What the system said."""
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["system"]]
    type: Literal["message"]

class DecisionInputAssistantMessageContentPartsDecisionInputOutputText(TypedDict, total=False):
    """Text that a model wrote."""
    text: Required[str]
    type: Required[Literal["output_text"]]

class DecisionInputAssistantMessageContentPartsDecisionInputRefusal(TypedDict, total=False):
    """What a model said instead of an answer."""
    refusal: Required[str]
    type: Required[Literal["refusal"]]

DecisionInputAssistantMessageContentParts: TypeAlias = Union[
    DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
    DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
]

class DecisionInputAssistantMessage(TypedDict, total=False):
    """What a model answered."""
    content: Required[Union[str, Iterable[DecisionInputAssistantMessageContentParts]]]
    role: Required[Literal["assistant"]]
    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether it led up to the answer or is the answer."""
    type: Literal["message"]

DecisionInputMessageUnionParam: TypeAlias = Union[
    DecisionInputUserMessage,
    DecisionInputDeveloperMessage,
    DecisionInputSystemMessage,
    DecisionInputAssistantMessage,
]

class DecisionInputUserMessage(TypedDict, total=False):
    """What a user said."""
    content: Required[Union[str, Iterable[DecisionInputPartUnionParam]]]
    role: Required[Literal["user"]]
    type: Literal["message"]
