from .shared_params import DecisionInputJSON, DecisionQuestionInputPart


class Decisions:
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
    ) -> Decision: ...


class Decision(BaseModel):
    answers: List[Answer]
    model: str
    usage: Usage

    class AnswerAnswerResourcePredicate(BaseModel):
        name: Optional[str] = None
        probability: float
        type: Literal["predicate"]

    class AnswerAnswerResourceChoiceProbability(BaseModel):
        probability: float
        value: Union[str, bool]

    class AnswerAnswerResourceChoice(BaseModel):
        choice: Union[str, bool]
        confidence: float
        name: Optional[str] = None
        probabilities: List[AnswerAnswerResourceChoiceProbability]
        type: Literal["choice"]

    class AnswerAnswerResourceScoreProbability(BaseModel):
        label: str
        probability: float
        value: int

    class AnswerAnswerResourceScore(BaseModel):
        confidence: float
        name: Optional[str] = None
        probabilities: List[AnswerAnswerResourceScoreProbability]
        score: float
        type: Literal["score"]

    class AnswerAnswerResourceRefusal(BaseModel):
        name: Optional[str] = None
        type: Literal["refusal"]

    Answer: TypeAlias = Union[
        AnswerAnswerResourcePredicate,
        AnswerAnswerResourceChoice,
        AnswerAnswerResourceScore,
        AnswerAnswerResourceRefusal,
    ]

    class UsageInputTokensDetails(BaseModel):
        cache_write_tokens: int
        cached_tokens: int

    class UsageOutputTokensDetails(BaseModel):
        reasoning_tokens: int

    class Usage(BaseModel):
        input_tokens: int
        input_tokens_details: UsageInputTokensDetails
        output_tokens: int
        output_tokens_details: UsageOutputTokensDetails
        total_tokens: int


class DecisionCreateParams(Call):

    class InputUnionMember1DecisionInputUserMessage(TypedDict):
        content: Union[str, Iterable[DecisionInputPartUnionParam]]
        role: Literal["user"]
        type: Literal["message"] = ...

    class InputUnionMember1DecisionInputDeveloperMessage(TypedDict):
        content: Union[str, Iterable[DecisionInputTextParam]]
        role: Literal["developer"]
        type: Literal["message"] = ...

    class InputUnionMember1DecisionInputSystemMessage(TypedDict):
        content: Union[str, Iterable[DecisionInputTextParam]]
        role: Literal["system"]
        type: Literal["message"] = ...

    class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(TypedDict):
        text: str
        type: Literal["output_text"]

    class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(TypedDict):
        refusal: str
        type: Literal["refusal"]

    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = Union[
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
    ]

    class InputUnionMember1DecisionInputAssistantMessage(TypedDict):
        content: Union[str, Iterable[InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts]]
        role: Literal["assistant"]
        phase: Optional[Literal["commentary", "final_answer"]] = ...
        type: Literal["message"] = ...

    class InputUnionMember1DecisionInputFunctionCall(TypedDict):
        arguments: str
        call_id: str
        name: str
        type: Literal["function_call"]
        id: Optional[str] = ...
        namespace: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    InputUnionMember1FunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]

    class InputUnionMember1DecisionInputFunctionCallOutput(TypedDict):
        call_id: str
        output: Union[str, Iterable[InputUnionMember1FunctionCallOutputOutputParts]]
        type: Literal["function_call_output"]
        id: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class InputUnionMember1DecisionInputCustomToolCall(TypedDict):
        call_id: str
        input: str
        name: str
        type: Literal["custom_tool_call"]
        id: Optional[str] = ...
        namespace: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    InputUnionMember1CustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]

    class InputUnionMember1DecisionInputCustomToolCallOutput(TypedDict):
        call_id: str
        output: Union[str, Iterable[InputUnionMember1CustomToolCallOutputOutputParts]]
        type: Literal["custom_tool_call_output"]
        id: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

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
        instructions: Union[str, Iterable[DecisionQuestionInputPart]]
        type: Literal["predicate"]
        name: str = ...

    class QuestionQuestionParamChoiceChoice(TypedDict):
        value: Union[str, bool]
        description: str = ...

    class QuestionQuestionParamChoice(TypedDict):
        choices: Iterable[QuestionQuestionParamChoiceChoice]
        instructions: Union[str, Iterable[DecisionQuestionInputPart]]
        type: Literal["choice"]
        name: str = ...

    class QuestionQuestionParamScoreLevel(TypedDict):
        label: str
        description: str = ...

    class QuestionQuestionParamScore(TypedDict):
        instructions: Union[str, Iterable[DecisionQuestionInputPart]]
        levels: Iterable[QuestionQuestionParamScoreLevel]
        type: Literal["score"]
        name: str = ...

    Question: TypeAlias = Union[QuestionQuestionParamPredicate, QuestionQuestionParamChoice, QuestionQuestionParamScore]

    class PromptCacheOptions(TypedDict):
        mode: Optional[Literal["implicit", "explicit"]] = ...
        ttl: Literal["30m"] = ...


class DecisionInputImageParam(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam] = ...

    class PromptCacheBreakpoint(TypedDict):
        mode: Literal["explicit"]


class DecisionInputMessageParam(DecisionInputUserMessage):

    class DecisionInputDeveloperMessage(TypedDict):
        content: Union[str, Iterable[DecisionInputTextParam]]
        role: Literal["developer"]
        type: Literal["message"] = ...

    class DecisionInputSystemMessage(TypedDict):
        content: Union[str, Iterable[DecisionInputTextParam]]
        role: Literal["system"]
        type: Literal["message"] = ...

    class DecisionInputAssistantMessageContentPartsDecisionInputOutputText(TypedDict):
        text: str
        type: Literal["output_text"]

    class DecisionInputAssistantMessageContentPartsDecisionInputRefusal(TypedDict):
        refusal: str
        type: Literal["refusal"]

    DecisionInputAssistantMessageContentParts: TypeAlias = Union[
        DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
        DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
    ]

    class DecisionInputAssistantMessage(TypedDict):
        content: Union[str, Iterable[DecisionInputAssistantMessageContentParts]]
        role: Literal["assistant"]
        phase: Optional[Literal["commentary", "final_answer"]] = ...
        type: Literal["message"] = ...

    DecisionInputMessageUnionParam: TypeAlias = Union[
        DecisionInputUserMessage,
        DecisionInputDeveloperMessage,
        DecisionInputSystemMessage,
        DecisionInputAssistantMessage,
    ]


class DecisionInputUserMessage(TypedDict, module="types.decision_input_message_param", export=False):
    content: Union[str, Iterable[DecisionInputPartUnionParam]]
    role: Literal["user"]
    type: Literal["message"] = ...


DecisionInputPartUnionParam: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam, DecisionInputJSON]


class DecisionInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam] = ...

    class PromptCacheBreakpoint(TypedDict):
        mode: Literal["explicit"]


class DecisionPromptCacheBreakpointParam(TypedDict):
    mode: Literal["explicit"]


EXPORT("types", DecisionInputMessageParam.DecisionInputMessageUnionParam)
