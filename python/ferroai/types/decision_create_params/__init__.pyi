"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.decision_input_image_param import DecisionInputImageParam
from ferroai.types.decision_input_part_union_param import DecisionInputPartUnionParam
from ferroai.types.decision_input_text_param import DecisionInputTextParam
from ferroai.types.shared_params.decision_question_input_part import DecisionQuestionInputPart

__all__ = [
    "DecisionCreateParams",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts",
    "InputUnionMember1",
    "InputUnionMember1CustomToolCallOutputOutputParts",
    "InputUnionMember1DecisionInputAssistantMessage",
    "InputUnionMember1DecisionInputCustomToolCall",
    "InputUnionMember1DecisionInputCustomToolCallOutput",
    "InputUnionMember1DecisionInputDeveloperMessage",
    "InputUnionMember1DecisionInputFunctionCall",
    "InputUnionMember1DecisionInputFunctionCallOutput",
    "InputUnionMember1DecisionInputSystemMessage",
    "InputUnionMember1DecisionInputUserMessage",
    "InputUnionMember1FunctionCallOutputOutputParts",
    "PromptCacheOptions",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]


class InputUnionMember1DecisionInputUserMessage(TypedDict, total=False):
    """What a user said."""
    content: Required[Union[str, Iterable[DecisionInputPartUnionParam]]]
    role: Required[Literal["user"]]
    type: Literal["message"]

class InputUnionMember1DecisionInputDeveloperMessage(TypedDict, total=False):
    """What the developer said."""
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["developer"]]
    type: Literal["message"]

class InputUnionMember1DecisionInputSystemMessage(TypedDict, total=False):
    """What the system said."""
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["system"]]
    type: Literal["message"]

class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(TypedDict, total=False):
    """Text that a model wrote."""
    text: Required[str]
    type: Required[Literal["output_text"]]

class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(TypedDict, total=False):
    """What a model said instead of an answer."""
    refusal: Required[str]
    type: Required[Literal["refusal"]]

InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = Union[
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
]

class InputUnionMember1DecisionInputAssistantMessage(TypedDict, total=False):
    """What a model answered."""
    content: Required[Union[str, Iterable[InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts]]]
    role: Required[Literal["assistant"]]
    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether it led up to the answer or is the answer."""
    type: Literal["message"]

class InputUnionMember1DecisionInputFunctionCall(TypedDict, total=False):
    """A call of a function that a model asked for."""
    arguments: Required[str]
    """As JSON."""
    call_id: Required[str]
    """What came out of it refers to this."""
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: Optional[str]
    namespace: Optional[str]
    """The group of tools it belongs to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

InputUnionMember1FunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]

class InputUnionMember1DecisionInputFunctionCallOutput(TypedDict, total=False):
    """What came out of the call of a function."""
    call_id: Required[str]
    """Of the call, which must be in the input, too."""
    output: Required[Union[str, Iterable[InputUnionMember1FunctionCallOutputOutputParts]]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

class InputUnionMember1DecisionInputCustomToolCall(TypedDict, total=False):
    """A call of a tool that takes text."""
    call_id: Required[str]
    """What came out of it refers to this."""
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: Optional[str]
    namespace: Optional[str]
    """The group of tools it belongs to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

InputUnionMember1CustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]

class InputUnionMember1DecisionInputCustomToolCallOutput(TypedDict, total=False):
    """What came out of the call of a tool."""
    call_id: Required[str]
    """Of the call, which must be in the input, too."""
    output: Required[Union[str, Iterable[InputUnionMember1CustomToolCallOutputOutputParts]]]
    type: Required[Literal["custom_tool_call_output"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]

InputUnionMember1: TypeAlias = Union[
    InputUnionMember1DecisionInputUserMessage,
    InputUnionMember1DecisionInputDeveloperMessage,
    InputUnionMember1DecisionInputSystemMessage,
    InputUnionMember1DecisionInputAssistantMessage,
    InputUnionMember1DecisionInputFunctionCall,
    InputUnionMember1DecisionInputFunctionCallOutput,
    InputUnionMember1DecisionInputCustomToolCall,
    InputUnionMember1DecisionInputCustomToolCallOutput,
]

class QuestionQuestionParamPredicate(TypedDict, total=False):
    """How likely is this statement about the input true?"""
    instructions: Required[Union[str, Iterable[DecisionQuestionInputPart]]]
    """The statement."""
    type: Required[Literal["predicate"]]
    name: str
    """Comes back with the answer."""

class QuestionQuestionParamChoiceChoice(TypedDict, total=False):
    """One of the options."""
    value: Required[Union[str, bool]]
    """`True` and `"True"` are two options."""
    description: str

class QuestionQuestionParamChoice(TypedDict, total=False):
    """Which of these options fits the input?"""
    choices: Required[Iterable[QuestionQuestionParamChoiceChoice]]
    """2 to 255, no two the same."""
    instructions: Required[Union[str, Iterable[DecisionQuestionInputPart]]]
    type: Required[Literal["choice"]]
    name: str
    """Comes back with the answer."""

class QuestionQuestionParamScoreLevel(TypedDict, total=False):
    """One step of the scale."""
    label: Required[str]
    """Comes back with the answer."""
    description: str

class QuestionQuestionParamScore(TypedDict, total=False):
    """Where on this scale does the input stand?"""
    instructions: Required[Union[str, Iterable[DecisionQuestionInputPart]]]
    levels: Required[Iterable[QuestionQuestionParamScoreLevel]]
    """The scale, step by step in its order."""
    type: Required[Literal["score"]]
    name: str
    """Comes back with the answer."""

Question: TypeAlias = Union[QuestionQuestionParamPredicate, QuestionQuestionParamChoice, QuestionQuestionParamScore]

class PromptCacheOptions(TypedDict, total=False):
    """What of the input is kept, to be read faster and for less next time; since `gpt-5.6`."""
    mode: Optional[Literal["implicit", "explicit"]]
    """`implicit` finds one place to cache up to and takes 3 of yours; `explicit` takes 4 of yours."""
    ttl: Literal["30m"]
    """What is cached stays at least for so long; half an hour is all there is for now."""

class DecisionCreateParams(TypedDict, total=False):
    """Keyword parameters of `decisions.create`."""
    input: Required[Union[str, Iterable[InputUnionMember1]]]
    """What the questions are about: a text, or messages with calls of tools and what came out of them."""
    model: Required[str]
    """Only `gpt-6-luna` for now."""
    questions: Required[Iterable[Question]]
    """1 to 400; the answers come in the same order."""
    prompt_cache_key: Optional[str]
    """Only requests with the same key share what is cached."""
    prompt_cache_options: Optional[PromptCacheOptions]
    """What is cached, and for how long."""
    safety_identifier: Optional[str]
    """A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced."""
