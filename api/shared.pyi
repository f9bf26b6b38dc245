"""Types of answers that several resources share."""

PACKAGE = "types.shared"

from .shared_params import ResponsesOnlyModels


TWINS("shared_params", kind=BaseModel)


AllModels: TypeAlias = Union[str, ChatModel, ResponsesOnlyModels]


class DecisionInputJSON(Like):
    data: Union[List[Dict[str, Optional[object]]], Dict[str, Optional[object]]]


class ErrorObject(BaseModel):
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    type: str
    misalignment: Optional[Misalignment] = None

    class MisalignmentSteer(BaseModel):
        message: str

    class Misalignment(BaseModel):
        detailed_explanation: Optional[str] = None
        error_type: Optional[
            Union[
                str,
                Literal[
                    "potentially_unintended_data_transfer",
                    "potentially_unintended_data_access",
                    "potentially_unintended_destructive_activity",
                    "other",
                ],
            ]
        ] = None
        review_target: Optional[str] = None
        steer: Optional[MisalignmentSteer] = None


class OAuthErrorCode(Like, module="types.shared.oauth_error_code"): ...


class ResponseFormatTextGrammar(BaseModel):
    """Text that follows a grammar."""
    grammar: str
    type: Literal["grammar"]


class ResponseFormatTextPython(BaseModel):
    """Python."""
    type: Literal["python"]


FILE(
    "types.websocket_connection_options",
    "SyncWebSocketConnectionOptions",
    "WebSocketConnectionOptions",
    "WebsocketConnectionOptions",
)
FILE("types.websocket_reconnection", "ReconnectingEvent", "ReconnectingOverrides")
EXPORT(
    "types",
    AllModels,
    ChatModel,
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    DecisionInputJSON,
    DecisionQuestionInputImage,
    DecisionQuestionInputPart,
    DecisionQuestionInputText,
    ErrorObject,
    FunctionDefinition,
    FunctionParameters,
    Metadata,
    OAuthErrorCode,
    Reasoning,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
    ResponseFormatTextGrammar,
    ResponseFormatTextPython,
    ResponsesModel,
)
EXPORT("types.chat", "types.chat.chat_completion_reasoning_effort", ChatCompletionReasoningEffort=ReasoningEffort)
EXPORT("types.chat_model", ChatModel)
