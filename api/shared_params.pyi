"""Types of parameters that several resources share."""

PACKAGE = "types.shared_params"

from .shared import ChatModel as SharedChatModel, ReasoningEffort as SharedReasoningEffort


TWINS("shared", but=(AllModels, ErrorObject, ResponseFormatTextGrammar, ResponseFormatTextPython))


class ComparisonFilter(TypedDict):
    """Only what has an attribute that compares so."""
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: Union[str, float, bool, Sequence[Union[str, float]]]


class CompoundFilter(TypedDict):
    """All of the filters (`and`), or any (`or`)."""
    filters: Iterable[Filter]
    type: Literal["and", "or"]

    Filter: TypeAlias = Union[ComparisonFilter, object]


class CustomToolInputFormat(Alias[Union[Text, Grammar]]):
    """What a tool of yours takes: any text, or one that follows a grammar."""

    class Text(TypedDict):
        type: Literal["text"]

    class Grammar(TypedDict):
        definition: str
        syntax: Literal["lark", "regex"]
        type: Literal["grammar"]


class DecisionInputJSON(TypedDict):
    data: Union[Dict[str, Optional[object]], Iterable[Dict[str, Optional[object]]]]
    type: Literal["input_json"]


class DecisionQuestionInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...


class DecisionQuestionInputText(TypedDict):
    text: str
    type: Literal["input_text"]


class FunctionDefinition(TypedDict):
    """A function a model may call."""
    name: str
    description: str = ...
    parameters: FunctionParameters = ...
    """JSON Schema of the arguments; absent means none."""
    strict: Optional[bool] = ...
    """Whether arguments must follow the schema exactly."""


class OAuthErrorCode(Like, module="types.shared_params.oauth_error_code"): ...


class Reasoning(TypedDict):
    """How much the model thinks, and what it tells of it."""
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = ...
    """Which of what it thought before it gets to see; `auto` leaves that to the model."""
    effort: Optional[SharedReasoningEffort] = ...
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Replaced by `summary`."""
    mode: Union[str, Literal["standard", "pro"]] = ...
    """How it goes about thinking."""
    summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """How much to tell of what was thought."""


class ResponseFormatJSONObject(TypedDict):
    """Answer in JSON of any shape; a message must ask for JSON, too."""
    type: Literal["json_object"]


class ResponseFormatJSONSchema(TypedDict):
    """Answer in JSON that follows a schema."""
    json_schema: JSONSchema
    type: Literal["json_schema"]

    class JSONSchema(TypedDict):
        name: str
        description: str = ...
        schema: Dict[str, object] = ...
        strict: Optional[bool] = ...


class ResponseFormatText(TypedDict):
    """Any text."""
    type: Literal["text"]


ResponsesModel: TypeAlias = Union[
    str,
    SharedChatModel,
    Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
        "gpt-6-cyber",
        "gpt-rosalind-research",
        "gpt-6-rosalind",
        "gpt-6.2-astra-law",
    ],
]
