"""Chat completions: the next message of a conversation, whole or as it is written."""

from ..responses import Response
from ..shared import ChatModel, FunctionDefinition, Metadata as SharedMetadata, ReasoningEffort
from ..shared_params import (
    FunctionParameters,
    Metadata,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)


class Completions:
    """Ask a model for the next message of a conversation; stored answers can be read, labelled and deleted."""

    @POST("/chat/completions", stream=ChatCompletionChunk)
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] = ...,
        frequency_penalty: Optional[float] = ...,
        function_call: CompletionCreateParams.FunctionCall = ...,
        functions: Iterable[CompletionCreateParams.Function] = ...,
        logit_bias: Optional[Dict[str, int]] = ...,
        logprobs: Optional[bool] = ...,
        max_completion_tokens: Optional[int] = ...,
        max_tokens: Optional[int] = ...,
        metadata: Optional[Metadata] = ...,
        modalities: Optional[List[Literal["text", "audio"]]] = ...,
        moderation: Optional[CompletionCreateParams.Moderation] = ...,
        n: Optional[int] = ...,
        parallel_tool_calls: bool = ...,
        prediction: Optional[ChatCompletionPredictionContentParam] = ...,
        presence_penalty: Optional[float] = ...,
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: CompletionCreateParams.PromptCacheOptions = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...,
        reasoning_effort: Optional[ReasoningEffort] = ...,
        response_format: CompletionCreateParams.ResponseFormat = ...,
        safety_identifier: Optional[str] = ...,
        seed: Optional[int] = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = ...,
        stop: Optional[Union[str, Sequence[str]]] = ...,
        store: Optional[bool] = ...,
        stream: Optional[bool] = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] = ...,
        temperature: Optional[float] = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam = ...,
        tools: Iterable[ChatCompletionToolUnionParam] = ...,
        top_logprobs: Optional[int] = ...,
        top_p: Optional[float] = ...,
        user: str = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] = ...,
        web_search_options: CompletionCreateParams.WebSearchOptions = ...,
    ) -> ChatCompletion:
        """Ask a model for the next message of a conversation.

        messages: The conversation so far, oldest first.
        model: Id of the model, such as `gpt-5-mini`.
        audio: Voice and format; needed when `modalities` has `audio`.
        frequency_penalty: -2 to 2; above 0 makes words that came often less likely.
        function_call: Replaced by `tool_choice`.
        functions: Replaced by `tools`.
        logit_bias: Token id to bias, -100 (never) to 100 (always).
        logprobs: Whether to return the log probability of each token of the answer.
        max_completion_tokens: Limit of tokens written, those of reasoning among them.
        max_tokens: Replaced by `max_completion_tokens`.
        metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
        modalities: What to answer in; text unless given.
        moderation: Has input and output looked at, and stopped if you say so.
        n: How many answers to give, 1 to 128; 1 unless given.
        parallel_tool_calls: Whether the model may call several tools in one turn.
        prediction: Text that much of the answer will repeat, to be faster.
        presence_penalty: -2 to 2; above 0 makes words that came at all less likely.
        prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
        prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
        prompt_cache_retention: How long the beginning of the prompt stays cached.
        reasoning_effort: How long to think before answering.
        response_format: Text, any JSON, or JSON that follows a schema.
        safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
        seed: Asks for the same answer to the same request, as far as possible.
        service_tier: Which class of processing to use; `auto` takes the setting of the project.
        stop: Up to 4 texts that end the answer; they are not part of it.
        store: Whether the service keeps the answer for later calls.
        stream: True gives events while the answer is written instead of the answer.
        stream_options: Only with `stream=True`.
        temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
        tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
        tools: What the model may call.
        top_logprobs: With how many alternatives to show each token, 0 to 20. Needs `logprobs=True`.
        top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
        user: Replaced by `safety_identifier` and `prompt_cache_key`.
        verbosity: How long answers should be.
        web_search_options: Lets the model search the web.
        """

    @GET("/chat/completions/{completion_id}")
    def retrieve(self, completion_id: str) -> ChatCompletion:
        """Read a stored completion."""

    @POST("/chat/completions/{completion_id}")
    def update(self, completion_id: str, *, metadata: Optional[Metadata]) -> ChatCompletion:
        """Replace the metadata of a stored completion.

        metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
        """

    @GET("/chat/completions")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: Optional[Metadata] = ...,
        model: str = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[ChatCompletion]:
        """List stored completions.

        after: Id of the last item of the page before.
        limit: How many items a page holds, 1 to 100; 20 unless given.
        metadata: Only completions that have these pairs.
        model: Only completions of this model.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/chat/completions/{completion_id}")
    def delete(self, completion_id: str) -> ChatCompletionDeleted:
        """Delete a stored completion."""


class ChatCompletion(BaseModel):
    """A whole answer of a model to a conversation."""
    id: str
    choices: List[Choice]
    """One for each of `n`."""
    created: int
    """Unix time in seconds."""
    model: str
    object: Literal["chat.completion"]
    metadata: Optional[SharedMetadata] = None
    moderation: Optional[Moderation] = None
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    """The class of processing that was really used."""
    system_fingerprint: Optional[str] = None
    """Changes when the backend does; with `seed` tells why answers differ."""
    usage: Optional[CompletionUsage] = None
    """Tokens read and written."""

    class ChoiceLogprobs(BaseModel):
        content: Optional[List[ChatCompletionTokenLogprob]] = None
        refusal: Optional[List[ChatCompletionTokenLogprob]] = None

    class Choice(BaseModel):
        """One answer."""
        finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
        """`stop`: finished or met a stop text; `length`: met the token limit; `tool_calls`: waits for tools; `content_filter`: cut by the filter."""
        index: int
        logprobs: Optional[ChoiceLogprobs] = None
        message: ChatCompletionMessage

    class ModerationInputModerationResultsResult(Like[ChatCompletionChunk.ModerationInputModerationResultsResult]): ...
    class ModerationInputModerationResults(Like[ChatCompletionChunk.ModerationInputModerationResults]): ...
    class ModerationInputError(Like[ChatCompletionChunk.ModerationInputError]): ...

    ModerationInput: TypeAlias = Union[ModerationInputModerationResults, ModerationInputError]

    class ModerationOutputModerationResultsResult(Like[ChatCompletionChunk.ModerationInputModerationResultsResult]): ...
    class ModerationOutputModerationResults(Like[ChatCompletionChunk.ModerationOutputModerationResults]): ...
    class ModerationOutputError(Like[ChatCompletionChunk.ModerationInputError]): ...

    ModerationOutput: TypeAlias = Union[ModerationOutputModerationResults, ModerationOutputError]

    class Moderation(BaseModel):
        input: ModerationInput
        output: ModerationOutput


class ChatCompletionAllowedToolChoiceParam(TypedDict):
    """Only some of the tools."""
    allowed_tools: ChatCompletionAllowedToolsParam
    type: Literal["allowed_tools"]


class ChatCompletionAllowedToolsParam(TypedDict):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one; `required`: it must."""
    tools: Iterable[Dict[str, object]]


class ChatCompletionAssistantMessageParam(TypedDict):
    """What the model said before."""
    role: Literal["assistant"]
    audio: Optional[Audio] = ...
    content: Optional[Union[str, Iterable[ContentArrayOfContentPart]]] = ...
    """May be left out when there are calls of tools."""
    function_call: Optional[FunctionCall] = ...
    """Replaced by `tool_calls`."""
    name: str = ...
    """Tells apart who has the same role; so with all messages."""
    refusal: Optional[str] = ...
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam] = ...

    class Audio(TypedDict):
        """What it said before by voice, by the id of that sound."""
        id: str

    ContentArrayOfContentPart: TypeAlias = Union[ChatCompletionContentPartTextParam, ChatCompletionContentPartRefusalParam]

    class FunctionCall(TypedDict):
        arguments: str
        name: str


class ChatCompletionAudio(BaseModel):
    """How an answer sounds."""
    id: str
    data: str
    expires_at: int
    transcript: str


class ChatCompletionAudioParam(TypedDict):
    """How an answer sounds."""
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    voice: Voice

    class VoiceID(TypedDict):
        """A voice of your own, made from a recording."""
        id: str

    Voice: TypeAlias = Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
        VoiceID,
    ]


class ChatCompletionChunk(BaseModel):
    """One event of an answer as it is written."""
    id: str
    choices: List[Choice]
    """Empty in the last event when `stream_options` asks for usage."""
    created: int
    """Unix time in seconds, the same in every event."""
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: Optional[Moderation] = None
    obfuscation: Optional[str] = None
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    system_fingerprint: Optional[str] = None
    usage: Optional[CompletionUsage] = None
    """Only in the last event, and only when asked for."""

    class ChoiceDeltaAudio(BaseModel):
        id: Optional[str] = None
        data: Optional[str] = None
        expires_at: Optional[int] = None
        transcript: Optional[str] = None

    class ChoiceDeltaFunctionCall(BaseModel):
        arguments: Optional[str] = None
        name: Optional[str] = None

    class ChoiceDeltaToolCallFunction(BaseModel):
        arguments: Optional[str] = None
        name: Optional[str] = None

    class ChoiceDeltaToolCall(BaseModel):
        index: int
        id: Optional[str] = None
        function: Optional[ChoiceDeltaToolCallFunction] = None
        type: Optional[Literal["function"]] = None

    class ChoiceDelta(BaseModel):
        """What was written since the event before."""
        audio: Optional[ChoiceDeltaAudio] = None
        content: Optional[str] = None
        function_call: Optional[ChoiceDeltaFunctionCall] = None
        refusal: Optional[str] = None
        role: Optional[Literal["developer", "system", "user", "assistant", "tool"]] = None
        tool_calls: Optional[List[ChoiceDeltaToolCall]] = None

    class ChoiceLogprobs(BaseModel):
        content: Optional[List[ChatCompletionTokenLogprob]] = None
        refusal: Optional[List[ChatCompletionTokenLogprob]] = None

    class Choice(BaseModel):
        """One answer in the making."""
        delta: ChoiceDelta
        index: int
        finish_reason: Optional[Literal["stop", "length", "tool_calls", "content_filter", "function_call"]] = None
        """Set in the last event of the answer."""
        logprobs: Optional[ChoiceLogprobs] = None

    class ModerationInputModerationResultsResult(Like[Response.ModerationInputModerationResult]): ...

    class ModerationInputModerationResults(BaseModel):
        model: str
        results: List[ModerationInputModerationResultsResult]
        type: Literal["moderation_results"]

    class ModerationInputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    ModerationInput: TypeAlias = Union[ModerationInputModerationResults, ModerationInputError]

    class ModerationOutputModerationResultsResult(Like[Response.ModerationInputModerationResult]): ...

    class ModerationOutputModerationResults(BaseModel):
        model: str
        results: List[ModerationOutputModerationResultsResult]
        type: Literal["moderation_results"]

    class ModerationOutputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    ModerationOutput: TypeAlias = Union[ModerationOutputModerationResults, ModerationOutputError]

    class Moderation(BaseModel):
        input: ModerationInput
        output: ModerationOutput


class ChatCompletionContentPartImage(Both):
    """An image for the model."""
    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """Ends here what later requests may take from the cache; so with all parts."""

    class ImageURL(Both):
        url: str
        """A URL, or the image itself as a data URL."""
        detail: Literal["auto", "low", "high", "original"] = ...
        """How closely to look; `auto` leaves it to the model."""

    class PromptCacheBreakpoint(Both):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class ChatCompletionContentPartInputAudioParam(TypedDict):
    """Sound for the model."""
    input_audio: InputAudio
    type: Literal["input_audio"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...

    class InputAudio(TypedDict):
        data: str
        """In base64."""
        format: Literal["wav", "mp3"]

    class PromptCacheBreakpoint(TypedDict):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class ChatCompletionContentPartParam(Alias[Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    File,
]]):
    """A part of what the user says or shows."""

    class FileFile(TypedDict):
        file_data: str = ...
        """In base64."""
        file_id: str = ...
        filename: str = ...

    class FilePromptCacheBreakpoint(TypedDict):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    class File(TypedDict):
        """A file for the model: uploaded, or itself."""
        file: FileFile
        type: Literal["file"]
        prompt_cache_breakpoint: FilePromptCacheBreakpoint = ...


class ChatCompletionContentPartRefusalParam(TypedDict):
    """Why the model would not answer."""
    refusal: str
    type: Literal["refusal"]


class ChatCompletionContentPartText(Both):
    """Text for the model."""
    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...

    class PromptCacheBreakpoint(Both):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class ChatCompletionCustomToolParam(TypedDict):
    """A tool of yours that takes a text instead of JSON."""
    custom: Custom
    type: Literal["custom"]

    class CustomFormatText(TypedDict):
        type: Literal["text"]

    class CustomFormatGrammarGrammar(TypedDict):
        definition: str
        syntax: Literal["lark", "regex"]

    class CustomFormatGrammar(TypedDict):
        grammar: CustomFormatGrammarGrammar
        type: Literal["grammar"]

    CustomFormat: TypeAlias = Union[CustomFormatText, CustomFormatGrammar]

    class Custom(TypedDict):
        name: str
        description: str = ...
        format: CustomFormat = ...
        """Any text unless given; or one that follows a grammar."""


class ChatCompletionDeleted(BaseModel):
    """That a stored completion was deleted."""
    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]


class ChatCompletionDeveloperMessageParam(TypedDict):
    """What the model should heed, whatever users say; older models than o1 know it as the system's."""
    content: Union[str, Iterable[ChatCompletionContentPartTextParam]]
    role: Literal["developer"]
    name: str = ...


class ChatCompletionFunctionCallOptionParam(TypedDict):
    """Makes the model call this function."""
    name: str


class ChatCompletionFunctionMessageParam(TypedDict):
    """Replaced by messages of tools."""
    content: Optional[str]
    name: str
    role: Literal["function"]


class ChatCompletionFunctionTool(Both):
    """A function that your program runs when the model asks for it."""
    function: FunctionDefinition
    type: Literal["function"]


class ChatCompletionMessage(BaseModel):
    """A message that a model wrote."""
    content: Optional[str] = None
    """Absent when the message only calls tools or refuses."""
    refusal: Optional[str] = None
    """Why the model will not answer."""
    role: Literal["assistant"]
    annotations: Optional[List[Annotation]] = None
    """Pages that the answer cites, when the web was searched."""
    audio: Optional[ChatCompletionAudio] = None
    function_call: Optional[FunctionCall] = None
    """Replaced by `tool_calls`."""
    tool_calls: Optional[List[ChatCompletionMessageToolCall.ChatCompletionMessageToolCallUnion]] = None

    class AnnotationURLCitation(BaseModel):
        end_index: int
        """Of the last character that the page stands for."""
        start_index: int
        """Of the first character that the page stands for."""
        title: str
        url: str

    class Annotation(BaseModel):
        type: Literal["url_citation"]
        url_citation: AnnotationURLCitation

    class FunctionCall(BaseModel):
        arguments: str
        name: str


class ChatCompletionMessageCustomToolCall(Both):
    """A call of a tool of yours."""
    id: str
    custom: Custom
    type: Literal["custom"]

    class Custom(Both):
        input: str
        name: str


class ChatCompletionMessageFunctionToolCall(Both):
    """A call of one of your functions."""
    id: str
    function: Function
    type: Literal["function"]

    class Function(Both):
        arguments: str
        """JSON; check it, a model may write what the schema does not allow."""
        name: str


ChatCompletionMessageParam: TypeAlias = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]


class ChatCompletionMessageToolCall(BaseModel, Like[ChatCompletionMessageToolCallParam]):
    ChatCompletionMessageToolCallUnion: TypeAlias = Union[
        ChatCompletionMessageFunctionToolCall,
        ChatCompletionMessageCustomToolCall,
    ]


ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageFunctionToolCallParam


ChatCompletionMessageToolCallUnionParam: TypeAlias = Union[
    ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionMessageCustomToolCallParam,
]


ChatCompletionModality: TypeAlias = Literal["text", "audio"]


class ChatCompletionNamedToolChoiceCustomParam(TypedDict):
    """Makes the model call this tool of yours."""
    custom: Custom
    type: Literal["custom"]

    class Custom(TypedDict):
        name: str


class ChatCompletionNamedToolChoiceParam(TypedDict):
    """Makes the model call this function."""
    function: Function
    type: Literal["function"]

    class Function(TypedDict):
        name: str


class ChatCompletionPredictionContentParam(TypedDict):
    """Text that much of the answer will repeat, such as a file to be changed a little."""
    content: Union[str, Iterable[ChatCompletionContentPartTextParam]]
    type: Literal["content"]


ChatCompletionRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"]


class ChatCompletionStoreMessage(ChatCompletionMessage):
    """A message of a stored completion."""
    id: str
    content_parts: Optional[List[ChatCompletionStoreMessageContentPart]] = None
    """Only when the message was given in parts."""

    ChatCompletionStoreMessageContentPart: TypeAlias = Union[ChatCompletionContentPartText, ChatCompletionContentPartImage]


class ChatCompletionStreamOptionsParam(TypedDict):
    """How a stream is sent."""
    include_obfuscation: bool = ...
    """Whether events carry padding that hides their size; on unless given."""
    include_usage: bool = ...
    """Send one more event with the tokens of the whole request."""


class ChatCompletionSystemMessageParam(TypedDict):
    """What the model should heed, whatever users say; from o1 on the developer's."""
    content: Union[str, Iterable[ChatCompletionContentPartTextParam]]
    role: Literal["system"]
    name: str = ...


class ChatCompletionTokenLogprob(BaseModel):
    """How likely a token was."""
    token: str
    bytes: Optional[List[int]] = None
    """The token in UTF-8; absent when it has none by itself."""
    logprob: float
    top_logprobs: List[TopLogprob]
    """The likeliest in its place; there may be fewer than asked for."""

    class TopLogprob(BaseModel):
        token: str
        bytes: Optional[List[int]] = None
        logprob: float


ChatCompletionToolChoiceOptionParam: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ChatCompletionAllowedToolChoiceParam,
    ChatCompletionNamedToolChoiceParam,
    ChatCompletionNamedToolChoiceCustomParam,
]


class ChatCompletionToolMessageParam(TypedDict):
    """What a tool gave."""
    content: Union[str, Iterable[ChatCompletionContentPartTextParam]]
    role: Literal["tool"]
    tool_call_id: str
    """Which call this answers."""


ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam


ChatCompletionToolUnionParam: TypeAlias = Union[ChatCompletionFunctionToolParam, ChatCompletionCustomToolParam]


class ChatCompletionUserMessageParam(TypedDict):
    """What the user says or shows."""
    content: Union[str, Iterable[ChatCompletionContentPartParam]]
    role: Literal["user"]
    name: str = ...


class CompletionCreateParams(Call):

    FunctionCall: TypeAlias = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]

    class Function(TypedDict):
        name: str
        description: str = ...
        parameters: FunctionParameters = ...

    class ModerationPolicyInput(TypedDict):
        mode: Literal["score", "block"]

    class ModerationPolicyOutput(TypedDict):
        mode: Literal["score", "block"]

    class ModerationPolicy(TypedDict):
        input: Optional[ModerationPolicyInput] = ...
        output: Optional[ModerationPolicyOutput] = ...

    class Moderation(TypedDict):
        model: str
        """Such as `omni-moderation-latest`."""
        policy: Optional[ModerationPolicy] = ...

    class PromptCacheOptions(TypedDict):
        mode: Literal["implicit", "explicit"] = ...
        """`implicit`, as it is unless given, ends the cached part at a place of its own and at your last 3 marks; `explicit` only at your last 4."""
        ttl: Literal["30m"] = ...
        """How long it stays at least."""

    ResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]

    class WebSearchOptionsUserLocationApproximate(TypedDict):
        city: str = ...
        country: str = ...
        """Two letters, ISO 3166."""
        region: str = ...
        timezone: str = ...
        """Such as `America/Los_Angeles`."""

    class WebSearchOptionsUserLocation(TypedDict):
        approximate: WebSearchOptionsUserLocationApproximate
        type: Literal["approximate"]

    class WebSearchOptions(TypedDict):
        search_context_size: Literal["low", "medium", "high"] = ...
        """How much of what is found is read; `medium` unless given."""
        user_location: Optional[WebSearchOptionsUserLocation] = ...


CreateChatCompletionRequestMessageParam: TypeAlias = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]


class ParsedChatCompletion(ChatCompletion, Generic[ContentType]):
    """A completion whose messages were read as `ContentType`, the class that was asked for."""
    choices: List[ParsedChoice[ContentType]]

    ContentType: TypeVar

    class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[ContentType]):
        parsed: Optional[ContentType] = None
        """What `content` says; absent when there is none, or when nothing was to be read."""
        tool_calls: Optional[List[ParsedFunctionToolCall]] = None

    class ParsedChoice(ChatCompletion.Choice, Generic[ContentType]):
        message: ParsedChatCompletionMessage[ContentType]


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    """A call of one of your functions, with its arguments read."""
    function: ParsedFunction

    class ParsedFunction(ChatCompletionMessageFunctionToolCall.Function):
        parsed_arguments: Optional[object] = None


class CompletionUsage(BaseModel, module="types.completion_usage"):
    """Tokens that a call read and wrote."""
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: Optional[CompletionTokensDetails] = None
    prompt_tokens_details: Optional[PromptTokensDetails] = None

    class CompletionTokensDetails(BaseModel):
        """Tokens written, by kind."""
        accepted_prediction_tokens: Optional[int] = None
        """Tokens of the prediction that the answer took over."""
        audio_tokens: Optional[int] = None
        reasoning_tokens: Optional[int] = None
        rejected_prediction_tokens: Optional[int] = None
        """Tokens of the prediction that were not taken over; they are billed."""
        text_tokens: Optional[int] = None

    class PromptTokensDetails(BaseModel):
        """Tokens read, by kind."""
        audio_tokens: Optional[int] = None
        cache_write_tokens: Optional[int] = None
        cached_tokens: Optional[int] = None
        image_tokens: Optional[int] = None
        text_tokens: Optional[int] = None


EXPORT(
    "types.chat",
    ChatCompletionMessageToolCall.ChatCompletionMessageToolCallUnion,
    ParsedChatCompletion.ParsedChatCompletionMessage,
    ParsedChatCompletion.ParsedChoice,
    ParsedFunctionToolCall.ParsedFunction,
)
EXPORT("types.chat.chat_completion_message_tool_call", ChatCompletionMessageFunctionToolCall.Function)
EXPORT("types.chat.chat_completion_message_tool_call_param", ChatCompletionMessageFunctionToolCallParam.Function)
