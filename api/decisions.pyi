"""Decisions: questions about a text answered with probabilities, not with sentences."""

from .live.events import DecisionItemCreateEventParam
from .shared_params import DecisionInputJSON, DecisionQuestionInputPart


class Decisions:
    """Sort, choose and rate: many questions about one input, each answered with how sure the model is."""

    @POST("/decisions")
    def create(
        self,
        *,
        input: Union[str, Iterable[DecisionCreateParams.InputUnionMember1]],
        model: str,
        questions: Iterable[DecisionCreateParams.Question],
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: Optional[DecisionCreateParams.PromptCacheOptions] = ...,
        safety_identifier: Optional[str] = ...,
    ) -> Decision:
        """Answer questions about an input.

        input: What the questions are about: a text, or messages with calls of tools and what came out of them.
        model: Only `gpt-6-luna` for now.
        questions: 1 to 400; the answers come in the same order.
        prompt_cache_key: Only requests with the same key share what is cached.
        prompt_cache_options: What is cached, and for how long.
        safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
        """


class Decision(BaseModel):
    """The answers to the questions about an input."""
    answers: List[Answer]
    """In the order of the questions; one that was refused stands there as a refusal."""
    model: str
    usage: Usage

    class AnswerAnswerResourcePredicate(BaseModel):
        """How likely a statement is true."""
        name: Optional[str] = None
        """Of the question; `None` if it has none."""
        probability: float
        """0 to 1."""
        type: Literal["predicate"]

    class AnswerAnswerResourceChoiceProbability(BaseModel):
        """How likely one of the options is."""
        probability: float
        """0 to 1."""
        value: Union[str, bool]
        """`True` and `"True"` are two options."""

    class AnswerAnswerResourceChoice(BaseModel):
        """Which of the options fits best."""
        choice: Union[str, bool]
        confidence: float
        """How sure the model is of `choice`."""
        name: Optional[str] = None
        """Of the question; `None` if it has none."""
        probabilities: List[AnswerAnswerResourceChoiceProbability]
        """One for each option."""
        type: Literal["choice"]

    class AnswerAnswerResourceScoreProbability(BaseModel):
        """How likely one of the levels is."""
        label: str
        """As the question has it."""
        probability: float
        """0 to 1."""
        value: int

    class AnswerAnswerResourceScore(BaseModel):
        """Where on the scale the input stands."""
        confidence: float
        """How sure the model is of `score`."""
        name: Optional[str] = None
        """Of the question; `None` if it has none."""
        probabilities: List[AnswerAnswerResourceScoreProbability]
        """One for each level."""
        score: float
        type: Literal["score"]

    class AnswerAnswerResourceRefusal(BaseModel):
        """The model would not answer this question; others may have answers."""
        name: Optional[str] = None
        """Of the question; `None` if it has none."""
        type: Literal["refusal"]

    Answer: TypeAlias = Union[
        AnswerAnswerResourcePredicate,
        AnswerAnswerResourceChoice,
        AnswerAnswerResourceScore,
        AnswerAnswerResourceRefusal,
    ]

    class UsageInputTokensDetails(BaseModel):
        """Where the tokens that were read come from."""
        cache_write_tokens: int
        """Those that were put into the cache."""
        cached_tokens: int
        """Those that were taken from the cache."""

    class UsageOutputTokensDetails(BaseModel):
        """What the tokens that were written are for."""
        reasoning_tokens: int

    class Usage(BaseModel):
        """Tokens read and written."""
        input_tokens: int
        input_tokens_details: UsageInputTokensDetails
        output_tokens: int
        output_tokens_details: UsageOutputTokensDetails
        total_tokens: int


class DecisionCreateParams(Call):
    class InputUnionMember1DecisionInputUserMessage(Like[DecisionInputUserMessage]): ...
    class InputUnionMember1DecisionInputDeveloperMessage(Like[DecisionInputMessageParam.DecisionInputDeveloperMessage]): ...
    class InputUnionMember1DecisionInputSystemMessage(Like[DecisionInputMessageParam.DecisionInputSystemMessage]): ...

    class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(TypedDict):
        """Text that a model wrote."""
        text: str
        type: Literal["output_text"]

    class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(TypedDict):
        """What a model said instead of an answer."""
        refusal: str
        type: Literal["refusal"]

    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = Union[
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
    ]

    class InputUnionMember1DecisionInputAssistantMessage(Like[DecisionInputMessageParam.DecisionInputAssistantMessage]):
        content: Union[str, Iterable[InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts]]

    class InputUnionMember1DecisionInputFunctionCall(Like[DecisionItemCreateEventParam.ItemFunctionCall]):
        """A call of a function that a model asked for."""
        arguments: str
        """As JSON."""
        call_id: str
        """What came out of it refers to this."""

    InputUnionMember1FunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]

    class InputUnionMember1DecisionInputFunctionCallOutput(Like[DecisionItemCreateEventParam.ItemFunctionCallOutput]):
        """What came out of the call of a function."""
        call_id: str
        """Of the call, which must be in the input, too."""
        output: Union[str, Iterable[InputUnionMember1FunctionCallOutputOutputParts]]

    class InputUnionMember1DecisionInputCustomToolCall(Like[DecisionItemCreateEventParam.ItemCustomToolCall]):
        """A call of a tool that takes text."""
        call_id: str
        """What came out of it refers to this."""

    InputUnionMember1CustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]

    class InputUnionMember1DecisionInputCustomToolCallOutput(Like[DecisionItemCreateEventParam.ItemCustomToolCallOutput]):
        """What came out of the call of a tool."""
        call_id: str
        """Of the call, which must be in the input, too."""
        output: Union[str, Iterable[InputUnionMember1CustomToolCallOutputOutputParts]]

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

    class QuestionQuestionParamPredicate(TypedDict):
        """How likely is this statement about the input true?"""
        instructions: Union[str, Iterable[DecisionQuestionInputPart]]
        """The statement."""
        type: Literal["predicate"]
        name: str = ...
        """Comes back with the answer."""

    class QuestionQuestionParamChoiceChoice(TypedDict):
        """One of the options."""
        value: Union[str, bool]
        """`True` and `"True"` are two options."""
        description: str = ...

    class QuestionQuestionParamChoice(TypedDict):
        """Which of these options fits the input?"""
        choices: Iterable[QuestionQuestionParamChoiceChoice]
        """2 to 255, no two the same."""
        instructions: Union[str, Iterable[DecisionQuestionInputPart]]
        type: Literal["choice"]
        name: str = ...
        """Comes back with the answer."""

    class QuestionQuestionParamScoreLevel(TypedDict):
        """One step of the scale."""
        label: str
        """Comes back with the answer."""
        description: str = ...

    class QuestionQuestionParamScore(TypedDict):
        """Where on this scale does the input stand?"""
        instructions: Union[str, Iterable[DecisionQuestionInputPart]]
        levels: Iterable[QuestionQuestionParamScoreLevel]
        """The scale, step by step in its order."""
        type: Literal["score"]
        name: str = ...
        """Comes back with the answer."""

    Question: TypeAlias = Union[QuestionQuestionParamPredicate, QuestionQuestionParamChoice, QuestionQuestionParamScore]

    class PromptCacheOptions(TypedDict):
        """What of the input is kept, to be read faster and for less next time; since `gpt-5.6`."""
        mode: Optional[Literal["implicit", "explicit"]] = ...
        """`implicit` finds one place to cache up to and takes 3 of yours; `explicit` takes 4 of yours."""
        ttl: Literal["30m"] = ...
        """What is cached stays at least for so long; half an hour is all there is for now."""


class DecisionInputImageParam(TypedDict):
    """An image; ids of files do not go."""
    image_url: str
    """An address that anyone can read, or a `data:` URL in base64."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look at it, `auto` unless given."""
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam] = ...
    """Cache the input up to here."""

    class PromptCacheBreakpoint(TypedDict):
        """Cache the input up to here."""
        mode: Literal["explicit"]


class DecisionInputMessageParam(DecisionInputUserMessage):
    """What a user said."""

    class DecisionInputDeveloperMessage(TypedDict):
        """What the developer said."""
        content: Union[str, Iterable[DecisionInputTextParam]]
        role: Literal["developer"]
        type: Literal["message"] = ...

    class DecisionInputSystemMessage(TypedDict):
        """What the system said."""
        content: Union[str, Iterable[DecisionInputTextParam]]
        role: Literal["system"]
        type: Literal["message"] = ...

    class DecisionInputAssistantMessageContentPartsDecisionInputOutputText(TypedDict):
        """Text that a model wrote."""
        text: str
        type: Literal["output_text"]

    class DecisionInputAssistantMessageContentPartsDecisionInputRefusal(TypedDict):
        """What a model said instead of an answer."""
        refusal: str
        type: Literal["refusal"]

    DecisionInputAssistantMessageContentParts: TypeAlias = Union[
        DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
        DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
    ]

    class DecisionInputAssistantMessage(TypedDict):
        """What a model answered."""
        content: Union[str, Iterable[DecisionInputAssistantMessageContentParts]]
        role: Literal["assistant"]
        phase: Optional[Literal["commentary", "final_answer"]] = ...
        """Whether it led up to the answer or is the answer."""
        type: Literal["message"] = ...

    DecisionInputMessageUnionParam: TypeAlias = Union[
        DecisionInputUserMessage,
        DecisionInputDeveloperMessage,
        DecisionInputSystemMessage,
        DecisionInputAssistantMessage,
    ]


class DecisionInputUserMessage(TypedDict, module="types.decision_input_message_param", export=False):
    """What a user said."""
    content: Union[str, Iterable[DecisionInputPartUnionParam]]
    role: Literal["user"]
    type: Literal["message"] = ...


DecisionInputPartUnionParam: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam, DecisionInputJSON]


class DecisionInputTextParam(TypedDict):
    """A text."""
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam] = ...
    """Cache the input up to here."""

    class PromptCacheBreakpoint(TypedDict):
        """Cache the input up to here."""
        mode: Literal["explicit"]


class DecisionPromptCacheBreakpointParam(TypedDict):
    """Cache the input up to the part that has this, for as long as `prompt_cache_options` says."""
    mode: Literal["explicit"]


EXPORT("types", DecisionInputMessageParam.DecisionInputMessageUnionParam)
