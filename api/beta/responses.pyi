class Responses:
    @POST("/responses?beta=true", stream=BetaResponseStreamEvent)
    def create(
        self,
        *,
        access_programs: ResponseCreateParams.AccessPrograms = ...,
        background: Optional[bool] = ...,
        background_options: ResponseCreateParams.BackgroundOptions = ...,
        context_management: Optional[Iterable[ResponseCreateParams.ContextManagement]] = ...,
        conversation: Optional[ResponseCreateParams.Conversation] = ...,
        image: ResponseCreateParams.Image = ...,
        include: Optional[List[BetaResponseIncludable]] = ...,
        input: Union[str, BetaResponseInputParam] = ...,
        instructions: Optional[str] = ...,
        max_output_tokens: Optional[int] = ...,
        max_tool_calls: Optional[int] = ...,
        metadata: Optional[Dict[str, str]] = ...,
        model: Union[
            Literal[
                "gpt-6-astra",
                "gpt-6.2-astra",
                "gpt-6.1-sol",
                "gpt-6.2-sol",
                "gpt-6.1-terra",
                "gpt-6-sol",
                "gpt-6-luna",
                "gpt-5.6-sol",
                "gpt-5.6-terra",
                "gpt-5.6-luna",
                "gpt-5.5",
                "gpt-5.5-2026-04-23",
                "gpt-5.4",
                "gpt-5.4-mini",
                "gpt-5.4-nano",
                "gpt-5.4-mini-2026-03-17",
                "gpt-5.4-nano-2026-03-17",
                "gpt-5.3-chat-latest",
                "gpt-5.2",
                "gpt-5.2-2025-12-11",
                "gpt-5.2-chat-latest",
                "gpt-5.2-pro",
                "gpt-5.2-pro-2025-12-11",
                "gpt-5.1",
                "gpt-5.1-2025-11-13",
                "gpt-5.1-codex",
                "gpt-5.1-mini",
                "gpt-5.1-chat-latest",
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-5-chat-latest",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o4-mini",
                "o4-mini-2025-04-16",
                "o3",
                "o3-2025-04-16",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "o1-preview",
                "o1-preview-2024-09-12",
                "o1-mini",
                "o1-mini-2024-09-12",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-12-15",
                "gpt-4o-audio-preview",
                "gpt-4o-audio-preview-2024-10-01",
                "gpt-4o-audio-preview-2024-12-17",
                "gpt-4o-audio-preview-2025-06-03",
                "gpt-4o-mini-audio-preview",
                "gpt-4o-mini-audio-preview-2024-12-17",
                "gpt-4o-search-preview",
                "gpt-4o-mini-search-preview",
                "gpt-4o-search-preview-2025-03-11",
                "gpt-4o-mini-search-preview-2025-03-11",
                "chatgpt-4o-latest",
                "codex-mini-latest",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0301",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
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
            str,
        ] = ...,
        moderation: Optional[ResponseCreateParams.Moderation] = ...,
        multi_agent: Optional[ResponseCreateParams.MultiAgent] = ...,
        parallel_tool_calls: Optional[bool] = ...,
        previous_response_id: Optional[str] = ...,
        prompt: Optional[BetaResponsePromptParam] = ...,
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: ResponseCreateParams.PromptCacheOptions = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...,
        reasoning: Optional[ResponseCreateParams.Reasoning] = ...,
        safety_identifier: Optional[str] = ...,
        service_tier: Optional[BetaServiceTier] = ...,
        store: Optional[bool] = ...,
        stream: Optional[bool] = ...,
        stream_options: Optional[ResponseCreateParams.StreamOptions] = ...,
        temperature: Optional[float] = ...,
        text: BetaResponseTextConfigParam = ...,
        tool_choice: ResponseCreateParams.ToolChoice = ...,
        tools: Iterable[BetaToolParam] = ...,
        top_logprobs: Optional[int] = ...,
        top_p: Optional[float] = ...,
        truncation: Optional[Literal["auto", "disabled"]] = ...,
        user: str = ...,
        betas: List[Literal["responses_multi_agent=v1"]] = Header("openai-beta", ...),
    ) -> BetaResponse: ...

    @GET("/responses/{response_id}?beta=true", stream=BetaResponseStreamEvent)
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: bool = ...,
        betas: List[Literal["responses_multi_agent=v1"]] = Header("openai-beta", ...),
    ) -> BetaResponse: ...

    @DELETE("/responses/{response_id}?beta=true", params=None)
    def delete(
        self,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] = Header("openai-beta", ...),
    ) -> None: ...

    @POST("/responses/{response_id}/cancel?beta=true", params=None)
    def cancel(
        self,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] = Header("openai-beta", ...),
    ) -> BetaResponse: ...

    @POST("/responses/compact?beta=true")
    def compact(
        self,
        *,
        model: Optional[
            Union[
                Literal[
                    "gpt-6-astra",
                    "gpt-6.2-astra",
                    "gpt-6.1-sol",
                    "gpt-6.2-sol",
                    "gpt-6.1-terra",
                    "gpt-6-sol",
                    "gpt-6-luna",
                    "gpt-5.6-sol",
                    "gpt-5.6-terra",
                    "gpt-5.6-luna",
                    "gpt-5.5",
                    "gpt-5.5-2026-04-23",
                    "gpt-5.4",
                    "gpt-5.4-mini",
                    "gpt-5.4-nano",
                    "gpt-5.4-mini-2026-03-17",
                    "gpt-5.4-nano-2026-03-17",
                    "gpt-5.3-chat-latest",
                    "gpt-5.2",
                    "gpt-5.2-2025-12-11",
                    "gpt-5.2-chat-latest",
                    "gpt-5.2-pro",
                    "gpt-5.2-pro-2025-12-11",
                    "gpt-5.1",
                    "gpt-5.1-2025-11-13",
                    "gpt-5.1-codex",
                    "gpt-5.1-mini",
                    "gpt-5.1-chat-latest",
                    "gpt-5",
                    "gpt-5-mini",
                    "gpt-5-nano",
                    "gpt-5-2025-08-07",
                    "gpt-5-mini-2025-08-07",
                    "gpt-5-nano-2025-08-07",
                    "gpt-5-chat-latest",
                    "gpt-4.1",
                    "gpt-4.1-mini",
                    "gpt-4.1-nano",
                    "gpt-4.1-2025-04-14",
                    "gpt-4.1-mini-2025-04-14",
                    "gpt-4.1-nano-2025-04-14",
                    "o4-mini",
                    "o4-mini-2025-04-16",
                    "o3",
                    "o3-2025-04-16",
                    "o3-mini",
                    "o3-mini-2025-01-31",
                    "o1",
                    "o1-2024-12-17",
                    "o1-preview",
                    "o1-preview-2024-09-12",
                    "o1-mini",
                    "o1-mini-2024-09-12",
                    "gpt-4o",
                    "gpt-4o-2024-11-20",
                    "gpt-4o-2024-08-06",
                    "gpt-4o-2024-05-13",
                    "gpt-audio-mini",
                    "gpt-audio-mini-2025-12-15",
                    "gpt-4o-audio-preview",
                    "gpt-4o-audio-preview-2024-10-01",
                    "gpt-4o-audio-preview-2024-12-17",
                    "gpt-4o-audio-preview-2025-06-03",
                    "gpt-4o-mini-audio-preview",
                    "gpt-4o-mini-audio-preview-2024-12-17",
                    "gpt-4o-search-preview",
                    "gpt-4o-mini-search-preview",
                    "gpt-4o-search-preview-2025-03-11",
                    "gpt-4o-mini-search-preview-2025-03-11",
                    "chatgpt-4o-latest",
                    "codex-mini-latest",
                    "gpt-4o-mini",
                    "gpt-4o-mini-2024-07-18",
                    "gpt-4-turbo",
                    "gpt-4-turbo-2024-04-09",
                    "gpt-4-0125-preview",
                    "gpt-4-turbo-preview",
                    "gpt-4-1106-preview",
                    "gpt-4-vision-preview",
                    "gpt-4",
                    "gpt-4-0314",
                    "gpt-4-0613",
                    "gpt-4-32k",
                    "gpt-4-32k-0314",
                    "gpt-4-32k-0613",
                    "gpt-3.5-turbo",
                    "gpt-3.5-turbo-16k",
                    "gpt-3.5-turbo-0301",
                    "gpt-3.5-turbo-0613",
                    "gpt-3.5-turbo-1106",
                    "gpt-3.5-turbo-0125",
                    "gpt-3.5-turbo-16k-0613",
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
                str,
            ]
        ],
        image: ResponseCompactParams.Image = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] = ...,
        instructions: Optional[str] = ...,
        previous_response_id: Optional[str] = ...,
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: Optional[ResponseCompactParams.PromptCacheOptions] = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] = ...,
        betas: List[Literal["responses_multi_agent=v1"]] = Header("openai-beta", ...),
    ) -> BetaCompactedResponse: ...


class BetaApplyPatchTool(BaseModel):
    type: Literal["apply_patch"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None


class BetaApplyPatchToolParam(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...


class BetaCompactedResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: List[BetaResponseOutputItem]
    usage: BetaResponseUsage
    image: Optional[Image] = None

    class Image(BaseModel):
        context_compression: Literal["enabled", "disabled"]


class BetaComputerAction(Alias[Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]]):

    class Click(BaseModel):
        button: Literal["left", "right", "wheel", "back", "forward"]
        type: Literal["click"]
        x: int
        y: int
        keys: Optional[List[str]] = None

    class DoubleClick(BaseModel):
        keys: Optional[List[str]] = None
        type: Literal["double_click"]
        x: int
        y: int

    class DragPath(BaseModel):
        x: int
        y: int

    class Drag(BaseModel):
        path: List[DragPath]
        type: Literal["drag"]
        keys: Optional[List[str]] = None

    class Keypress(BaseModel):
        keys: List[str]
        type: Literal["keypress"]

    class Move(BaseModel):
        type: Literal["move"]
        x: int
        y: int
        keys: Optional[List[str]] = None

    class Screenshot(BaseModel):
        type: Literal["screenshot"]

    class Scroll(BaseModel):
        scroll_x: int
        scroll_y: int
        type: Literal["scroll"]
        x: int
        y: int
        keys: Optional[List[str]] = None

    class Type(BaseModel):
        text: str
        type: Literal["type"]

    class Wait(BaseModel):
        type: Literal["wait"]


BetaComputerActionList: TypeAlias = List[BetaComputerAction]


class BetaComputerActionListParam(Alias[List[BetaComputerActionParam]]):

    class Click(TypedDict):
        button: Literal["left", "right", "wheel", "back", "forward"]
        type: Literal["click"]
        x: int
        y: int
        keys: Optional[Sequence[str]] = ...

    class DoubleClick(TypedDict):
        keys: Optional[Sequence[str]]
        type: Literal["double_click"]
        x: int
        y: int

    class DragPath(TypedDict):
        x: int
        y: int

    class Drag(TypedDict):
        path: Iterable[DragPath]
        type: Literal["drag"]
        keys: Optional[Sequence[str]] = ...

    class Keypress(TypedDict):
        keys: Sequence[str]
        type: Literal["keypress"]

    class Move(TypedDict):
        type: Literal["move"]
        x: int
        y: int
        keys: Optional[Sequence[str]] = ...

    class Screenshot(TypedDict):
        type: Literal["screenshot"]

    class Scroll(TypedDict):
        scroll_x: int
        scroll_y: int
        type: Literal["scroll"]
        x: int
        y: int
        keys: Optional[Sequence[str]] = ...

    class Type(TypedDict):
        text: str
        type: Literal["type"]

    class Wait(TypedDict):
        type: Literal["wait"]

    BetaComputerActionParam: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]


class BetaComputerActionParam(Alias[Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]]):

    class Click(TypedDict):
        button: Literal["left", "right", "wheel", "back", "forward"]
        type: Literal["click"]
        x: int
        y: int
        keys: Optional[Sequence[str]] = ...

    class DoubleClick(TypedDict):
        keys: Optional[Sequence[str]]
        type: Literal["double_click"]
        x: int
        y: int

    class DragPath(TypedDict):
        x: int
        y: int

    class Drag(TypedDict):
        path: Iterable[DragPath]
        type: Literal["drag"]
        keys: Optional[Sequence[str]] = ...

    class Keypress(TypedDict):
        keys: Sequence[str]
        type: Literal["keypress"]

    class Move(TypedDict):
        type: Literal["move"]
        x: int
        y: int
        keys: Optional[Sequence[str]] = ...

    class Screenshot(TypedDict):
        type: Literal["screenshot"]

    class Scroll(TypedDict):
        scroll_x: int
        scroll_y: int
        type: Literal["scroll"]
        x: int
        y: int
        keys: Optional[Sequence[str]] = ...

    class Type(TypedDict):
        text: str
        type: Literal["type"]

    class Wait(TypedDict):
        type: Literal["wait"]


class BetaComputerTool(BaseModel):
    type: Literal["computer"]


class BetaComputerToolParam(TypedDict):
    type: Literal["computer"]


class BetaComputerUsePreviewTool(BaseModel):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class BetaComputerUsePreviewToolParam(TypedDict):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class BetaContainerAuto(BaseModel):
    type: Literal["container_auto"]
    file_ids: Optional[List[str]] = None
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    network_policy: Optional[NetworkPolicy] = None
    skills: Optional[List[Skill]] = None

    NetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist]

    Skill: TypeAlias = Union[BetaSkillReference, BetaInlineSkill]


class BetaContainerAutoParam(TypedDict):
    type: Literal["container_auto"]
    file_ids: Sequence[str] = ...
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    network_policy: NetworkPolicy = ...
    skills: Iterable[Skill] = ...

    NetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam]

    Skill: TypeAlias = Union[BetaSkillReferenceParam, BetaInlineSkillParam]


class BetaContainerNetworkPolicyAllowlist(BaseModel):
    allowed_domains: List[str]
    type: Literal["allowlist"]
    domain_secrets: Optional[List[BetaContainerNetworkPolicyDomainSecret]] = None


class BetaContainerNetworkPolicyAllowlistParam(TypedDict):
    allowed_domains: Sequence[str]
    type: Literal["allowlist"]
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam] = ...


class BetaContainerNetworkPolicyDisabled(BaseModel):
    type: Literal["disabled"]


class BetaContainerNetworkPolicyDisabledParam(TypedDict):
    type: Literal["disabled"]


class BetaContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict):
    domain: str
    name: str
    value: str


class BetaContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]


class BetaContainerReferenceParam(TypedDict):
    container_id: str
    type: Literal["container_reference"]


class BetaCustomTool(BaseModel):
    name: str
    type: Literal["custom"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    async_: Optional[bool] = Wire("async", None)
    defer_loading: Optional[bool] = None
    description: Optional[str] = None
    format: Optional[Format] = None

    class FormatText(BaseModel):
        type: Literal["text"]

    class FormatGrammar(BaseModel):
        definition: str
        syntax: Literal["lark", "regex"]
        type: Literal["grammar"]

    Format: TypeAlias = Union[FormatText, FormatGrammar]


class BetaCustomToolParam(TypedDict):
    async_: bool = Key("async", ...)
    name: str
    type: Literal["custom"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    defer_loading: bool = ...
    description: str = ...
    format: Format = ...

    class FormatText(TypedDict):
        type: Literal["text"]

    class FormatGrammar(TypedDict):
        definition: str
        syntax: Literal["lark", "regex"]
        type: Literal["grammar"]

    Format: TypeAlias = Union[FormatText, FormatGrammar]


class BetaEasyInputMessage(BaseModel):
    content: Union[str, BetaResponseInputMessageContentList]
    role: Literal["user", "assistant", "system", "developer"]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    type: Optional[Literal["message"]] = None


class BetaEasyInputMessageParam(TypedDict):
    content: Union[str, BetaResponseInputMessageContentListParam]
    role: Literal["user", "assistant", "system", "developer"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    type: Literal["message"] = ...


class BetaFileSearchTool(BaseModel):
    type: Literal["file_search"]
    vector_store_ids: List[str]
    filters: Optional[Filters] = None
    max_num_results: Optional[int] = None
    ranking_options: Optional[RankingOptions] = None

    class FiltersComparisonFilter(BaseModel):
        key: str
        type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
        value: Union[str, float, bool, List[Union[str, float]]]

    class FiltersCompoundFilterFilterComparisonFilter(BaseModel):
        key: str
        type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
        value: Union[str, float, bool, List[Union[str, float]]]

    FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]

    class FiltersCompoundFilter(BaseModel):
        filters: List[FiltersCompoundFilterFilter]
        type: Literal["and", "or"]

    Filters: TypeAlias = Optional[Union[FiltersComparisonFilter, FiltersCompoundFilter]]

    class RankingOptionsHybridSearch(BaseModel):
        embedding_weight: float
        text_weight: float

    class RankingOptions(BaseModel):
        hybrid_search: Optional[RankingOptionsHybridSearch] = None
        ranker: Optional[Literal["auto", "default-2024-11-15"]] = None
        score_threshold: Optional[float] = None


class BetaFileSearchToolParam(TypedDict):
    type: Literal["file_search"]
    vector_store_ids: Sequence[str]
    filters: Optional[Filters] = ...
    max_num_results: int = ...
    ranking_options: RankingOptions = ...

    class FiltersComparisonFilter(TypedDict):
        key: str
        type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
        value: Union[str, float, bool, Sequence[Union[str, float]]]

    class FiltersCompoundFilterFilterComparisonFilter(TypedDict):
        key: str
        type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
        value: Union[str, float, bool, Sequence[Union[str, float]]]

    FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]

    class FiltersCompoundFilter(TypedDict):
        filters: Iterable[FiltersCompoundFilterFilter]
        type: Literal["and", "or"]

    Filters: TypeAlias = Union[FiltersComparisonFilter, FiltersCompoundFilter]

    class RankingOptionsHybridSearch(TypedDict):
        embedding_weight: float
        text_weight: float

    class RankingOptions(TypedDict):
        hybrid_search: RankingOptionsHybridSearch = ...
        ranker: Literal["auto", "default-2024-11-15"] = ...
        score_threshold: float = ...


class BetaFunctionShellTool(BaseModel):
    type: Literal["shell"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    environment: Optional[Environment] = None

    Environment: TypeAlias = Optional[Union[BetaContainerAuto, BetaLocalEnvironment, BetaContainerReference]]


class BetaFunctionShellToolParam(TypedDict):
    type: Literal["shell"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    environment: Optional[Environment] = ...

    Environment: TypeAlias = Union[BetaContainerAutoParam, BetaLocalEnvironmentParam, BetaContainerReferenceParam]


class BetaFunctionTool(BaseModel):
    name: str
    parameters: Optional[Dict[str, object]] = None
    strict: Optional[bool] = None
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    async_: Optional[bool] = Wire("async", None)
    defer_loading: Optional[bool] = None
    description: Optional[str] = None
    output_schema: Optional[Dict[str, object]] = None


class BetaFunctionToolParam(TypedDict):
    async_: bool = Key("async", ...)
    name: str
    parameters: Optional[Dict[str, object]]
    strict: Optional[bool]
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    defer_loading: bool = ...
    description: Optional[str] = ...
    output_schema: Optional[Dict[str, object]] = ...


BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]


class BetaInlineSkill(BaseModel):
    description: str
    name: str
    source: BetaInlineSkillSource
    type: Literal["inline"]


class BetaInlineSkillParam(TypedDict):
    description: str
    name: str
    source: BetaInlineSkillSourceParam
    type: Literal["inline"]


class BetaInlineSkillSource(BaseModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class BetaInlineSkillSourceParam(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class BetaLocalEnvironment(BaseModel):
    type: Literal["local"]
    skills: Optional[List[BetaLocalSkill]] = None


class BetaLocalEnvironmentParam(TypedDict):
    type: Literal["local"]
    skills: Iterable[BetaLocalSkillParam] = ...


class BetaLocalSkill(BaseModel):
    description: str
    name: str
    path: str


class BetaLocalSkillParam(TypedDict):
    description: str
    name: str
    path: str


class BetaMcpToolCallError(Alias[Union[McpProtocolError, McpToolExecutionError, HTTPError]]):

    class McpProtocolError(BaseModel):
        code: int
        message: str
        type: Literal["mcp_protocol_error"]

    class McpToolExecutionError(BaseModel):
        content: object
        type: Literal["mcp_tool_execution_error"]

    class HTTPError(BaseModel):
        code: int
        message: str
        type: Literal["http_error"]


class BetaMcpToolCallErrorParam(Alias[Union[McpProtocolError, McpToolExecutionError, HTTPError]]):

    class McpProtocolError(TypedDict):
        code: int
        message: str
        type: Literal["mcp_protocol_error"]

    class McpToolExecutionError(TypedDict):
        content: object
        type: Literal["mcp_tool_execution_error"]

    class HTTPError(TypedDict):
        code: int
        message: str
        type: Literal["http_error"]


class BetaNamespaceTool(BaseModel):
    description: str
    name: str
    tools: List[Tool]
    type: Literal["namespace"]

    class ToolFunction(BaseModel):
        name: str
        type: Literal["function"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        async_: Optional[bool] = Wire("async", None)
        defer_loading: Optional[bool] = None
        description: Optional[str] = None
        output_schema: Optional[Dict[str, object]] = None
        parameters: Optional[object] = None
        strict: Optional[bool] = None

    Tool: TypeAlias = Union[ToolFunction, BetaCustomTool]


class BetaNamespaceToolParam(TypedDict):
    description: str
    name: str
    tools: Iterable[Tool]
    type: Literal["namespace"]

    class ToolFunction(TypedDict):
        async_: bool = Key("async", ...)
        name: str
        type: Literal["function"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
        defer_loading: bool = ...
        description: Optional[str] = ...
        output_schema: Optional[Dict[str, object]] = ...
        parameters: Optional[object] = ...
        strict: Optional[bool] = ...

    Tool: TypeAlias = Union[ToolFunction, BetaCustomToolParam]


class BetaResponse(BaseModel):
    id: str
    access_programs: Optional[AccessPrograms] = None
    created_at: float
    error: Optional[BetaResponseError] = None
    incomplete_details: Optional[IncompleteDetails] = None
    instructions: Optional[Union[str, List[BetaResponseInputItem]]] = None
    metadata: Optional[Dict[str, str]] = None
    model: Union[
        Literal[
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
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
        str,
    ]
    object: Literal["response"]
    output: List[BetaResponseOutputItem]
    parallel_tool_calls: bool
    temperature: Optional[float] = None
    tool_choice: ToolChoice
    tools: List[BetaTool]
    top_p: Optional[float] = None
    background: Optional[bool] = None
    completed_at: Optional[float] = None
    conversation: Optional[Conversation] = None
    image: Optional[Image] = None
    input_transformations: Optional[List[InputTransformation]] = None
    max_output_tokens: Optional[int] = None
    max_tool_calls: Optional[int] = None
    moderation: Optional[Moderation] = None
    previous_response_id: Optional[str] = None
    prompt: Optional[BetaResponsePrompt] = None
    prompt_cache_diagnostics: Optional[PromptCacheDiagnostics] = None
    prompt_cache_key: Optional[str] = None
    prompt_cache_options: Optional[PromptCacheOptions] = None
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    reasoning: Optional[Reasoning] = None
    safety_identifier: Optional[str] = None
    service_tier: Optional[BetaServiceTier] = None
    status: Optional[BetaResponseStatus] = None
    text: Optional[BetaResponseTextConfig] = None
    tool_usage: Optional[ToolUsage] = None
    top_logprobs: Optional[int] = None
    truncation: Optional[Literal["auto", "disabled"]] = None
    usage: Optional[BetaResponseUsage] = None
    user: Optional[str] = None

    class AccessPrograms(BaseModel):
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

    class IncompleteDetails(BaseModel):
        reason: Optional[Literal["max_output_tokens", "max_messages", "content_filter", "steered"]] = None

    class ToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    ToolChoice: TypeAlias = Union[
        BetaToolChoiceOptions,
        BetaToolChoiceAllowed,
        BetaToolChoiceTypes,
        BetaToolChoiceFunction,
        BetaToolChoiceMcp,
        BetaToolChoiceCustom,
        ToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatch,
        BetaToolChoiceShell,
    ]

    class Conversation(BaseModel):
        id: str

    class Image(BaseModel):
        context_compression: Literal["enabled", "disabled"]

    class InputTransformation(BaseModel):
        id: str
        action: Literal["removed"]
        reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
        type: Literal["reasoning"]

    class ModerationInputModerationResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    class ModerationInputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    ModerationInput: TypeAlias = Union[ModerationInputModerationResult, ModerationInputError]

    class ModerationOutputModerationResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    class ModerationOutputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    ModerationOutput: TypeAlias = Union[ModerationOutputModerationResult, ModerationOutputError]

    class Moderation(BaseModel):
        input: ModerationInput
        output: ModerationOutput

    class PromptCacheDiagnosticsCacheMiss(BaseModel):
        cache_missed_tokens: int
        reason: Literal[
            "model_changed",
            "prompt_cache_key_changed",
            "tools_changed",
            "text_format_changed",
            "reasoning_effort_changed",
            "verbosity_changed",
            "context_compacted",
            "input_changed",
            "service_tier_changed",
        ]
        type: Literal["cache_miss"]
        comparison_reusable_tokens: Optional[int] = None

    class PromptCacheDiagnosticsCacheHit(BaseModel):
        type: Literal["cache_hit"]

    class PromptCacheDiagnosticsComparisonResponseNotFound(BaseModel):
        type: Literal["comparison_response_not_found"]

    class PromptCacheDiagnosticsUnavailable(BaseModel):
        type: Literal["unavailable"]

    PromptCacheDiagnostics: TypeAlias = Union[
        PromptCacheDiagnosticsCacheMiss,
        PromptCacheDiagnosticsCacheHit,
        PromptCacheDiagnosticsComparisonResponseNotFound,
        PromptCacheDiagnosticsUnavailable,
    ]

    class PromptCacheOptions(BaseModel):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m", "12h"]
        comparison_response_id: Optional[str] = None

    class Reasoning(BaseModel):
        context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
        generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
        mode: Optional[Union[str, Literal["standard", "pro"]]] = None
        summary: Optional[Literal["auto", "concise", "detailed"]] = None

    class ToolUsageImageGenInputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class ToolUsageImageGenCachedTokensDetails(BaseModel):
        cached_image_tokens: int
        cached_text_tokens: int

    class ToolUsageImageGenOutputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class ToolUsageImageGen(BaseModel):
        input_tokens: int
        input_tokens_details: ToolUsageImageGenInputTokensDetails
        output_tokens: int
        total_tokens: int
        cached_tokens: Optional[int] = None
        cached_tokens_details: Optional[ToolUsageImageGenCachedTokensDetails] = None
        output_tokens_details: Optional[ToolUsageImageGenOutputTokensDetails] = None

    class ToolUsageWebSearch(BaseModel):
        num_requests: int

    class ToolUsage(BaseModel):
        image_gen: ToolUsageImageGen
        web_search: ToolUsageWebSearch


class BetaResponseApplyPatchToolCall(BaseModel):
    id: str
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    agent: Optional[Agent] = None
    caller: Optional[Caller] = None
    created_by: Optional[str] = None

    class OperationCreateFile(BaseModel):
        diff: str
        path: str
        type: Literal["create_file"]

    class OperationDeleteFile(BaseModel):
        path: str
        type: Literal["delete_file"]

    class OperationUpdateFile(BaseModel):
        diff: str
        path: str
        type: Literal["update_file"]

    Operation: TypeAlias = Union[OperationCreateFile, OperationDeleteFile, OperationUpdateFile]

    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class BetaResponseApplyPatchToolCallOutput(BaseModel):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    agent: Optional[Agent] = None
    caller: Optional[Caller] = None
    created_by: Optional[str] = None
    output: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class BetaResponseAudioDeltaEvent(BaseModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseAudioDoneEvent(BaseModel):
    sequence_number: int
    type: Literal["response.audio.done"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseAudioTranscriptDeltaEvent(BaseModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseAudioTranscriptDoneEvent(BaseModel):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCodeInterpreterCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCodeInterpreterCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCodeInterpreterToolCall(BaseModel):
    id: str
    code: Optional[str] = None
    container_id: str
    outputs: Optional[List[Output]] = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: Optional[Agent] = None

    class OutputLogs(BaseModel):
        logs: str
        type: Literal["logs"]

    class OutputImage(BaseModel):
        type: Literal["image"]
        url: str

    Output: TypeAlias = Union[OutputLogs, OutputImage]

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCodeInterpreterToolCallParam(TypedDict):
    id: str
    code: Optional[str]
    container_id: str
    outputs: Optional[Iterable[Output]]
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: Optional[Agent] = ...

    class OutputLogs(TypedDict):
        logs: str
        type: Literal["logs"]

    class OutputImage(TypedDict):
        type: Literal["image"]
        url: str

    Output: TypeAlias = Union[OutputLogs, OutputImage]

    class Agent(TypedDict):
        agent_name: str


class BetaResponseCompactionCompactingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCompactionItem(BaseModel):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    agent: Optional[Agent] = None
    created_by: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCompactionItemParam(BaseModel):
    encrypted_content: str
    type: Literal["compaction"]
    id: Optional[str] = None
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCompactionItemParamParam(TypedDict):
    encrypted_content: str
    type: Literal["compaction"]
    id: Optional[str] = ...
    agent: Optional[Agent] = ...

    class Agent(TypedDict):
        agent_name: str


class BetaResponseCompletedEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.completed"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseComputerToolCall(BaseModel):
    id: str
    call_id: str
    pending_safety_checks: List[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Optional[BetaComputerAction] = None
    actions: Optional[BetaComputerActionList] = None
    agent: Optional[Agent] = None

    class PendingSafetyCheck(BaseModel):
        id: str
        code: Optional[str] = None
        message: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseComputerToolCallOutputItem(BaseModel):
    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = None
    agent: Optional[Agent] = None
    created_by: Optional[str] = None

    class AcknowledgedSafetyCheck(BaseModel):
        id: str
        code: Optional[str] = None
        message: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseComputerToolCallOutputScreenshot(BaseModel):
    type: Literal["computer_screenshot"]
    file_id: Optional[str] = None
    image_url: Optional[str] = None


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict):
    type: Literal["computer_screenshot"]
    file_id: str = ...
    image_url: str = ...


class BetaResponseComputerToolCallParam(TypedDict):
    id: str
    call_id: str
    pending_safety_checks: Iterable[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: BetaComputerActionParam = ...
    actions: BetaComputerActionListParam = ...
    agent: Optional[Agent] = ...

    class PendingSafetyCheck(TypedDict):
        id: str
        code: Optional[str] = ...
        message: Optional[str] = ...

    class Agent(TypedDict):
        agent_name: str


class BetaResponseConfigurationUpdateItem(BaseModel):
    id: str
    type: Literal["configuration_update"]
    agent: Optional[Agent] = None
    reasoning: Optional[Reasoning] = None
    text: Optional[Text] = None

    class Agent(BaseModel):
        agent_name: str

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None

    class TextFormatText(BaseModel):
        type: Literal["text"]

    TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfig]

    class Text(BaseModel):
        format: TextFormat


class BetaResponseConfigurationUpdateItemParam(BaseModel):
    type: Literal["configuration_update"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    reasoning: Optional[Reasoning] = None
    text: Optional[Text] = None

    class Agent(BaseModel):
        agent_name: str

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None

    class TextFormatText(BaseModel):
        type: Literal["text"]

    TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfig]

    class Text(BaseModel):
        format: TextFormat


class BetaResponseConfigurationUpdateItemParamParam(TypedDict):
    type: Literal["configuration_update"]
    id: Optional[str] = ...
    agent: Optional[Agent] = ...
    reasoning: Reasoning = ...
    text: Text = ...

    class Agent(TypedDict):
        agent_name: str

    class Reasoning(TypedDict):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...

    class TextFormatText(TypedDict):
        type: Literal["text"]

    TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfigParam]

    class Text(TypedDict):
        format: TextFormat


class BetaResponseContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]


class BetaResponseContentPartAddedEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.added"]
    agent: Optional[Agent] = None

    class PartReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    Part: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal, PartReasoningText]

    class Agent(BaseModel):
        agent_name: str


class BetaResponseContentPartDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.done"]
    agent: Optional[Agent] = None

    class PartReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    Part: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal, PartReasoningText]

    class Agent(BaseModel):
        agent_name: str


class BetaResponseConversationParam(BaseModel):
    id: str


class BetaResponseConversationParamParam(TypedDict):
    id: str


class BetaResponseCreatedEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.created"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCustomToolCall(BaseModel):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    async_: Optional[bool] = Wire("async", None)
    caller: Optional[Caller] = None
    namespace: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class BetaResponseCustomToolCallInputDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCustomToolCallInputDoneEvent(BaseModel):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


class BetaResponseCustomToolCallOutput(BaseModel):
    call_id: str
    output: Union[str, List[OutputOutputContentList]]
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    caller: Optional[Caller] = None

    OutputOutputContentList: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]

    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


class BetaResponseCustomToolCallOutputParam(TypedDict):
    call_id: str
    output: Union[str, Iterable[OutputOutputContentList]]
    type: Literal["custom_tool_call_output"]
    id: str = ...
    agent: Optional[Agent] = ...
    caller: Optional[Caller] = ...

    OutputOutputContentList: TypeAlias = Union[
        BetaResponseInputTextParam,
        BetaResponseInputImageParam,
        BetaResponseInputFileParam,
    ]

    class Agent(TypedDict):
        agent_name: str

    class CallerDirect(TypedDict):
        type: Literal["direct"]

    class CallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[CallerDirect, CallerProgram]


class BetaResponseCustomToolCallParam(TypedDict):
    async_: bool = Key("async", ...)
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str = ...
    agent: Optional[Agent] = ...
    caller: Optional[Caller] = ...
    namespace: str = ...

    class Agent(TypedDict):
        agent_name: str

    class CallerDirect(TypedDict):
        type: Literal["direct"]

    class CallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[CallerDirect, CallerProgram]


class BetaResponseError(BaseModel):
    code: Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "data_residency_mismatch",
        "bio_policy",
        "misalignment_policy_violation",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
    ]
    message: str
    misalignment: Optional[Misalignment] = None
    param: Optional[str] = None
    type: Optional[str] = None

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


class BetaResponseErrorEvent(BaseModel):
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    sequence_number: int
    type: Literal["error"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseFailedEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.failed"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseFileSearchCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseFileSearchCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseFileSearchCallSearchingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseFileSearchToolCall(BaseModel):
    id: str
    queries: List[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    agent: Optional[Agent] = None
    results: Optional[List[Result]] = None

    class Agent(BaseModel):
        agent_name: str

    class Result(BaseModel):
        attributes: Optional[Dict[str, Union[str, float, bool]]] = None
        file_id: Optional[str] = None
        filename: Optional[str] = None
        score: Optional[float] = None
        text: Optional[str] = None


class BetaResponseFileSearchToolCallParam(TypedDict):
    id: str
    queries: Sequence[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    agent: Optional[Agent] = ...
    results: Optional[Iterable[Result]] = ...

    class Agent(TypedDict):
        agent_name: str

    class Result(TypedDict):
        attributes: Optional[Dict[str, Union[str, float, bool]]] = ...
        file_id: str = ...
        filename: str = ...
        score: float = ...
        text: str = ...


class BetaResponseFormatTextConfig(Alias[Union[Text, BetaResponseFormatTextJSONSchemaConfig, JSONObject]]):

    class Text(BaseModel):
        type: Literal["text"]

    class JSONObject(BaseModel):
        type: Literal["json_object"]


class BetaResponseFormatTextConfigParam(Alias[Union[Text, BetaResponseFormatTextJSONSchemaConfigParam, JSONObject]]):

    class Text(TypedDict):
        type: Literal["text"]

    class JSONObject(TypedDict):
        type: Literal["json_object"]


class BetaResponseFormatTextJSONSchemaConfig(BaseModel):
    name: str
    schema_: Dict[str, object] = Wire("schema")
    type: Literal["json_schema"]
    description: Optional[str] = None
    strict: Optional[bool] = None


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict):
    name: str
    schema: Dict[str, object]
    type: Literal["json_schema"]
    description: str = ...
    strict: Optional[bool] = ...


class BetaResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseFunctionCallArgumentsDoneEvent(BaseModel):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


BetaResponseFunctionCallOutputItem: TypeAlias = Union[
    BetaResponseInputTextContent,
    BetaResponseInputImageContent,
    BetaResponseInputFileContent,
]


BetaResponseFunctionCallOutputItemList: TypeAlias = List[BetaResponseFunctionCallOutputItem]


class BetaResponseFunctionCallOutputItemListParam(Alias[List[BetaResponseFunctionCallOutputItemParam]]):

    BetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
        BetaResponseInputTextContentParam,
        BetaResponseInputImageContentParam,
        BetaResponseInputFileContentParam,
    ]


BetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputFileContentParam,
]


class BetaResponseFunctionShellCallOutputContent(BaseModel):
    outcome: Outcome
    stderr: str
    stdout: str

    class OutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    class OutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]


class BetaResponseFunctionShellCallOutputContentParam(TypedDict):
    outcome: Outcome
    stderr: str
    stdout: str

    class OutcomeTimeout(TypedDict):
        type: Literal["timeout"]

    class OutcomeExit(TypedDict):
        exit_code: int
        type: Literal["exit"]

    Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]


class BetaResponseFunctionShellToolCall(BaseModel):
    id: str
    action: Action
    call_id: str
    environment: Optional[Environment] = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    agent: Optional[Agent] = None
    caller: Optional[Caller] = None
    created_by: Optional[str] = None

    class Action(BaseModel):
        commands: List[str]
        max_output_length: Optional[int] = None
        timeout_ms: Optional[int] = None

    Environment: TypeAlias = Optional[Union[BetaResponseLocalEnvironment, BetaResponseContainerReference]]

    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class BetaResponseFunctionShellToolCallOutput(BaseModel):
    id: str
    call_id: str
    max_output_length: Optional[int] = None
    output: List[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    agent: Optional[Agent] = None
    caller: Optional[Caller] = None
    created_by: Optional[str] = None

    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    OutputOutcome: TypeAlias = Union[OutputOutcomeTimeout, OutputOutcomeExit]

    class Output(BaseModel):
        outcome: OutputOutcome
        stderr: str
        stdout: str
        created_by: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class BetaResponseFunctionToolCall(BaseModel):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    async_: Optional[bool] = Wire("async", None)
    caller: Optional[Caller] = None
    namespace: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


class BetaResponseFunctionToolCallOutputItem(BaseModel):
    id: str
    output: Union[str, List[OutputOutputContentList]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    agent: Optional[Agent] = None
    call_id: Optional[str] = None
    caller: Optional[Caller] = None
    created_by: Optional[str] = None
    name: Optional[str] = None
    namespace: Optional[str] = None

    OutputOutputContentList: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]

    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]


class BetaResponseFunctionToolCallParam(TypedDict):
    async_: bool = Key("async", ...)
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str = ...
    agent: Optional[Agent] = ...
    caller: Optional[Caller] = ...
    namespace: str = ...
    status: Literal["in_progress", "completed", "incomplete"] = ...

    class Agent(TypedDict):
        agent_name: str

    class CallerDirect(TypedDict):
        type: Literal["direct"]

    class CallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[CallerDirect, CallerProgram]


class BetaResponseFunctionWebSearch(BaseModel):
    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: Optional[Agent] = None

    class ActionSearchSource(BaseModel):
        type: Literal["url"]
        url: str

    class ActionSearch(BaseModel):
        type: Literal["search"]
        queries: Optional[List[str]] = None
        query: Optional[str] = None
        sources: Optional[List[ActionSearchSource]] = None

    class ActionOpenPage(BaseModel):
        type: Literal["open_page"]
        url: Optional[str] = None

    class ActionFindInPage(BaseModel):
        pattern: str
        type: Literal["find_in_page"]
        url: str

    Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFindInPage]

    class Agent(BaseModel):
        agent_name: str


class BetaResponseFunctionWebSearchParam(TypedDict):
    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: Optional[Agent] = ...

    class ActionSearchSource(TypedDict):
        type: Literal["url"]
        url: str

    class ActionSearch(TypedDict):
        type: Literal["search"]
        queries: Sequence[str] = ...
        query: str = ...
        sources: Iterable[ActionSearchSource] = ...

    class ActionOpenPage(TypedDict):
        type: Literal["open_page"]
        url: Optional[str] = ...

    class ActionFindInPage(TypedDict):
        pattern: str
        type: Literal["find_in_page"]
        url: str

    Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFindInPage]

    class Agent(TypedDict):
        agent_name: str


class BetaResponseImageGenCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseImageGenCallGeneratingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseImageGenCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseImageGenCallPartialImageEvent(BaseModel):
    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    agent: Optional[Agent] = None
    background: Optional[str] = None
    output_format: Optional[str] = None
    quality: Optional[str] = None
    size: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseInProgressEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.in_progress"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


BetaResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]


class BetaResponseIncompleteEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.incomplete"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseInjectCreatedEvent(BaseModel):
    response_id: str
    sequence_number: int
    type: Literal["response.inject.created"]
    stream_id: Optional[str] = None


class BetaResponseInjectEvent(BaseModel):
    input: List[BetaResponseInputItem]
    response_id: str
    type: Literal["response.inject"]


class BetaResponseInjectEventParam(TypedDict):
    input: Iterable[BetaResponseInputItemParam]
    response_id: str
    type: Literal["response.inject"]


class BetaResponseInjectFailedEvent(BaseModel):
    error: Error
    input: List[BetaResponseInputItem]
    response_id: str
    sequence_number: int
    type: Literal["response.inject.failed"]
    stream_id: Optional[str] = None

    class Error(BaseModel):
        code: Literal["response_already_completed", "response_not_found"]
        message: str


BetaResponseInput: TypeAlias = List[BetaResponseInputItem]


BetaResponseInputContent: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]


BetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam,
    BetaResponseInputImageParam,
    BetaResponseInputFileParam,
]


class BetaResponseInputFile(BaseModel):
    type: Literal["input_file"]
    detail: Optional[Literal["auto", "low", "high"]] = None
    file_data: Optional[str] = None
    file_id: Optional[str] = None
    file_url: Optional[str] = None
    filename: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None

    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None


class BetaResponseInputFileContent(BaseModel):
    type: Literal["input_file"]
    detail: Optional[Literal["auto", "low", "high"]] = None
    file_data: Optional[str] = None
    file_id: Optional[str] = None
    file_url: Optional[str] = None
    filename: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None

    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None


class BetaResponseInputFileContentParam(TypedDict):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] = ...
    file_data: Optional[str] = ...
    file_id: Optional[str] = ...
    file_url: Optional[str] = ...
    filename: Optional[str] = ...
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...

    class PromptCacheBreakpoint(TypedDict):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class BetaResponseInputFileParam(TypedDict):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] = ...
    file_data: str = ...
    file_id: Optional[str] = ...
    file_url: str = ...
    filename: str = ...
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...

    class PromptCacheBreakpoint(TypedDict):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class BetaResponseInputImage(BaseModel):
    detail: BetaImageDetail
    type: Literal["input_image"]
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None

    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None


class BetaResponseInputImageContent(BaseModel):
    type: Literal["input_image"]
    detail: Optional[BetaImageDetail] = None
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None

    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None


class BetaResponseInputImageContentParam(TypedDict):
    type: Literal["input_image"]
    detail: Optional[BetaImageDetail] = ...
    file_id: Optional[str] = ...
    image_url: Optional[str] = ...
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...

    class PromptCacheBreakpoint(TypedDict):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class BetaResponseInputImageParam(TypedDict):
    detail: BetaImageDetail
    type: Literal["input_image"]
    file_id: Optional[str] = ...
    image_url: Optional[str] = ...
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...

    class PromptCacheBreakpoint(TypedDict):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class BetaResponseInputItem(Alias[Tagged[
    Union[
        BetaEasyInputMessage,
        Message,
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseComputerToolCall,
        ComputerCallOutput,
        BetaResponseFunctionWebSearch,
        BetaResponseFunctionToolCall,
        FunctionCallOutput,
        AgentMessage,
        MultiAgentCall,
        MultiAgentCallOutput,
        ToolSearchCall,
        BetaResponseToolSearchOutputItemParam,
        AdditionalTools,
        BetaResponseConfigurationUpdateItemParam,
        BetaResponseReasoningItem,
        BetaResponseCompactionItemParam,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        ShellCall,
        ShellCallOutput,
        ApplyPatchCall,
        ApplyPatchCallOutput,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        McpCall,
        BetaResponseCustomToolCallOutput,
        BetaResponseCustomToolCall,
        CompactionTrigger,
        ItemReference,
        Program,
        ProgramOutput,
    ],
    "type",
]]):

    class MessageAgent(BaseModel):
        agent_name: str

    class Message(BaseModel):
        content: BetaResponseInputMessageContentList
        role: Literal["user", "system", "developer"]
        agent: Optional[MessageAgent] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        type: Optional[Literal["message"]] = None

    class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
        id: str
        code: Optional[str] = None
        message: Optional[str] = None

    class ComputerCallOutputAgent(BaseModel):
        agent_name: str

    class ComputerCallOutput(BaseModel):
        call_id: str
        output: BetaResponseComputerToolCallOutputScreenshot
        type: Literal["computer_call_output"]
        id: Optional[str] = None
        acknowledged_safety_checks: Optional[List[ComputerCallOutputAcknowledgedSafetyCheck]] = None
        agent: Optional[ComputerCallOutputAgent] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class FunctionCallOutputAgent(BaseModel):
        agent_name: str

    class FunctionCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class FunctionCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    FunctionCallOutputCaller: TypeAlias = Optional[Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]]

    class FunctionCallOutput(BaseModel):
        output: Union[str, BetaResponseFunctionCallOutputItemList]
        type: Literal["function_call_output"]
        id: Optional[str] = None
        agent: Optional[FunctionCallOutputAgent] = None
        call_id: Optional[str] = None
        caller: Optional[FunctionCallOutputCaller] = None
        name: Optional[str] = None
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class AgentMessageContentEncryptedContent(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]

    AgentMessageContent: TypeAlias = Union[
        BetaResponseInputTextContent,
        BetaResponseInputImageContent,
        AgentMessageContentEncryptedContent,
    ]

    class AgentMessageAgent(BaseModel):
        agent_name: str

    class AgentMessage(BaseModel):
        author: str
        content: List[AgentMessageContent]
        recipient: str
        type: Literal["agent_message"]
        id: Optional[str] = None
        agent: Optional[AgentMessageAgent] = None

    class MultiAgentCallAgent(BaseModel):
        agent_name: str

    class MultiAgentCall(BaseModel):
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        call_id: str
        type: Literal["multi_agent_call"]
        id: Optional[str] = None
        agent: Optional[MultiAgentCallAgent] = None

    class MultiAgentCallOutputOutputAnnotationFileCitation(BaseModel):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class MultiAgentCallOutputOutputAnnotationURLCitation(BaseModel):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    class MultiAgentCallOutputOutputAnnotationContainerFileCitation(BaseModel):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
        MultiAgentCallOutputOutputAnnotationFileCitation,
        MultiAgentCallOutputOutputAnnotationURLCitation,
        MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ]

    class MultiAgentCallOutputOutput(BaseModel):
        text: str
        type: Literal["output_text"]
        annotations: Optional[List[MultiAgentCallOutputOutputAnnotation]] = None

    class MultiAgentCallOutputAgent(BaseModel):
        agent_name: str

    class MultiAgentCallOutput(BaseModel):
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        call_id: str
        output: List[MultiAgentCallOutputOutput]
        type: Literal["multi_agent_call_output"]
        id: Optional[str] = None
        agent: Optional[MultiAgentCallOutputAgent] = None

    class ToolSearchCallAgent(BaseModel):
        agent_name: str

    class ToolSearchCall(BaseModel):
        arguments: object
        type: Literal["tool_search_call"]
        id: Optional[str] = None
        agent: Optional[ToolSearchCallAgent] = None
        call_id: Optional[str] = None
        execution: Optional[Literal["server", "client"]] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class AdditionalToolsAgent(BaseModel):
        agent_name: str

    class AdditionalTools(BaseModel):
        role: Literal["developer"]
        tools: List[BetaTool]
        type: Literal["additional_tools"]
        id: Optional[str] = None
        agent: Optional[AdditionalToolsAgent] = None

    class ImageGenerationCallAgent(BaseModel):
        agent_name: str

    class ImageGenerationCallErrorModerationDetails(BaseModel):
        categories: List[str]
        moderation_stage: Literal["input", "output", "unknown"]

    class ImageGenerationCallError(BaseModel):
        code: Optional[str] = None
        message: str
        param: Optional[str] = None
        type: str
        moderation_details: Optional[ImageGenerationCallErrorModerationDetails] = None

    class ImageGenerationCallSvgUsage(BaseModel):
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

    class ImageGenerationCall(BaseModel):
        id: str
        result: Optional[str] = None
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Optional[Literal["generate", "edit", "auto"]] = None
        agent: Optional[ImageGenerationCallAgent] = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        error: Optional[ImageGenerationCallError] = None
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        revised_prompt: Optional[str] = None
        size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = None
        svg_usage: Optional[ImageGenerationCallSvgUsage] = None

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        type: Literal["exec"]
        timeout_ms: Optional[int] = None
        user: Optional[str] = None
        working_directory: Optional[str] = None

    class LocalShellCallAgent(BaseModel):
        agent_name: str

    class LocalShellCall(BaseModel):
        id: str
        action: LocalShellCallAction
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]
        agent: Optional[LocalShellCallAgent] = None

    class LocalShellCallOutputAgent(BaseModel):
        agent_name: str

    class LocalShellCallOutput(BaseModel):
        id: str
        output: str
        type: Literal["local_shell_call_output"]
        agent: Optional[LocalShellCallOutputAgent] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ShellCallAction(BaseModel):
        commands: List[str]
        max_output_length: Optional[int] = None
        timeout_ms: Optional[int] = None

    class ShellCallAgent(BaseModel):
        agent_name: str

    class ShellCallCallerDirect(BaseModel):
        type: Literal["direct"]

    class ShellCallCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ShellCallCaller: TypeAlias = Optional[Union[ShellCallCallerDirect, ShellCallCallerProgram]]

    ShellCallEnvironment: TypeAlias = Optional[Union[BetaLocalEnvironment, BetaContainerReference]]

    class ShellCall(BaseModel):
        action: ShellCallAction
        call_id: str
        type: Literal["shell_call"]
        id: Optional[str] = None
        agent: Optional[ShellCallAgent] = None
        caller: Optional[ShellCallCaller] = None
        environment: Optional[ShellCallEnvironment] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ShellCallOutputAgent(BaseModel):
        agent_name: str

    class ShellCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ShellCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ShellCallOutputCaller: TypeAlias = Optional[Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]]

    class ShellCallOutput(BaseModel):
        call_id: str
        output: List[BetaResponseFunctionShellCallOutputContent]
        type: Literal["shell_call_output"]
        id: Optional[str] = None
        agent: Optional[ShellCallOutputAgent] = None
        caller: Optional[ShellCallOutputCaller] = None
        max_output_length: Optional[int] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ApplyPatchCallOperationCreateFile(BaseModel):
        diff: str
        path: str
        type: Literal["create_file"]

    class ApplyPatchCallOperationDeleteFile(BaseModel):
        path: str
        type: Literal["delete_file"]

    class ApplyPatchCallOperationUpdateFile(BaseModel):
        diff: str
        path: str
        type: Literal["update_file"]

    ApplyPatchCallOperation: TypeAlias = Union[
        ApplyPatchCallOperationCreateFile,
        ApplyPatchCallOperationDeleteFile,
        ApplyPatchCallOperationUpdateFile,
    ]

    class ApplyPatchCallAgent(BaseModel):
        agent_name: str

    class ApplyPatchCallCallerDirect(BaseModel):
        type: Literal["direct"]

    class ApplyPatchCallCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ApplyPatchCallCaller: TypeAlias = Optional[Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]]

    class ApplyPatchCall(BaseModel):
        call_id: str
        operation: ApplyPatchCallOperation
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]
        id: Optional[str] = None
        agent: Optional[ApplyPatchCallAgent] = None
        caller: Optional[ApplyPatchCallCaller] = None

    class ApplyPatchCallOutputAgent(BaseModel):
        agent_name: str

    class ApplyPatchCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ApplyPatchCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ApplyPatchCallOutputCaller: TypeAlias = Optional[
        Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]
    ]

    class ApplyPatchCallOutput(BaseModel):
        call_id: str
        status: Literal["completed", "failed"]
        type: Literal["apply_patch_call_output"]
        id: Optional[str] = None
        agent: Optional[ApplyPatchCallOutputAgent] = None
        caller: Optional[ApplyPatchCallOutputCaller] = None
        output: Optional[str] = None

    class McpListToolsTool(BaseModel):
        input_schema: object
        name: str
        annotations: Optional[object] = None
        description: Optional[str] = None

    class McpListToolsAgent(BaseModel):
        agent_name: str

    class McpListTools(BaseModel):
        id: str
        server_label: str
        tools: List[McpListToolsTool]
        type: Literal["mcp_list_tools"]
        agent: Optional[McpListToolsAgent] = None
        error: Optional[str] = None

    class McpApprovalRequestAgent(BaseModel):
        agent_name: str

    class McpApprovalRequest(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]
        agent: Optional[McpApprovalRequestAgent] = None

    class McpApprovalResponseAgent(BaseModel):
        agent_name: str

    class McpApprovalResponse(BaseModel):
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: Optional[str] = None
        agent: Optional[McpApprovalResponseAgent] = None
        reason: Optional[str] = None

    class McpCallAgent(BaseModel):
        agent_name: str

    class McpCall(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        agent: Optional[McpCallAgent] = None
        approval_request_id: Optional[str] = None
        error: Optional[BetaMcpToolCallError] = None
        output: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None

    class CompactionTriggerAgent(BaseModel):
        agent_name: str

    class CompactionTrigger(BaseModel):
        type: Literal["compaction_trigger"]
        id: Optional[str] = None
        agent: Optional[CompactionTriggerAgent] = None

    class ItemReferenceAgent(BaseModel):
        agent_name: str

    class ItemReference(BaseModel):
        id: str
        agent: Optional[ItemReferenceAgent] = None
        type: Optional[Literal["item_reference"]] = None

    class ProgramAgent(BaseModel):
        agent_name: str

    class Program(BaseModel):
        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]
        agent: Optional[ProgramAgent] = None

    class ProgramOutputAgent(BaseModel):
        agent_name: str

    class ProgramOutput(BaseModel):
        id: str
        call_id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]
        agent: Optional[ProgramOutputAgent] = None


class BetaResponseInputItemParam(Alias[Union[
    BetaEasyInputMessageParam,
    Message,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    ComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    FunctionCallOutput,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    ToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
    LocalShellCall,
    LocalShellCallOutput,
    ShellCall,
    ShellCallOutput,
    ApplyPatchCall,
    ApplyPatchCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]]):

    class MessageAgent(TypedDict):
        agent_name: str

    class Message(TypedDict):
        content: BetaResponseInputMessageContentListParam
        role: Literal["user", "system", "developer"]
        agent: Optional[MessageAgent] = ...
        status: Literal["in_progress", "completed", "incomplete"] = ...
        type: Literal["message"] = ...

    class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict):
        id: str
        code: Optional[str] = ...
        message: Optional[str] = ...

    class ComputerCallOutputAgent(TypedDict):
        agent_name: str

    class ComputerCallOutput(TypedDict):
        call_id: str
        output: BetaResponseComputerToolCallOutputScreenshotParam
        type: Literal["computer_call_output"]
        id: Optional[str] = ...
        acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]] = ...
        agent: Optional[ComputerCallOutputAgent] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class FunctionCallOutputAgent(TypedDict):
        agent_name: str

    class FunctionCallOutputCallerDirect(TypedDict):
        type: Literal["direct"]

    class FunctionCallOutputCallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]

    class FunctionCallOutput(TypedDict):
        output: Union[str, BetaResponseFunctionCallOutputItemListParam]
        type: Literal["function_call_output"]
        id: Optional[str] = ...
        agent: Optional[FunctionCallOutputAgent] = ...
        call_id: Optional[str] = ...
        caller: Optional[FunctionCallOutputCaller] = ...
        name: Optional[str] = ...
        namespace: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class AgentMessageContentEncryptedContent(TypedDict):
        encrypted_content: str
        type: Literal["encrypted_content"]

    AgentMessageContent: TypeAlias = Union[
        BetaResponseInputTextContentParam,
        BetaResponseInputImageContentParam,
        AgentMessageContentEncryptedContent,
    ]

    class AgentMessageAgent(TypedDict):
        agent_name: str

    class AgentMessage(TypedDict):
        author: str
        content: Iterable[AgentMessageContent]
        recipient: str
        type: Literal["agent_message"]
        id: Optional[str] = ...
        agent: Optional[AgentMessageAgent] = ...

    class MultiAgentCallAgent(TypedDict):
        agent_name: str

    class MultiAgentCall(TypedDict):
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        call_id: str
        type: Literal["multi_agent_call"]
        id: Optional[str] = ...
        agent: Optional[MultiAgentCallAgent] = ...

    class MultiAgentCallOutputOutputAnnotationFileCitation(TypedDict):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class MultiAgentCallOutputOutputAnnotationURLCitation(TypedDict):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    class MultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
        MultiAgentCallOutputOutputAnnotationFileCitation,
        MultiAgentCallOutputOutputAnnotationURLCitation,
        MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ]

    class MultiAgentCallOutputOutput(TypedDict):
        text: str
        type: Literal["output_text"]
        annotations: Iterable[MultiAgentCallOutputOutputAnnotation] = ...

    class MultiAgentCallOutputAgent(TypedDict):
        agent_name: str

    class MultiAgentCallOutput(TypedDict):
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        call_id: str
        output: Iterable[MultiAgentCallOutputOutput]
        type: Literal["multi_agent_call_output"]
        id: Optional[str] = ...
        agent: Optional[MultiAgentCallOutputAgent] = ...

    class ToolSearchCallAgent(TypedDict):
        agent_name: str

    class ToolSearchCall(TypedDict):
        arguments: object
        type: Literal["tool_search_call"]
        id: Optional[str] = ...
        agent: Optional[ToolSearchCallAgent] = ...
        call_id: Optional[str] = ...
        execution: Literal["server", "client"] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class AdditionalToolsAgent(TypedDict):
        agent_name: str

    class AdditionalTools(TypedDict):
        role: Literal["developer"]
        tools: Iterable[BetaToolParam]
        type: Literal["additional_tools"]
        id: Optional[str] = ...
        agent: Optional[AdditionalToolsAgent] = ...

    class ImageGenerationCallAgent(TypedDict):
        agent_name: str

    class ImageGenerationCallErrorModerationDetails(TypedDict):
        categories: Sequence[str]
        moderation_stage: Literal["input", "output", "unknown"]

    class ImageGenerationCallError(TypedDict):
        code: Optional[str]
        message: str
        param: Optional[str]
        type: str
        moderation_details: ImageGenerationCallErrorModerationDetails = ...

    class ImageGenerationCallSvgUsage(TypedDict):
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

    class ImageGenerationCall(TypedDict):
        id: str
        result: Optional[str]
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Optional[Literal["generate", "edit", "auto"]] = ...
        agent: Optional[ImageGenerationCallAgent] = ...
        background: Optional[Literal["transparent", "opaque", "auto"]] = ...
        error: ImageGenerationCallError = ...
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
        revised_prompt: Optional[str] = ...
        size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
        svg_usage: ImageGenerationCallSvgUsage = ...

    class LocalShellCallAction(TypedDict):
        command: Sequence[str]
        env: Dict[str, str]
        type: Literal["exec"]
        timeout_ms: Optional[int] = ...
        user: Optional[str] = ...
        working_directory: Optional[str] = ...

    class LocalShellCallAgent(TypedDict):
        agent_name: str

    class LocalShellCall(TypedDict):
        id: str
        action: LocalShellCallAction
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]
        agent: Optional[LocalShellCallAgent] = ...

    class LocalShellCallOutputAgent(TypedDict):
        agent_name: str

    class LocalShellCallOutput(TypedDict):
        id: str
        output: str
        type: Literal["local_shell_call_output"]
        agent: Optional[LocalShellCallOutputAgent] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ShellCallAction(TypedDict):
        commands: Sequence[str]
        max_output_length: Optional[int] = ...
        timeout_ms: Optional[int] = ...

    class ShellCallAgent(TypedDict):
        agent_name: str

    class ShellCallCallerDirect(TypedDict):
        type: Literal["direct"]

    class ShellCallCallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram]

    ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]

    class ShellCall(TypedDict):
        action: ShellCallAction
        call_id: str
        type: Literal["shell_call"]
        id: Optional[str] = ...
        agent: Optional[ShellCallAgent] = ...
        caller: Optional[ShellCallCaller] = ...
        environment: Optional[ShellCallEnvironment] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ShellCallOutputAgent(TypedDict):
        agent_name: str

    class ShellCallOutputCallerDirect(TypedDict):
        type: Literal["direct"]

    class ShellCallOutputCallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]

    class ShellCallOutput(TypedDict):
        call_id: str
        output: Iterable[BetaResponseFunctionShellCallOutputContentParam]
        type: Literal["shell_call_output"]
        id: Optional[str] = ...
        agent: Optional[ShellCallOutputAgent] = ...
        caller: Optional[ShellCallOutputCaller] = ...
        max_output_length: Optional[int] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ApplyPatchCallOperationCreateFile(TypedDict):
        diff: str
        path: str
        type: Literal["create_file"]

    class ApplyPatchCallOperationDeleteFile(TypedDict):
        path: str
        type: Literal["delete_file"]

    class ApplyPatchCallOperationUpdateFile(TypedDict):
        diff: str
        path: str
        type: Literal["update_file"]

    ApplyPatchCallOperation: TypeAlias = Union[
        ApplyPatchCallOperationCreateFile,
        ApplyPatchCallOperationDeleteFile,
        ApplyPatchCallOperationUpdateFile,
    ]

    class ApplyPatchCallAgent(TypedDict):
        agent_name: str

    class ApplyPatchCallCallerDirect(TypedDict):
        type: Literal["direct"]

    class ApplyPatchCallCallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]

    class ApplyPatchCall(TypedDict):
        call_id: str
        operation: ApplyPatchCallOperation
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]
        id: Optional[str] = ...
        agent: Optional[ApplyPatchCallAgent] = ...
        caller: Optional[ApplyPatchCallCaller] = ...

    class ApplyPatchCallOutputAgent(TypedDict):
        agent_name: str

    class ApplyPatchCallOutputCallerDirect(TypedDict):
        type: Literal["direct"]

    class ApplyPatchCallOutputCallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    ApplyPatchCallOutputCaller: TypeAlias = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]

    class ApplyPatchCallOutput(TypedDict):
        call_id: str
        status: Literal["completed", "failed"]
        type: Literal["apply_patch_call_output"]
        id: Optional[str] = ...
        agent: Optional[ApplyPatchCallOutputAgent] = ...
        caller: Optional[ApplyPatchCallOutputCaller] = ...
        output: Optional[str] = ...

    class McpListToolsTool(TypedDict):
        input_schema: object
        name: str
        annotations: Optional[object] = ...
        description: Optional[str] = ...

    class McpListToolsAgent(TypedDict):
        agent_name: str

    class McpListTools(TypedDict):
        id: str
        server_label: str
        tools: Iterable[McpListToolsTool]
        type: Literal["mcp_list_tools"]
        agent: Optional[McpListToolsAgent] = ...
        error: Optional[str] = ...

    class McpApprovalRequestAgent(TypedDict):
        agent_name: str

    class McpApprovalRequest(TypedDict):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]
        agent: Optional[McpApprovalRequestAgent] = ...

    class McpApprovalResponseAgent(TypedDict):
        agent_name: str

    class McpApprovalResponse(TypedDict):
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: Optional[str] = ...
        agent: Optional[McpApprovalResponseAgent] = ...
        reason: Optional[str] = ...

    class McpCallAgent(TypedDict):
        agent_name: str

    class McpCall(TypedDict):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        agent: Optional[McpCallAgent] = ...
        approval_request_id: Optional[str] = ...
        error: Optional[BetaMcpToolCallErrorParam] = ...
        output: Optional[str] = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    class CompactionTriggerAgent(TypedDict):
        agent_name: str

    class CompactionTrigger(TypedDict):
        type: Literal["compaction_trigger"]
        id: Optional[str] = ...
        agent: Optional[CompactionTriggerAgent] = ...

    class ItemReferenceAgent(TypedDict):
        agent_name: str

    class ItemReference(TypedDict):
        id: str
        agent: Optional[ItemReferenceAgent] = ...
        type: Optional[Literal["item_reference"]] = ...

    class ProgramAgent(TypedDict):
        agent_name: str

    class Program(TypedDict):
        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]
        agent: Optional[ProgramAgent] = ...

    class ProgramOutputAgent(TypedDict):
        agent_name: str

    class ProgramOutput(TypedDict):
        id: str
        call_id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]
        agent: Optional[ProgramOutputAgent] = ...


BetaResponseInputMessageContentList: TypeAlias = List[BetaResponseInputContent]


class BetaResponseInputMessageContentListParam(Alias[List[BetaResponseInputContentParam]]):

    BetaResponseInputContentParam: TypeAlias = Union[
        BetaResponseInputTextParam,
        BetaResponseInputImageParam,
        BetaResponseInputFileParam,
    ]


class BetaResponseInputMessageItem(BaseModel):
    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: Optional[Agent] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseInputParam(Alias[List[BetaResponseInputItemParam]]):

    class MessageAgent(TypedDict):
        agent_name: str

    class Message(TypedDict):
        content: BetaResponseInputMessageContentListParam
        role: Literal["user", "system", "developer"]
        agent: Optional[MessageAgent] = ...
        status: Literal["in_progress", "completed", "incomplete"] = ...
        type: Literal["message"] = ...

    class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict):
        id: str
        code: Optional[str] = ...
        message: Optional[str] = ...

    class ComputerCallOutputAgent(TypedDict):
        agent_name: str

    class ComputerCallOutput(TypedDict):
        call_id: str
        output: BetaResponseComputerToolCallOutputScreenshotParam
        type: Literal["computer_call_output"]
        id: Optional[str] = ...
        acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]] = ...
        agent: Optional[ComputerCallOutputAgent] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class FunctionCallOutputAgent(TypedDict):
        agent_name: str

    class FunctionCallOutputCallerDirect(TypedDict):
        type: Literal["direct"]

    class FunctionCallOutputCallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]

    class FunctionCallOutput(TypedDict):
        output: Union[str, BetaResponseFunctionCallOutputItemListParam]
        type: Literal["function_call_output"]
        id: Optional[str] = ...
        agent: Optional[FunctionCallOutputAgent] = ...
        call_id: Optional[str] = ...
        caller: Optional[FunctionCallOutputCaller] = ...
        name: Optional[str] = ...
        namespace: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class AgentMessageContentEncryptedContent(TypedDict):
        encrypted_content: str
        type: Literal["encrypted_content"]

    AgentMessageContent: TypeAlias = Union[
        BetaResponseInputTextContentParam,
        BetaResponseInputImageContentParam,
        AgentMessageContentEncryptedContent,
    ]

    class AgentMessageAgent(TypedDict):
        agent_name: str

    class AgentMessage(TypedDict):
        author: str
        content: Iterable[AgentMessageContent]
        recipient: str
        type: Literal["agent_message"]
        id: Optional[str] = ...
        agent: Optional[AgentMessageAgent] = ...

    class MultiAgentCallAgent(TypedDict):
        agent_name: str

    class MultiAgentCall(TypedDict):
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        call_id: str
        type: Literal["multi_agent_call"]
        id: Optional[str] = ...
        agent: Optional[MultiAgentCallAgent] = ...

    class MultiAgentCallOutputOutputAnnotationFileCitation(TypedDict):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class MultiAgentCallOutputOutputAnnotationURLCitation(TypedDict):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    class MultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
        MultiAgentCallOutputOutputAnnotationFileCitation,
        MultiAgentCallOutputOutputAnnotationURLCitation,
        MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ]

    class MultiAgentCallOutputOutput(TypedDict):
        text: str
        type: Literal["output_text"]
        annotations: Iterable[MultiAgentCallOutputOutputAnnotation] = ...

    class MultiAgentCallOutputAgent(TypedDict):
        agent_name: str

    class MultiAgentCallOutput(TypedDict):
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        call_id: str
        output: Iterable[MultiAgentCallOutputOutput]
        type: Literal["multi_agent_call_output"]
        id: Optional[str] = ...
        agent: Optional[MultiAgentCallOutputAgent] = ...

    class ToolSearchCallAgent(TypedDict):
        agent_name: str

    class ToolSearchCall(TypedDict):
        arguments: object
        type: Literal["tool_search_call"]
        id: Optional[str] = ...
        agent: Optional[ToolSearchCallAgent] = ...
        call_id: Optional[str] = ...
        execution: Literal["server", "client"] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class AdditionalToolsAgent(TypedDict):
        agent_name: str

    class AdditionalTools(TypedDict):
        role: Literal["developer"]
        tools: Iterable[BetaToolParam]
        type: Literal["additional_tools"]
        id: Optional[str] = ...
        agent: Optional[AdditionalToolsAgent] = ...

    class ImageGenerationCallAgent(TypedDict):
        agent_name: str

    class ImageGenerationCallErrorModerationDetails(TypedDict):
        categories: Sequence[str]
        moderation_stage: Literal["input", "output", "unknown"]

    class ImageGenerationCallError(TypedDict):
        code: Optional[str]
        message: str
        param: Optional[str]
        type: str
        moderation_details: ImageGenerationCallErrorModerationDetails = ...

    class ImageGenerationCallSvgUsage(TypedDict):
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

    class ImageGenerationCall(TypedDict):
        id: str
        result: Optional[str]
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Optional[Literal["generate", "edit", "auto"]] = ...
        agent: Optional[ImageGenerationCallAgent] = ...
        background: Optional[Literal["transparent", "opaque", "auto"]] = ...
        error: ImageGenerationCallError = ...
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
        revised_prompt: Optional[str] = ...
        size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
        svg_usage: ImageGenerationCallSvgUsage = ...

    class LocalShellCallAction(TypedDict):
        command: Sequence[str]
        env: Dict[str, str]
        type: Literal["exec"]
        timeout_ms: Optional[int] = ...
        user: Optional[str] = ...
        working_directory: Optional[str] = ...

    class LocalShellCallAgent(TypedDict):
        agent_name: str

    class LocalShellCall(TypedDict):
        id: str
        action: LocalShellCallAction
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]
        agent: Optional[LocalShellCallAgent] = ...

    class LocalShellCallOutputAgent(TypedDict):
        agent_name: str

    class LocalShellCallOutput(TypedDict):
        id: str
        output: str
        type: Literal["local_shell_call_output"]
        agent: Optional[LocalShellCallOutputAgent] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ShellCallAction(TypedDict):
        commands: Sequence[str]
        max_output_length: Optional[int] = ...
        timeout_ms: Optional[int] = ...

    class ShellCallAgent(TypedDict):
        agent_name: str

    class ShellCallCallerDirect(TypedDict):
        type: Literal["direct"]

    class ShellCallCallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram]

    ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]

    class ShellCall(TypedDict):
        action: ShellCallAction
        call_id: str
        type: Literal["shell_call"]
        id: Optional[str] = ...
        agent: Optional[ShellCallAgent] = ...
        caller: Optional[ShellCallCaller] = ...
        environment: Optional[ShellCallEnvironment] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ShellCallOutputAgent(TypedDict):
        agent_name: str

    class ShellCallOutputCallerDirect(TypedDict):
        type: Literal["direct"]

    class ShellCallOutputCallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]

    class ShellCallOutput(TypedDict):
        call_id: str
        output: Iterable[BetaResponseFunctionShellCallOutputContentParam]
        type: Literal["shell_call_output"]
        id: Optional[str] = ...
        agent: Optional[ShellCallOutputAgent] = ...
        caller: Optional[ShellCallOutputCaller] = ...
        max_output_length: Optional[int] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ApplyPatchCallOperationCreateFile(TypedDict):
        diff: str
        path: str
        type: Literal["create_file"]

    class ApplyPatchCallOperationDeleteFile(TypedDict):
        path: str
        type: Literal["delete_file"]

    class ApplyPatchCallOperationUpdateFile(TypedDict):
        diff: str
        path: str
        type: Literal["update_file"]

    ApplyPatchCallOperation: TypeAlias = Union[
        ApplyPatchCallOperationCreateFile,
        ApplyPatchCallOperationDeleteFile,
        ApplyPatchCallOperationUpdateFile,
    ]

    class ApplyPatchCallAgent(TypedDict):
        agent_name: str

    class ApplyPatchCallCallerDirect(TypedDict):
        type: Literal["direct"]

    class ApplyPatchCallCallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]

    class ApplyPatchCall(TypedDict):
        call_id: str
        operation: ApplyPatchCallOperation
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]
        id: Optional[str] = ...
        agent: Optional[ApplyPatchCallAgent] = ...
        caller: Optional[ApplyPatchCallCaller] = ...

    class ApplyPatchCallOutputAgent(TypedDict):
        agent_name: str

    class ApplyPatchCallOutputCallerDirect(TypedDict):
        type: Literal["direct"]

    class ApplyPatchCallOutputCallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    ApplyPatchCallOutputCaller: TypeAlias = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]

    class ApplyPatchCallOutput(TypedDict):
        call_id: str
        status: Literal["completed", "failed"]
        type: Literal["apply_patch_call_output"]
        id: Optional[str] = ...
        agent: Optional[ApplyPatchCallOutputAgent] = ...
        caller: Optional[ApplyPatchCallOutputCaller] = ...
        output: Optional[str] = ...

    class McpListToolsTool(TypedDict):
        input_schema: object
        name: str
        annotations: Optional[object] = ...
        description: Optional[str] = ...

    class McpListToolsAgent(TypedDict):
        agent_name: str

    class McpListTools(TypedDict):
        id: str
        server_label: str
        tools: Iterable[McpListToolsTool]
        type: Literal["mcp_list_tools"]
        agent: Optional[McpListToolsAgent] = ...
        error: Optional[str] = ...

    class McpApprovalRequestAgent(TypedDict):
        agent_name: str

    class McpApprovalRequest(TypedDict):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]
        agent: Optional[McpApprovalRequestAgent] = ...

    class McpApprovalResponseAgent(TypedDict):
        agent_name: str

    class McpApprovalResponse(TypedDict):
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: Optional[str] = ...
        agent: Optional[McpApprovalResponseAgent] = ...
        reason: Optional[str] = ...

    class McpCallAgent(TypedDict):
        agent_name: str

    class McpCall(TypedDict):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        agent: Optional[McpCallAgent] = ...
        approval_request_id: Optional[str] = ...
        error: Optional[BetaMcpToolCallErrorParam] = ...
        output: Optional[str] = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    class CompactionTriggerAgent(TypedDict):
        agent_name: str

    class CompactionTrigger(TypedDict):
        type: Literal["compaction_trigger"]
        id: Optional[str] = ...
        agent: Optional[CompactionTriggerAgent] = ...

    class ItemReferenceAgent(TypedDict):
        agent_name: str

    class ItemReference(TypedDict):
        id: str
        agent: Optional[ItemReferenceAgent] = ...
        type: Optional[Literal["item_reference"]] = ...

    class ProgramAgent(TypedDict):
        agent_name: str

    class Program(TypedDict):
        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]
        agent: Optional[ProgramAgent] = ...

    class ProgramOutputAgent(TypedDict):
        agent_name: str

    class ProgramOutput(TypedDict):
        id: str
        call_id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]
        agent: Optional[ProgramOutputAgent] = ...

    BetaResponseInputItemParam: TypeAlias = Union[
        BetaEasyInputMessageParam,
        Message,
        BetaResponseOutputMessageParam,
        BetaResponseFileSearchToolCallParam,
        BetaResponseComputerToolCallParam,
        ComputerCallOutput,
        BetaResponseFunctionWebSearchParam,
        BetaResponseFunctionToolCallParam,
        FunctionCallOutput,
        AgentMessage,
        MultiAgentCall,
        MultiAgentCallOutput,
        ToolSearchCall,
        BetaResponseToolSearchOutputItemParamParam,
        AdditionalTools,
        BetaResponseConfigurationUpdateItemParamParam,
        BetaResponseReasoningItemParam,
        BetaResponseCompactionItemParamParam,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCallParam,
        LocalShellCall,
        LocalShellCallOutput,
        ShellCall,
        ShellCallOutput,
        ApplyPatchCall,
        ApplyPatchCallOutput,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        McpCall,
        BetaResponseCustomToolCallOutputParam,
        BetaResponseCustomToolCallParam,
        CompactionTrigger,
        ItemReference,
        Program,
        ProgramOutput,
    ]


class BetaResponseInputText(BaseModel):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None

    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None


class BetaResponseInputTextContent(BaseModel):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None

    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None


class BetaResponseInputTextContentParam(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...

    class PromptCacheBreakpoint(TypedDict):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class BetaResponseInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...

    class PromptCacheBreakpoint(TypedDict):
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...


class BetaResponseItem(Alias[Tagged[
    Union[
        BetaResponseInputMessageItem,
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseComputerToolCall,
        BetaResponseComputerToolCallOutputItem,
        BetaResponseFunctionWebSearch,
        BetaResponseFunctionToolCallItem,
        BetaResponseFunctionToolCallOutputItem,
        AgentMessage,
        MultiAgentCall,
        MultiAgentCallOutput,
        BetaResponseToolSearchCall,
        BetaResponseToolSearchOutputItem,
        AdditionalTools,
        BetaResponseConfigurationUpdateItem,
        BetaResponseReasoningItem,
        Program,
        ProgramOutput,
        BetaResponseCompactionItem,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput,
        BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        McpCall,
        BetaResponseCustomToolCallItem,
        BetaResponseCustomToolCallOutputItem,
    ],
    "type",
]]):

    class AgentMessageContentText(BaseModel):
        text: str
        type: Literal["text"]

    class AgentMessageContentSummaryText(BaseModel):
        text: str
        type: Literal["summary_text"]

    class AgentMessageContentReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None

    class AgentMessageContentComputerScreenshot(BaseModel):
        detail: BetaImageDetail
        file_id: Optional[str] = None
        image_url: Optional[str] = None
        type: Literal["computer_screenshot"]
        prompt_cache_breakpoint: Optional[AgentMessageContentComputerScreenshotPromptCacheBreakpoint] = None

    class AgentMessageContentEncryptedContent(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]

    AgentMessageContent: TypeAlias = Union[
        BetaResponseInputText,
        BetaResponseOutputText,
        AgentMessageContentText,
        AgentMessageContentSummaryText,
        AgentMessageContentReasoningText,
        BetaResponseOutputRefusal,
        BetaResponseInputImage,
        AgentMessageContentComputerScreenshot,
        BetaResponseInputFile,
        AgentMessageContentEncryptedContent,
    ]

    class AgentMessageAgent(BaseModel):
        agent_name: str

    class AgentMessage(BaseModel):
        id: str
        author: str
        content: List[AgentMessageContent]
        recipient: str
        type: Literal["agent_message"]
        agent: Optional[AgentMessageAgent] = None

    class MultiAgentCallAgent(BaseModel):
        agent_name: str

    class MultiAgentCall(BaseModel):
        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        call_id: str
        type: Literal["multi_agent_call"]
        agent: Optional[MultiAgentCallAgent] = None

    class MultiAgentCallOutputAgent(BaseModel):
        agent_name: str

    class MultiAgentCallOutput(BaseModel):
        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        call_id: str
        output: List[BetaResponseOutputText]
        type: Literal["multi_agent_call_output"]
        agent: Optional[MultiAgentCallOutputAgent] = None

    class AdditionalToolsAgent(BaseModel):
        agent_name: str

    class AdditionalTools(BaseModel):
        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: List[BetaTool]
        type: Literal["additional_tools"]
        agent: Optional[AdditionalToolsAgent] = None

    class ProgramAgent(BaseModel):
        agent_name: str

    class Program(BaseModel):
        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]
        agent: Optional[ProgramAgent] = None

    class ProgramOutputAgent(BaseModel):
        agent_name: str

    class ProgramOutput(BaseModel):
        id: str
        call_id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]
        agent: Optional[ProgramOutputAgent] = None

    class ImageGenerationCallAgent(BaseModel):
        agent_name: str

    class ImageGenerationCallErrorModerationDetails(BaseModel):
        categories: List[str]
        moderation_stage: Literal["input", "output", "unknown"]

    class ImageGenerationCallError(BaseModel):
        code: Optional[str] = None
        message: str
        param: Optional[str] = None
        type: str
        moderation_details: Optional[ImageGenerationCallErrorModerationDetails] = None

    class ImageGenerationCallSvgUsage(BaseModel):
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

    class ImageGenerationCall(BaseModel):
        id: str
        result: Optional[str] = None
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Optional[Literal["generate", "edit", "auto"]] = None
        agent: Optional[ImageGenerationCallAgent] = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        error: Optional[ImageGenerationCallError] = None
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        revised_prompt: Optional[str] = None
        size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = None
        svg_usage: Optional[ImageGenerationCallSvgUsage] = None

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        type: Literal["exec"]
        timeout_ms: Optional[int] = None
        user: Optional[str] = None
        working_directory: Optional[str] = None

    class LocalShellCallAgent(BaseModel):
        agent_name: str

    class LocalShellCall(BaseModel):
        id: str
        action: LocalShellCallAction
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]
        agent: Optional[LocalShellCallAgent] = None

    class LocalShellCallOutputAgent(BaseModel):
        agent_name: str

    class LocalShellCallOutput(BaseModel):
        id: str
        output: str
        type: Literal["local_shell_call_output"]
        agent: Optional[LocalShellCallOutputAgent] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class McpListToolsTool(BaseModel):
        input_schema: object
        name: str
        annotations: Optional[object] = None
        description: Optional[str] = None

    class McpListToolsAgent(BaseModel):
        agent_name: str

    class McpListTools(BaseModel):
        id: str
        server_label: str
        tools: List[McpListToolsTool]
        type: Literal["mcp_list_tools"]
        agent: Optional[McpListToolsAgent] = None
        error: Optional[str] = None

    class McpApprovalRequestAgent(BaseModel):
        agent_name: str

    class McpApprovalRequest(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]
        agent: Optional[McpApprovalRequestAgent] = None

    class McpApprovalResponseAgent(BaseModel):
        agent_name: str

    class McpApprovalResponse(BaseModel):
        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        agent: Optional[McpApprovalResponseAgent] = None
        reason: Optional[str] = None

    class McpCallAgent(BaseModel):
        agent_name: str

    class McpCall(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        agent: Optional[McpCallAgent] = None
        approval_request_id: Optional[str] = None
        error: Optional[BetaMcpToolCallError] = None
        output: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None


class BetaResponseLocalEnvironment(BaseModel):
    type: Literal["local"]


class BetaResponseMcpCallArgumentsDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseMcpCallArgumentsDoneEvent(BaseModel):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseMcpCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseMcpCallFailedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseMcpCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseMcpListToolsCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseMcpListToolsFailedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseMcpListToolsInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseOutputItem(Alias[Union[
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseFunctionToolCall,
    BetaResponseFunctionToolCallOutputItem,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    BetaResponseFunctionWebSearch,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseReasoningItem,
    Program,
    ProgramOutput,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem,
    AdditionalTools,
    BetaResponseCompactionItem,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput,
    McpCall,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    BetaResponseCustomToolCall,
    BetaResponseCustomToolCallOutputItem,
]]):

    class AgentMessageContentText(BaseModel):
        text: str
        type: Literal["text"]

    class AgentMessageContentSummaryText(BaseModel):
        text: str
        type: Literal["summary_text"]

    class AgentMessageContentReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None

    class AgentMessageContentComputerScreenshot(BaseModel):
        detail: BetaImageDetail
        file_id: Optional[str] = None
        image_url: Optional[str] = None
        type: Literal["computer_screenshot"]
        prompt_cache_breakpoint: Optional[AgentMessageContentComputerScreenshotPromptCacheBreakpoint] = None

    class AgentMessageContentEncryptedContent(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]

    AgentMessageContent: TypeAlias = Union[
        BetaResponseInputText,
        BetaResponseOutputText,
        AgentMessageContentText,
        AgentMessageContentSummaryText,
        AgentMessageContentReasoningText,
        BetaResponseOutputRefusal,
        BetaResponseInputImage,
        AgentMessageContentComputerScreenshot,
        BetaResponseInputFile,
        AgentMessageContentEncryptedContent,
    ]

    class AgentMessageAgent(BaseModel):
        agent_name: str

    class AgentMessage(BaseModel):
        id: str
        author: str
        content: List[AgentMessageContent]
        recipient: str
        type: Literal["agent_message"]
        agent: Optional[AgentMessageAgent] = None

    class MultiAgentCallAgent(BaseModel):
        agent_name: str

    class MultiAgentCall(BaseModel):
        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        call_id: str
        type: Literal["multi_agent_call"]
        agent: Optional[MultiAgentCallAgent] = None

    class MultiAgentCallOutputAgent(BaseModel):
        agent_name: str

    class MultiAgentCallOutput(BaseModel):
        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        call_id: str
        output: List[BetaResponseOutputText]
        type: Literal["multi_agent_call_output"]
        agent: Optional[MultiAgentCallOutputAgent] = None

    class ProgramAgent(BaseModel):
        agent_name: str

    class Program(BaseModel):
        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]
        agent: Optional[ProgramAgent] = None

    class ProgramOutputAgent(BaseModel):
        agent_name: str

    class ProgramOutput(BaseModel):
        id: str
        call_id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]
        agent: Optional[ProgramOutputAgent] = None

    class AdditionalToolsAgent(BaseModel):
        agent_name: str

    class AdditionalTools(BaseModel):
        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: List[BetaTool]
        type: Literal["additional_tools"]
        agent: Optional[AdditionalToolsAgent] = None

    class ImageGenerationCallAgent(BaseModel):
        agent_name: str

    class ImageGenerationCallErrorModerationDetails(BaseModel):
        categories: List[str]
        moderation_stage: Literal["input", "output", "unknown"]

    class ImageGenerationCallError(BaseModel):
        code: Optional[str] = None
        message: str
        param: Optional[str] = None
        type: str
        moderation_details: Optional[ImageGenerationCallErrorModerationDetails] = None

    class ImageGenerationCallSvgUsage(BaseModel):
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

    class ImageGenerationCall(BaseModel):
        id: str
        result: Optional[str] = None
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Optional[Literal["generate", "edit", "auto"]] = None
        agent: Optional[ImageGenerationCallAgent] = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        error: Optional[ImageGenerationCallError] = None
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        revised_prompt: Optional[str] = None
        size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = None
        svg_usage: Optional[ImageGenerationCallSvgUsage] = None

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        type: Literal["exec"]
        timeout_ms: Optional[int] = None
        user: Optional[str] = None
        working_directory: Optional[str] = None

    class LocalShellCallAgent(BaseModel):
        agent_name: str

    class LocalShellCall(BaseModel):
        id: str
        action: LocalShellCallAction
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]
        agent: Optional[LocalShellCallAgent] = None

    class LocalShellCallOutputAgent(BaseModel):
        agent_name: str

    class LocalShellCallOutput(BaseModel):
        id: str
        output: str
        type: Literal["local_shell_call_output"]
        agent: Optional[LocalShellCallOutputAgent] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class McpCallAgent(BaseModel):
        agent_name: str

    class McpCall(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        agent: Optional[McpCallAgent] = None
        approval_request_id: Optional[str] = None
        error: Optional[BetaMcpToolCallError] = None
        output: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None

    class McpListToolsTool(BaseModel):
        input_schema: object
        name: str
        annotations: Optional[object] = None
        description: Optional[str] = None

    class McpListToolsAgent(BaseModel):
        agent_name: str

    class McpListTools(BaseModel):
        id: str
        server_label: str
        tools: List[McpListToolsTool]
        type: Literal["mcp_list_tools"]
        agent: Optional[McpListToolsAgent] = None
        error: Optional[str] = None

    class McpApprovalRequestAgent(BaseModel):
        agent_name: str

    class McpApprovalRequest(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]
        agent: Optional[McpApprovalRequestAgent] = None

    class McpApprovalResponseAgent(BaseModel):
        agent_name: str

    class McpApprovalResponse(BaseModel):
        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        agent: Optional[McpApprovalResponseAgent] = None
        reason: Optional[str] = None


class BetaResponseOutputItemAddedEvent(BaseModel):
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseOutputItemDoneEvent(BaseModel):
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseOutputMessage(BaseModel):
    id: str
    content: List[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: Optional[Agent] = None
    phase: Optional[Literal["commentary", "final_answer"]] = None

    Content: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal]

    class Agent(BaseModel):
        agent_name: str


class BetaResponseOutputMessageParam(TypedDict):
    id: str
    content: Iterable[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: Optional[Agent] = ...
    phase: Optional[Literal["commentary", "final_answer"]] = ...

    Content: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputRefusalParam]

    class Agent(TypedDict):
        agent_name: str


class BetaResponseOutputRefusal(BaseModel):
    refusal: str
    type: Literal["refusal"]


class BetaResponseOutputRefusalParam(TypedDict):
    refusal: str
    type: Literal["refusal"]


class BetaResponseOutputText(BaseModel):
    annotations: List[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: Optional[List[Logprob]] = None

    class AnnotationFileCitation(BaseModel):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class AnnotationURLCitation(BaseModel):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    class AnnotationContainerFileCitation(BaseModel):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    class AnnotationFilePath(BaseModel):
        file_id: str
        index: int
        type: Literal["file_path"]

    Annotation: TypeAlias = Union[
        AnnotationFileCitation,
        AnnotationURLCitation,
        AnnotationContainerFileCitation,
        AnnotationFilePath,
    ]

    class LogprobTopLogprob(BaseModel):
        token: str
        bytes: List[int]
        logprob: float

    class Logprob(BaseModel):
        token: str
        bytes: List[int]
        logprob: float
        top_logprobs: List[LogprobTopLogprob]


class BetaResponseOutputTextAnnotationAddedEvent(BaseModel):
    annotation: Optional[Annotation] = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]
    agent: Optional[Agent] = None

    class AnnotationFileCitation(BaseModel):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class AnnotationURLCitation(BaseModel):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    class AnnotationContainerFileCitation(BaseModel):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    class AnnotationFilePath(BaseModel):
        file_id: str
        index: int
        type: Literal["file_path"]

    Annotation: TypeAlias = Optional[
        Union[AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath]
    ]

    class Agent(BaseModel):
        agent_name: str


class BetaResponseOutputTextParam(TypedDict):
    annotations: Iterable[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: Iterable[Logprob] = ...

    class AnnotationFileCitation(TypedDict):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class AnnotationURLCitation(TypedDict):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    class AnnotationContainerFileCitation(TypedDict):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    class AnnotationFilePath(TypedDict):
        file_id: str
        index: int
        type: Literal["file_path"]

    Annotation: TypeAlias = Union[
        AnnotationFileCitation,
        AnnotationURLCitation,
        AnnotationContainerFileCitation,
        AnnotationFilePath,
    ]

    class LogprobTopLogprob(TypedDict):
        token: str
        bytes: Iterable[int]
        logprob: float

    class Logprob(TypedDict):
        token: str
        bytes: Iterable[int]
        logprob: float
        top_logprobs: Iterable[LogprobTopLogprob]


class BetaResponsePrompt(BaseModel):
    id: str
    variables: Optional[Dict[str, Variables]] = None
    version: Optional[str] = None

    Variables: TypeAlias = Union[str, BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]


class BetaResponsePromptParam(TypedDict):
    id: str
    variables: Optional[Dict[str, Variables]] = ...
    version: Optional[str] = ...

    Variables: TypeAlias = Union[str, BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam]


class BetaResponseQueuedEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.queued"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseReasoningItem(BaseModel):
    id: str
    summary: List[Summary]
    type: Literal["reasoning"]
    agent: Optional[Agent] = None
    content: Optional[List[Content]] = None
    encrypted_content: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class Summary(BaseModel):
        text: str
        type: Literal["summary_text"]

    class Agent(BaseModel):
        agent_name: str

    class Content(BaseModel):
        text: str
        type: Literal["reasoning_text"]


class BetaResponseReasoningItemParam(TypedDict):
    id: str
    summary: Iterable[Summary]
    type: Literal["reasoning"]
    agent: Optional[Agent] = ...
    content: Iterable[Content] = ...
    encrypted_content: Optional[str] = ...
    status: Literal["in_progress", "completed", "incomplete"] = ...

    class Summary(TypedDict):
        text: str
        type: Literal["summary_text"]

    class Agent(TypedDict):
        agent_name: str

    class Content(TypedDict):
        text: str
        type: Literal["reasoning_text"]


class BetaResponseReasoningSummaryPartAddedEvent(BaseModel):
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
    agent: Optional[Agent] = None

    class Part(BaseModel):
        text: str
        type: Literal["summary_text"]

    class Agent(BaseModel):
        agent_name: str


class BetaResponseReasoningSummaryPartDoneEvent(BaseModel):
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    agent: Optional[Agent] = None
    status: Optional[Literal["incomplete"]] = None

    class Part(BaseModel):
        text: str
        type: Literal["summary_text"]

    class Agent(BaseModel):
        agent_name: str


class BetaResponseReasoningSummaryTextDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseReasoningSummaryTextDoneEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseReasoningTextDeltaEvent(BaseModel):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseReasoningTextDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseRefusalDeltaEvent(BaseModel):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseRefusalDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseShellCallCommandAddedEvent(BaseModel):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseShellCallCommandDeltaEvent(BaseModel):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    agent: Optional[Agent] = None
    obfuscation: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseShellCallCommandDoneEvent(BaseModel):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseShellCallOutputContentDeltaEvent(BaseModel):
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
    agent: Optional[Agent] = None

    class Delta(BaseModel):
        stderr: Optional[str] = None
        stdout: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseShellCallOutputContentDoneEvent(BaseModel):
    command_index: int
    item_id: str
    output: List[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]
    agent: Optional[Agent] = None

    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    OutputOutcome: TypeAlias = Union[OutputOutcomeTimeout, OutputOutcomeExit]

    class Output(BaseModel):
        outcome: OutputOutcome
        stderr: str
        stdout: str
        created_by: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str


BetaResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]


class BetaResponseSteerAcceptedEvent(BaseModel):
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: Optional[str] = None

    class Steer(BaseModel):
        id: str
        previous_response_id: str


BetaResponseSteerErrorCode: TypeAlias = Union[
    Literal[
        "response_not_found",
        "invalid_input",
        "steering_not_supported",
        "too_many_pending_steers",
        "response_already_completed",
        "response_not_active",
        "successor_creation_failed",
    ],
    str,
]


class BetaResponseSteerEvent(BaseModel):
    input: BetaResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]


class BetaResponseSteerEventParam(TypedDict):
    input: BetaResponseSteerInputParam
    previous_response_id: str
    type: Literal["response.steer"]


class BetaResponseSteerFailedEvent(BaseModel):
    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: Optional[str] = None

    class Error(BaseModel):
        code: BetaResponseSteerErrorCode
        message: str
        type: Literal["invalid_request_error"]

    class Steer(BaseModel):
        input: BetaResponseSteerInput
        previous_response_id: str
        id: Optional[str] = None


class BetaResponseSteerInput(Alias[Union[str, List[ResponseSteerInputItemList]]]):

    class ResponseSteerInputItemListMessageAgent(BaseModel):
        agent_name: str

    class ResponseSteerInputItemListMessage(BaseModel):
        content: Union[List[BetaResponseSteerInputContent], str]
        role: Literal["user"]
        type: Literal["message"]
        id: Optional[str] = None
        agent: Optional[ResponseSteerInputItemListMessageAgent] = None
        status: Optional[str] = None

    class ResponseSteerInputItemListFunctionCallOutputAgent(BaseModel):
        agent_name: str

    class ResponseSteerInputItemListFunctionCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Optional[
        Union[
            ResponseSteerInputItemListFunctionCallOutputCallerDirect,
            ResponseSteerInputItemListFunctionCallOutputCallerProgram,
        ]
    ]

    class ResponseSteerInputItemListFunctionCallOutput(BaseModel):
        output: Union[str, BetaResponseFunctionCallOutputItemList]
        type: Literal["function_call_output"]
        id: Optional[str] = None
        agent: Optional[ResponseSteerInputItemListFunctionCallOutputAgent] = None
        call_id: Optional[str] = None
        caller: Optional[ResponseSteerInputItemListFunctionCallOutputCaller] = None
        name: Optional[str] = None
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    ResponseSteerInputItemList: TypeAlias = Union[
        ResponseSteerInputItemListMessage,
        ResponseSteerInputItemListFunctionCallOutput,
    ]


BetaResponseSteerInputContent: TypeAlias = Union[
    BetaResponseInputTextContent,
    BetaResponseInputImageContent,
    BetaResponseInputFileContent,
]


BetaResponseSteerInputContentParam: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputFileContentParam,
]


class BetaResponseSteerInputParam(Alias[Union[str, Iterable[ResponseSteerInputItemList]]]):

    class ResponseSteerInputItemListMessageAgent(TypedDict):
        agent_name: str

    class ResponseSteerInputItemListMessage(TypedDict):
        content: Union[Iterable[BetaResponseSteerInputContentParam], str]
        role: Literal["user"]
        type: Literal["message"]
        id: Optional[str] = ...
        agent: Optional[ResponseSteerInputItemListMessageAgent] = ...
        status: Optional[str] = ...

    class ResponseSteerInputItemListFunctionCallOutputAgent(TypedDict):
        agent_name: str

    class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict):
        type: Literal["direct"]

    class ResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict):
        caller_id: str
        type: Literal["program"]

    ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
        ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    ]

    class ResponseSteerInputItemListFunctionCallOutput(TypedDict):
        output: Union[str, BetaResponseFunctionCallOutputItemListParam]
        type: Literal["function_call_output"]
        id: Optional[str] = ...
        agent: Optional[ResponseSteerInputItemListFunctionCallOutputAgent] = ...
        call_id: Optional[str] = ...
        caller: Optional[ResponseSteerInputItemListFunctionCallOutputCaller] = ...
        name: Optional[str] = ...
        namespace: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    ResponseSteerInputItemList: TypeAlias = Union[
        ResponseSteerInputItemListMessage,
        ResponseSteerInputItemListFunctionCallOutput,
    ]


class BetaResponseSteerPendingEvent(BaseModel):
    reason: BetaResponseSteerPendingReason
    required_input: List[BetaResponseSteerRequiredInput]
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: Optional[str] = None

    class Steer(BaseModel):
        id: str
        previous_response_id: str


BetaResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]


class BetaResponseSteerRequiredInput(Alias[Union[
    FunctionCallOutput,
    CustomToolCallOutput,
    ComputerCallOutput,
    ShellCallOutput,
    ApplyPatchCallOutput,
    ToolSearchOutput,
    McpApprovalResponse,
]]):

    class FunctionCallOutput(BaseModel):
        call_id: str
        name: str
        type: Literal["function_call_output"]

    class CustomToolCallOutput(BaseModel):
        call_id: str
        type: Literal["custom_tool_call_output"]

    class ComputerCallOutput(BaseModel):
        call_id: str
        type: Literal["computer_call_output"]

    class ShellCallOutput(BaseModel):
        call_id: str
        type: Literal["shell_call_output"]

    class ApplyPatchCallOutput(BaseModel):
        call_id: str
        type: Literal["apply_patch_call_output"]

    class ToolSearchOutput(BaseModel):
        call_id: str
        execution: Literal["client"]
        type: Literal["tool_search_output"]

    class McpApprovalResponse(BaseModel):
        approval_request_id: str
        type: Literal["mcp_approval_response"]


BetaResponseStreamEvent: TypeAlias = Union[
    BetaResponseAudioDeltaEvent,
    BetaResponseAudioDoneEvent,
    BetaResponseAudioTranscriptDeltaEvent,
    BetaResponseAudioTranscriptDoneEvent,
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
    BetaResponseCodeInterpreterCallCodeDoneEvent,
    BetaResponseCodeInterpreterCallCompletedEvent,
    BetaResponseCodeInterpreterCallInProgressEvent,
    BetaResponseCodeInterpreterCallInterpretingEvent,
    BetaResponseCompactionCompactingEvent,
    BetaResponseCompletedEvent,
    BetaResponseContentPartAddedEvent,
    BetaResponseContentPartDoneEvent,
    BetaResponseCreatedEvent,
    BetaResponseErrorEvent,
    BetaResponseFileSearchCallCompletedEvent,
    BetaResponseFileSearchCallInProgressEvent,
    BetaResponseFileSearchCallSearchingEvent,
    BetaResponseFunctionCallArgumentsDeltaEvent,
    BetaResponseFunctionCallArgumentsDoneEvent,
    BetaResponseShellCallCommandAddedEvent,
    BetaResponseShellCallCommandDeltaEvent,
    BetaResponseShellCallCommandDoneEvent,
    BetaResponseShellCallOutputContentDeltaEvent,
    BetaResponseShellCallOutputContentDoneEvent,
    BetaResponseInProgressEvent,
    BetaResponseFailedEvent,
    BetaResponseIncompleteEvent,
    BetaResponseOutputItemAddedEvent,
    BetaResponseOutputItemDoneEvent,
    BetaResponseReasoningSummaryPartAddedEvent,
    BetaResponseReasoningSummaryPartDoneEvent,
    BetaResponseReasoningSummaryTextDeltaEvent,
    BetaResponseReasoningSummaryTextDoneEvent,
    BetaResponseReasoningTextDeltaEvent,
    BetaResponseReasoningTextDoneEvent,
    BetaResponseRefusalDeltaEvent,
    BetaResponseRefusalDoneEvent,
    BetaResponseTextDeltaEvent,
    BetaResponseTextDoneEvent,
    BetaResponseWebSearchCallCompletedEvent,
    BetaResponseWebSearchCallInProgressEvent,
    BetaResponseWebSearchCallSearchingEvent,
    BetaResponseImageGenCallCompletedEvent,
    BetaResponseImageGenCallGeneratingEvent,
    BetaResponseImageGenCallInProgressEvent,
    BetaResponseImageGenCallPartialImageEvent,
    BetaResponseMcpCallArgumentsDeltaEvent,
    BetaResponseMcpCallArgumentsDoneEvent,
    BetaResponseMcpCallCompletedEvent,
    BetaResponseMcpCallFailedEvent,
    BetaResponseMcpCallInProgressEvent,
    BetaResponseMcpListToolsCompletedEvent,
    BetaResponseMcpListToolsFailedEvent,
    BetaResponseMcpListToolsInProgressEvent,
    BetaResponseOutputTextAnnotationAddedEvent,
    BetaResponseQueuedEvent,
    BetaResponseCustomToolCallInputDeltaEvent,
    BetaResponseCustomToolCallInputDoneEvent,
]


class BetaResponseTextConfig(BaseModel):
    format: Optional[BetaResponseFormatTextConfig] = None
    verbosity: Optional[Literal["low", "medium", "high"]] = None


class BetaResponseTextConfigParam(TypedDict):
    format: BetaResponseFormatTextConfigParam = ...
    verbosity: Optional[Literal["low", "medium", "high"]] = ...


class BetaResponseTextDeltaEvent(BaseModel):
    content_index: int
    delta: str
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]
    agent: Optional[Agent] = None

    class LogprobTopLogprob(BaseModel):
        token: Optional[str] = None
        logprob: Optional[float] = None

    class Logprob(BaseModel):
        token: str
        logprob: float
        top_logprobs: Optional[List[LogprobTopLogprob]] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseTextDoneEvent(BaseModel):
    content_index: int
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]
    agent: Optional[Agent] = None

    class LogprobTopLogprob(BaseModel):
        token: Optional[str] = None
        logprob: Optional[float] = None

    class Logprob(BaseModel):
        token: str
        logprob: float
        top_logprobs: Optional[List[LogprobTopLogprob]] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseToolSearchCall(BaseModel):
    id: str
    arguments: object
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    agent: Optional[Agent] = None
    created_by: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseToolSearchOutputItem(BaseModel):
    id: str
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: List[BetaTool]
    type: Literal["tool_search_output"]
    agent: Optional[Agent] = None
    created_by: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseToolSearchOutputItemParam(BaseModel):
    tools: List[Tool]
    type: Literal["tool_search_output"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    call_id: Optional[str] = None
    execution: Optional[Literal["server", "client"]] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ToolMcpAllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    ToolMcpAllowedTools: TypeAlias = Optional[Union[List[str], ToolMcpAllowedToolsMcpToolFilter]]

    class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: Optional[ToolMcpRequireApprovalMcpToolApprovalFilterAlways] = None
        never: Optional[ToolMcpRequireApprovalMcpToolApprovalFilterNever] = None

    ToolMcpRequireApproval: TypeAlias = Optional[
        Union[ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]
    ]

    class ToolMcp(BaseModel):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        allowed_tools: Optional[ToolMcpAllowedTools] = None
        authorization: Optional[str] = None
        connector_id: Optional[
            Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ]
        ] = None
        defer_loading: Optional[bool] = None
        headers: Optional[Dict[str, str]] = None
        require_approval: Optional[ToolMcpRequireApproval] = None
        server_description: Optional[str] = None
        server_url: Optional[str] = None
        tunnel_id: Optional[str] = None

    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        BetaContainerNetworkPolicyDisabled,
        BetaContainerNetworkPolicyAllowlist,
    ]

    class ToolCodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
        type: Literal["auto"]
        file_ids: Optional[List[str]] = None
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
        network_policy: Optional[ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy] = None

    ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]

    class ToolCodeInterpreter(BaseModel):
        container: ToolCodeInterpreterContainer
        type: Literal["code_interpreter"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None

    class ToolProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolImageGenerationInputImageMask(BaseModel):
        file_id: Optional[str] = None
        image_url: Optional[str] = None

    class ToolImageGenerationSvgReasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None

    class ToolImageGenerationSvg(BaseModel):
        model: Optional[str] = None
        reasoning: Optional[ToolImageGenerationSvgReasoning] = None

    class ToolImageGeneration(BaseModel):
        type: Literal["image_generation"]
        action: Optional[Literal["generate", "edit", "auto"]] = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        complexity: Optional[Literal["low", "medium", "high"]] = None
        frame_count: Optional[int] = None
        frame_duration_ms: Optional[int] = None
        input_fidelity: Optional[Literal["high", "low"]] = None
        input_image_mask: Optional[ToolImageGenerationInputImageMask] = None
        model: Optional[
            Union[
                str,
                Literal[
                    "gpt-image-1",
                    "gpt-image-1-mini",
                    "gpt-image-2",
                    "gpt-image-2-2026-04-21",
                    "gpt-image-2.5-sunburst",
                    "gpt-image-2.5-sunburst-2026-09-08",
                    "gpt-image-2.5-flare",
                    "gpt-image-2.5-flare-2026-09-08",
                    "gpt-image-2.6-sunburst",
                    "gpt-image-2.6-flare",
                    "gpt-image-1.5",
                    "chatgpt-image-latest",
                ],
            ]
        ] = None
        moderation: Optional[Literal["auto", "low"]] = None
        output_compression: Optional[int] = None
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        partial_images: Optional[int] = None
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]] = None
        svg: Optional[ToolImageGenerationSvg] = None

    class ToolLocalShell(BaseModel):
        type: Literal["local_shell"]

    Tool: TypeAlias = Union[
        BetaFunctionTool,
        BetaFileSearchTool,
        BetaComputerTool,
        BetaComputerUsePreviewTool,
        BetaWebSearchTool,
        ToolMcp,
        ToolCodeInterpreter,
        ToolProgrammaticToolCalling,
        ToolImageGeneration,
        ToolLocalShell,
        BetaFunctionShellTool,
        BetaCustomTool,
        BetaToolSearchOutputNamespaceTool,
        BetaToolSearchTool,
        BetaWebSearchPreviewTool,
        BetaApplyPatchTool,
    ]

    class Agent(BaseModel):
        agent_name: str


class BetaResponseToolSearchOutputItemParamParam(TypedDict):
    tools: Iterable[Tool]
    type: Literal["tool_search_output"]
    id: Optional[str] = ...
    agent: Optional[Agent] = ...
    call_id: Optional[str] = ...
    execution: Literal["server", "client"] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ToolMcpAllowedToolsMcpToolFilter(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    ToolMcpAllowedTools: TypeAlias = Union[Sequence[str], ToolMcpAllowedToolsMcpToolFilter]

    class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class ToolMcpRequireApprovalMcpToolApprovalFilterNever(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class ToolMcpRequireApprovalMcpToolApprovalFilter(TypedDict):
        always: ToolMcpRequireApprovalMcpToolApprovalFilterAlways = ...
        never: ToolMcpRequireApprovalMcpToolApprovalFilterNever = ...

    ToolMcpRequireApproval: TypeAlias = Union[ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

    class ToolMcp(TypedDict):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
        allowed_tools: Optional[ToolMcpAllowedTools] = ...
        authorization: str = ...
        connector_id: Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ] = ...
        defer_loading: bool = ...
        headers: Optional[Dict[str, str]] = ...
        require_approval: Optional[ToolMcpRequireApproval] = ...
        server_description: str = ...
        server_url: str = ...
        tunnel_id: str = ...

    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        BetaContainerNetworkPolicyDisabledParam,
        BetaContainerNetworkPolicyAllowlistParam,
    ]

    class ToolCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict):
        type: Literal["auto"]
        file_ids: Sequence[str] = ...
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
        network_policy: ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = ...

    ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]

    class ToolCodeInterpreter(TypedDict):
        container: ToolCodeInterpreterContainer
        type: Literal["code_interpreter"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...

    class ToolProgrammaticToolCalling(TypedDict):
        type: Literal["programmatic_tool_calling"]

    class ToolImageGenerationInputImageMask(TypedDict):
        file_id: str = ...
        image_url: str = ...

    class ToolImageGenerationSvgReasoning(TypedDict):
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

    class ToolImageGenerationSvg(TypedDict):
        model: str = ...
        reasoning: Optional[ToolImageGenerationSvgReasoning] = ...

    class ToolImageGeneration(TypedDict):
        type: Literal["image_generation"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        complexity: Literal["low", "medium", "high"] = ...
        frame_count: int = ...
        frame_duration_ms: int = ...
        input_fidelity: Optional[Literal["high", "low"]] = ...
        input_image_mask: ToolImageGenerationInputImageMask = ...
        model: Union[
            str,
            Literal[
                "gpt-image-1",
                "gpt-image-1-mini",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-2.5-sunburst",
                "gpt-image-2.5-sunburst-2026-09-08",
                "gpt-image-2.5-flare",
                "gpt-image-2.5-flare-2026-09-08",
                "gpt-image-2.6-sunburst",
                "gpt-image-2.6-flare",
                "gpt-image-1.5",
                "chatgpt-image-latest",
            ],
        ] = ...
        moderation: Literal["auto", "low"] = ...
        output_compression: int = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        partial_images: int = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]] = ...
        svg: ToolImageGenerationSvg = ...

    class ToolLocalShell(TypedDict):
        type: Literal["local_shell"]

    Tool: TypeAlias = Union[
        BetaFunctionToolParam,
        BetaFileSearchToolParam,
        BetaComputerToolParam,
        BetaComputerUsePreviewToolParam,
        BetaWebSearchToolParam,
        ToolMcp,
        ToolCodeInterpreter,
        ToolProgrammaticToolCalling,
        ToolImageGeneration,
        ToolLocalShell,
        BetaFunctionShellToolParam,
        BetaCustomToolParam,
        BetaToolSearchOutputNamespaceToolParam,
        BetaToolSearchToolParam,
        BetaWebSearchPreviewToolParam,
        BetaApplyPatchToolParam,
    ]

    class Agent(TypedDict):
        agent_name: str


class BetaResponseUsage(BaseModel):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

    class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
        ttl_12h_tokens: int
        ttl_30m_tokens: int

    class InputTokensDetails(BaseModel):
        cache_write_tokens: int
        cached_tokens: int
        cache_write_tokens_details: Optional[InputTokensDetailsCacheWriteTokensDetails] = None

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int


class BetaResponseWebSearchCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseWebSearchCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponseWebSearchCallSearchingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]
    agent: Optional[Agent] = None

    class Agent(BaseModel):
        agent_name: str


class BetaResponsesClientEvent(Alias[Union[ResponseCreate, BetaResponseSteerEvent, BetaResponseInjectEvent]]):

    class ResponseCreateAccessPrograms(BaseModel):
        cyber: Optional[Literal["standard", "daybreak_blue", "daybreak_red"]] = None

    class ResponseCreateBackgroundOptions(BaseModel):
        completion_window: Optional[Literal["soonest", "2h", "8h"]] = None
        continuation_id: Optional[str] = None

    class ResponseCreateContextManagement(BaseModel):
        type: str
        compact_threshold: Optional[int] = None

    ResponseCreateConversation: TypeAlias = Optional[Union[str, BetaResponseConversationParam]]

    class ResponseCreateImage(BaseModel):
        context_compression: Optional[Literal["auto", "enabled", "disabled"]] = None

    class ResponseCreateModerationPolicyInput(BaseModel):
        mode: Literal["score", "block"]

    class ResponseCreateModerationPolicyOutput(BaseModel):
        mode: Literal["score", "block"]

    class ResponseCreateModerationPolicy(BaseModel):
        input: Optional[ResponseCreateModerationPolicyInput] = None
        output: Optional[ResponseCreateModerationPolicyOutput] = None

    class ResponseCreateModeration(BaseModel):
        model: str
        policy: Optional[ResponseCreateModerationPolicy] = None

    class ResponseCreateMultiAgent(BaseModel):
        enabled: bool
        max_concurrent_subagents: Optional[int] = None

    class ResponseCreatePromptCacheOptions(BaseModel):
        comparison_response_id: Optional[str] = None
        mode: Optional[Literal["implicit", "explicit"]] = None
        prewarm: Optional[bool] = None
        ttl: Optional[Literal["30m", "12h"]] = None

    class ResponseCreateReasoning(BaseModel):
        context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
        generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
        mode: Optional[Union[str, Literal["standard", "pro"]]] = None
        summary: Optional[Literal["auto", "concise", "detailed"]] = None

    class ResponseCreateStreamOptions(BaseModel):
        include_obfuscation: Optional[bool] = None

    class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    ResponseCreateToolChoice: TypeAlias = Union[
        BetaToolChoiceOptions,
        BetaToolChoiceAllowed,
        BetaToolChoiceTypes,
        BetaToolChoiceFunction,
        BetaToolChoiceMcp,
        BetaToolChoiceCustom,
        ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatch,
        BetaToolChoiceShell,
    ]

    class ResponseCreate(BaseModel):
        type: Literal["response.create"]
        access_programs: Optional[ResponseCreateAccessPrograms] = None
        background: Optional[bool] = None
        background_options: Optional[ResponseCreateBackgroundOptions] = None
        context_management: Optional[List[ResponseCreateContextManagement]] = None
        conversation: Optional[ResponseCreateConversation] = None
        generate: Optional[bool] = None
        image: Optional[ResponseCreateImage] = None
        include: Optional[List[BetaResponseIncludable]] = None
        input: Optional[Union[str, BetaResponseInput]] = None
        instructions: Optional[str] = None
        max_output_tokens: Optional[int] = None
        max_tool_calls: Optional[int] = None
        metadata: Optional[Dict[str, str]] = None
        model: Optional[
            Union[
                Literal[
                    "gpt-6-astra",
                    "gpt-6.2-astra",
                    "gpt-6.1-sol",
                    "gpt-6.2-sol",
                    "gpt-6.1-terra",
                    "gpt-6-sol",
                    "gpt-6-luna",
                    "gpt-5.6-sol",
                    "gpt-5.6-terra",
                    "gpt-5.6-luna",
                    "gpt-5.5",
                    "gpt-5.5-2026-04-23",
                    "gpt-5.4",
                    "gpt-5.4-mini",
                    "gpt-5.4-nano",
                    "gpt-5.4-mini-2026-03-17",
                    "gpt-5.4-nano-2026-03-17",
                    "gpt-5.3-chat-latest",
                    "gpt-5.2",
                    "gpt-5.2-2025-12-11",
                    "gpt-5.2-chat-latest",
                    "gpt-5.2-pro",
                    "gpt-5.2-pro-2025-12-11",
                    "gpt-5.1",
                    "gpt-5.1-2025-11-13",
                    "gpt-5.1-codex",
                    "gpt-5.1-mini",
                    "gpt-5.1-chat-latest",
                    "gpt-5",
                    "gpt-5-mini",
                    "gpt-5-nano",
                    "gpt-5-2025-08-07",
                    "gpt-5-mini-2025-08-07",
                    "gpt-5-nano-2025-08-07",
                    "gpt-5-chat-latest",
                    "gpt-4.1",
                    "gpt-4.1-mini",
                    "gpt-4.1-nano",
                    "gpt-4.1-2025-04-14",
                    "gpt-4.1-mini-2025-04-14",
                    "gpt-4.1-nano-2025-04-14",
                    "o4-mini",
                    "o4-mini-2025-04-16",
                    "o3",
                    "o3-2025-04-16",
                    "o3-mini",
                    "o3-mini-2025-01-31",
                    "o1",
                    "o1-2024-12-17",
                    "o1-preview",
                    "o1-preview-2024-09-12",
                    "o1-mini",
                    "o1-mini-2024-09-12",
                    "gpt-4o",
                    "gpt-4o-2024-11-20",
                    "gpt-4o-2024-08-06",
                    "gpt-4o-2024-05-13",
                    "gpt-audio-mini",
                    "gpt-audio-mini-2025-12-15",
                    "gpt-4o-audio-preview",
                    "gpt-4o-audio-preview-2024-10-01",
                    "gpt-4o-audio-preview-2024-12-17",
                    "gpt-4o-audio-preview-2025-06-03",
                    "gpt-4o-mini-audio-preview",
                    "gpt-4o-mini-audio-preview-2024-12-17",
                    "gpt-4o-search-preview",
                    "gpt-4o-mini-search-preview",
                    "gpt-4o-search-preview-2025-03-11",
                    "gpt-4o-mini-search-preview-2025-03-11",
                    "chatgpt-4o-latest",
                    "codex-mini-latest",
                    "gpt-4o-mini",
                    "gpt-4o-mini-2024-07-18",
                    "gpt-4-turbo",
                    "gpt-4-turbo-2024-04-09",
                    "gpt-4-0125-preview",
                    "gpt-4-turbo-preview",
                    "gpt-4-1106-preview",
                    "gpt-4-vision-preview",
                    "gpt-4",
                    "gpt-4-0314",
                    "gpt-4-0613",
                    "gpt-4-32k",
                    "gpt-4-32k-0314",
                    "gpt-4-32k-0613",
                    "gpt-3.5-turbo",
                    "gpt-3.5-turbo-16k",
                    "gpt-3.5-turbo-0301",
                    "gpt-3.5-turbo-0613",
                    "gpt-3.5-turbo-1106",
                    "gpt-3.5-turbo-0125",
                    "gpt-3.5-turbo-16k-0613",
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
                str,
            ]
        ] = None
        moderation: Optional[ResponseCreateModeration] = None
        multi_agent: Optional[ResponseCreateMultiAgent] = None
        parallel_tool_calls: Optional[bool] = None
        previous_response_id: Optional[str] = None
        prompt: Optional[BetaResponsePrompt] = None
        prompt_cache_key: Optional[str] = None
        prompt_cache_options: Optional[ResponseCreatePromptCacheOptions] = None
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
        reasoning: Optional[ResponseCreateReasoning] = None
        safety_identifier: Optional[str] = None
        service_tier: Optional[BetaServiceTier] = None
        store: Optional[bool] = None
        stream: Optional[bool] = None
        stream_id: Optional[str] = None
        stream_options: Optional[ResponseCreateStreamOptions] = None
        temperature: Optional[float] = None
        text: Optional[BetaResponseTextConfig] = None
        tool_choice: Optional[ResponseCreateToolChoice] = None
        tools: Optional[List[BetaTool]] = None
        top_logprobs: Optional[int] = None
        top_p: Optional[float] = None
        truncation: Optional[Literal["auto", "disabled"]] = None
        user: Optional[str] = None


class BetaResponsesClientEventParam(Alias[Union[
    ResponseCreate,
    BetaResponseSteerEventParam,
    BetaResponseInjectEventParam,
]]):

    class ResponseCreateAccessPrograms(TypedDict):
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...

    class ResponseCreateBackgroundOptions(TypedDict):
        completion_window: Literal["soonest", "2h", "8h"] = ...
        continuation_id: str = ...

    class ResponseCreateContextManagement(TypedDict):
        type: str
        compact_threshold: Optional[int] = ...

    ResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParamParam]

    class ResponseCreateImage(TypedDict):
        context_compression: Literal["auto", "enabled", "disabled"] = ...

    class ResponseCreateModerationPolicyInput(TypedDict):
        mode: Literal["score", "block"]

    class ResponseCreateModerationPolicyOutput(TypedDict):
        mode: Literal["score", "block"]

    class ResponseCreateModerationPolicy(TypedDict):
        input: Optional[ResponseCreateModerationPolicyInput] = ...
        output: Optional[ResponseCreateModerationPolicyOutput] = ...

    class ResponseCreateModeration(TypedDict):
        model: str
        policy: Optional[ResponseCreateModerationPolicy] = ...

    class ResponseCreateMultiAgent(TypedDict):
        enabled: bool
        max_concurrent_subagents: int = ...

    class ResponseCreatePromptCacheOptions(TypedDict):
        comparison_response_id: Optional[str] = ...
        mode: Literal["implicit", "explicit"] = ...
        prewarm: bool = ...
        ttl: Literal["30m", "12h"] = ...

    class ResponseCreateReasoning(TypedDict):
        context: Optional[Literal["auto", "current_turn", "all_turns"]] = ...
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
        generate_summary: Optional[Literal["auto", "concise", "detailed"]] = ...
        mode: Union[str, Literal["standard", "pro"]] = ...
        summary: Optional[Literal["auto", "concise", "detailed"]] = ...

    class ResponseCreateStreamOptions(TypedDict):
        include_obfuscation: bool = ...

    class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict):
        type: Literal["programmatic_tool_calling"]

    ResponseCreateToolChoice: TypeAlias = Union[
        BetaToolChoiceOptions,
        BetaToolChoiceAllowedParam,
        BetaToolChoiceTypesParam,
        BetaToolChoiceFunctionParam,
        BetaToolChoiceMcpParam,
        BetaToolChoiceCustomParam,
        ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatchParam,
        BetaToolChoiceShellParam,
    ]

    class ResponseCreate(TypedDict):
        type: Literal["response.create"]
        access_programs: ResponseCreateAccessPrograms = ...
        background: Optional[bool] = ...
        background_options: ResponseCreateBackgroundOptions = ...
        context_management: Optional[Iterable[ResponseCreateContextManagement]] = ...
        conversation: Optional[ResponseCreateConversation] = ...
        generate: bool = ...
        image: ResponseCreateImage = ...
        include: Optional[List[BetaResponseIncludable]] = ...
        input: Union[str, BetaResponseInputParam] = ...
        instructions: Optional[str] = ...
        max_output_tokens: Optional[int] = ...
        max_tool_calls: Optional[int] = ...
        metadata: Optional[Dict[str, str]] = ...
        model: Union[
            Literal[
                "gpt-6-astra",
                "gpt-6.2-astra",
                "gpt-6.1-sol",
                "gpt-6.2-sol",
                "gpt-6.1-terra",
                "gpt-6-sol",
                "gpt-6-luna",
                "gpt-5.6-sol",
                "gpt-5.6-terra",
                "gpt-5.6-luna",
                "gpt-5.5",
                "gpt-5.5-2026-04-23",
                "gpt-5.4",
                "gpt-5.4-mini",
                "gpt-5.4-nano",
                "gpt-5.4-mini-2026-03-17",
                "gpt-5.4-nano-2026-03-17",
                "gpt-5.3-chat-latest",
                "gpt-5.2",
                "gpt-5.2-2025-12-11",
                "gpt-5.2-chat-latest",
                "gpt-5.2-pro",
                "gpt-5.2-pro-2025-12-11",
                "gpt-5.1",
                "gpt-5.1-2025-11-13",
                "gpt-5.1-codex",
                "gpt-5.1-mini",
                "gpt-5.1-chat-latest",
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-5-chat-latest",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o4-mini",
                "o4-mini-2025-04-16",
                "o3",
                "o3-2025-04-16",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "o1-preview",
                "o1-preview-2024-09-12",
                "o1-mini",
                "o1-mini-2024-09-12",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-12-15",
                "gpt-4o-audio-preview",
                "gpt-4o-audio-preview-2024-10-01",
                "gpt-4o-audio-preview-2024-12-17",
                "gpt-4o-audio-preview-2025-06-03",
                "gpt-4o-mini-audio-preview",
                "gpt-4o-mini-audio-preview-2024-12-17",
                "gpt-4o-search-preview",
                "gpt-4o-mini-search-preview",
                "gpt-4o-search-preview-2025-03-11",
                "gpt-4o-mini-search-preview-2025-03-11",
                "chatgpt-4o-latest",
                "codex-mini-latest",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0301",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
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
            str,
        ] = ...
        moderation: Optional[ResponseCreateModeration] = ...
        multi_agent: Optional[ResponseCreateMultiAgent] = ...
        parallel_tool_calls: Optional[bool] = ...
        previous_response_id: Optional[str] = ...
        prompt: Optional[BetaResponsePromptParam] = ...
        prompt_cache_key: Optional[str] = ...
        prompt_cache_options: ResponseCreatePromptCacheOptions = ...
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...
        reasoning: Optional[ResponseCreateReasoning] = ...
        safety_identifier: Optional[str] = ...
        service_tier: Optional[BetaServiceTier] = ...
        store: Optional[bool] = ...
        stream: Optional[bool] = ...
        stream_id: str = ...
        stream_options: Optional[ResponseCreateStreamOptions] = ...
        temperature: Optional[float] = ...
        text: BetaResponseTextConfigParam = ...
        tool_choice: ResponseCreateToolChoice = ...
        tools: Iterable[BetaToolParam] = ...
        top_logprobs: Optional[int] = ...
        top_p: Optional[float] = ...
        truncation: Optional[Literal["auto", "disabled"]] = ...
        user: str = ...


class BetaResponsesServerEvent(Alias[Union[
    BetaResponseAudioWsDelta,
    BetaResponseAudioWsDone,
    BetaResponseAudioTranscriptWsDelta,
    BetaResponseAudioTranscriptWsDone,
    BetaResponseCodeInterpreterCallCodeWsDelta,
    BetaResponseCodeInterpreterCallCodeWsDone,
    BetaResponseCodeInterpreterCallWsCompleted,
    BetaResponseCodeInterpreterCallInWsProgress,
    BetaResponseCodeInterpreterCallWsInterpreting,
    BetaResponseCompactionWsCompacting,
    BetaResponseWsCompleted,
    BetaResponseContentPartWsAdded,
    BetaResponseContentPartWsDone,
    BetaResponseWsCreated,
    BetaResponseFileSearchCallWsCompleted,
    BetaResponseFileSearchCallInWsProgress,
    BetaResponseFileSearchCallWsSearching,
    BetaResponseFunctionCallArgumentsWsDelta,
    BetaResponseFunctionCallArgumentsWsDone,
    BetaResponseShellCallCommandWsAdded,
    BetaResponseShellCallCommandWsDelta,
    BetaResponseShellCallCommandWsDone,
    BetaResponseShellCallOutputContentWsDelta,
    BetaResponseShellCallOutputContentWsDone,
    BetaResponseInWsProgress,
    BetaResponseWsFailed,
    BetaResponseWsIncomplete,
    BetaResponseOutputItemWsAdded,
    BetaResponseOutputItemWsDone,
    BetaResponseReasoningSummaryPartWsAdded,
    BetaResponseReasoningSummaryPartWsDone,
    BetaResponseReasoningSummaryTextWsDelta,
    BetaResponseReasoningSummaryTextWsDone,
    BetaResponseReasoningTextWsDelta,
    BetaResponseReasoningTextWsDone,
    BetaResponseRefusalWsDelta,
    BetaResponseRefusalWsDone,
    BetaResponseTextWsDelta,
    BetaResponseTextWsDone,
    BetaResponseWebSearchCallWsCompleted,
    BetaResponseWebSearchCallInWsProgress,
    BetaResponseWebSearchCallWsSearching,
    BetaResponseImageGenCallWsCompleted,
    BetaResponseImageGenCallWsGenerating,
    BetaResponseImageGenCallInWsProgress,
    BetaResponseImageGenCallPartialWsImage,
    BetaResponseMcpCallArgumentsWsDelta,
    BetaResponseMcpCallArgumentsWsDone,
    BetaResponseMcpCallWsCompleted,
    BetaResponseMcpCallWsFailed,
    BetaResponseMcpCallInWsProgress,
    BetaResponseMcpListToolsWsCompleted,
    BetaResponseMcpListToolsWsFailed,
    BetaResponseMcpListToolsInWsProgress,
    BetaResponseOutputTextAnnotationWsAdded,
    BetaResponseWsQueued,
    BetaResponseCustomToolCallInputWsDelta,
    BetaResponseCustomToolCallInputWsDone,
    BetaResponseWsError,
    BetaResponseSteerAcceptedEvent,
    BetaResponseSteerPendingEvent,
    BetaResponseSteerFailedEvent,
    BetaResponseInjectCreatedEvent,
    BetaResponseInjectFailedEvent,
]]):

    class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallWsInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
        stream_id: Optional[str] = None

    class BetaResponseCompactionWsCompacting(BetaResponseCompactionCompactingEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsCompleted(BetaResponseCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsCreated(BetaResponseCreatedEvent):
        stream_id: Optional[str] = None

    class BetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
        stream_id: Optional[str] = None

    class BetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseInWsProgress(BetaResponseInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsFailed(BetaResponseFailedEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
        stream_id: Optional[str] = None

    class BetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseTextWsDone(BetaResponseTextDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
        stream_id: Optional[str] = None

    class BetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
        stream_id: Optional[str] = None

    class BetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsQueued(BetaResponseQueuedEvent):
        stream_id: Optional[str] = None

    class BetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsErrorErrorMisalignmentSteer(BaseModel):
        message: str

    class BetaResponseWsErrorErrorMisalignment(BaseModel):
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
        steer: Optional[BetaResponseWsErrorErrorMisalignmentSteer] = None

    class BetaResponseWsErrorError(BaseModel):
        code: Optional[str] = None
        message: str
        param: Optional[str] = None
        type: str
        headers: Optional[Dict[str, str]] = None
        misalignment: Optional[BetaResponseWsErrorErrorMisalignment] = None

    class BetaResponseWsErrorAgent(BaseModel):
        agent_name: str

    class BetaResponseWsError(BaseModel):
        error: BetaResponseWsErrorError
        type: Literal["error"]
        agent: Optional[BetaResponseWsErrorAgent] = None
        sequence_number: Optional[int] = None
        status: Optional[int] = None
        stream_id: Optional[str] = None


BetaServiceTier: TypeAlias = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]


class BetaSkillReference(BaseModel):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = None


class BetaSkillReferenceParam(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: str = ...


class BetaTool(Alias[Union[
    BetaFunctionTool,
    BetaFileSearchTool,
    BetaComputerTool,
    BetaComputerUsePreviewTool,
    BetaWebSearchTool,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    BetaFunctionShellTool,
    BetaCustomTool,
    BetaNamespaceTool,
    BetaToolSearchTool,
    BetaWebSearchPreviewTool,
    BetaApplyPatchTool,
]]):

    class McpAllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    McpAllowedTools: TypeAlias = Optional[Union[List[str], McpAllowedToolsMcpToolFilter]]

    class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: Optional[McpRequireApprovalMcpToolApprovalFilterAlways] = None
        never: Optional[McpRequireApprovalMcpToolApprovalFilterNever] = None

    McpRequireApproval: TypeAlias = Optional[Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]

    class Mcp(BaseModel):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        allowed_tools: Optional[McpAllowedTools] = None
        authorization: Optional[str] = None
        connector_id: Optional[
            Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ]
        ] = None
        defer_loading: Optional[bool] = None
        headers: Optional[Dict[str, str]] = None
        require_approval: Optional[McpRequireApproval] = None
        server_description: Optional[str] = None
        server_url: Optional[str] = None
        tunnel_id: Optional[str] = None

    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        BetaContainerNetworkPolicyDisabled,
        BetaContainerNetworkPolicyAllowlist,
    ]

    class CodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
        type: Literal["auto"]
        file_ids: Optional[List[str]] = None
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
        network_policy: Optional[CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy] = None

    CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]

    class CodeInterpreter(BaseModel):
        container: CodeInterpreterContainer
        type: Literal["code_interpreter"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None

    class ProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ImageGenerationInputImageMask(BaseModel):
        file_id: Optional[str] = None
        image_url: Optional[str] = None

    class ImageGenerationSvgReasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None

    class ImageGenerationSvg(BaseModel):
        model: Optional[str] = None
        reasoning: Optional[ImageGenerationSvgReasoning] = None

    class ImageGeneration(BaseModel):
        type: Literal["image_generation"]
        action: Optional[Literal["generate", "edit", "auto"]] = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        complexity: Optional[Literal["low", "medium", "high"]] = None
        frame_count: Optional[int] = None
        frame_duration_ms: Optional[int] = None
        input_fidelity: Optional[Literal["high", "low"]] = None
        input_image_mask: Optional[ImageGenerationInputImageMask] = None
        model: Optional[
            Union[
                str,
                Literal[
                    "gpt-image-1",
                    "gpt-image-1-mini",
                    "gpt-image-2",
                    "gpt-image-2-2026-04-21",
                    "gpt-image-2.5-sunburst",
                    "gpt-image-2.5-sunburst-2026-09-08",
                    "gpt-image-2.5-flare",
                    "gpt-image-2.5-flare-2026-09-08",
                    "gpt-image-2.6-sunburst",
                    "gpt-image-2.6-flare",
                    "gpt-image-1.5",
                    "chatgpt-image-latest",
                ],
            ]
        ] = None
        moderation: Optional[Literal["auto", "low"]] = None
        output_compression: Optional[int] = None
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        partial_images: Optional[int] = None
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]] = None
        svg: Optional[ImageGenerationSvg] = None

    class LocalShell(BaseModel):
        type: Literal["local_shell"]


class BetaToolChoiceAllowed(BaseModel):
    mode: Literal["auto", "required"]
    tools: List[Dict[str, object]]
    type: Literal["allowed_tools"]


class BetaToolChoiceAllowedParam(TypedDict):
    mode: Literal["auto", "required"]
    tools: Iterable[Dict[str, object]]
    type: Literal["allowed_tools"]


class BetaToolChoiceApplyPatch(BaseModel):
    type: Literal["apply_patch"]


class BetaToolChoiceApplyPatchParam(TypedDict):
    type: Literal["apply_patch"]


class BetaToolChoiceCustom(BaseModel):
    name: str
    type: Literal["custom"]


class BetaToolChoiceCustomParam(TypedDict):
    name: str
    type: Literal["custom"]


class BetaToolChoiceFunction(BaseModel):
    name: str
    type: Literal["function"]


class BetaToolChoiceFunctionParam(TypedDict):
    name: str
    type: Literal["function"]


class BetaToolChoiceMcp(BaseModel):
    server_label: str
    type: Literal["mcp"]
    name: Optional[str] = None


class BetaToolChoiceMcpParam(TypedDict):
    server_label: str
    type: Literal["mcp"]
    name: Optional[str] = ...


BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]


class BetaToolChoiceShell(BaseModel):
    type: Literal["shell"]


class BetaToolChoiceShellParam(TypedDict):
    type: Literal["shell"]


class BetaToolChoiceTypes(BaseModel):
    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


class BetaToolChoiceTypesParam(TypedDict):
    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


class BetaToolParam(Alias[Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]]):

    class McpAllowedToolsMcpToolFilter(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    McpAllowedTools: TypeAlias = Union[Sequence[str], McpAllowedToolsMcpToolFilter]

    class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class McpRequireApprovalMcpToolApprovalFilter(TypedDict):
        always: McpRequireApprovalMcpToolApprovalFilterAlways = ...
        never: McpRequireApprovalMcpToolApprovalFilterNever = ...

    McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

    class Mcp(TypedDict):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
        allowed_tools: Optional[McpAllowedTools] = ...
        authorization: str = ...
        connector_id: Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ] = ...
        defer_loading: bool = ...
        headers: Optional[Dict[str, str]] = ...
        require_approval: Optional[McpRequireApproval] = ...
        server_description: str = ...
        server_url: str = ...
        tunnel_id: str = ...

    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        BetaContainerNetworkPolicyDisabledParam,
        BetaContainerNetworkPolicyAllowlistParam,
    ]

    class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict):
        type: Literal["auto"]
        file_ids: Sequence[str] = ...
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
        network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = ...

    CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]

    class CodeInterpreter(TypedDict):
        container: CodeInterpreterContainer
        type: Literal["code_interpreter"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...

    class ProgrammaticToolCalling(TypedDict):
        type: Literal["programmatic_tool_calling"]

    class ImageGenerationInputImageMask(TypedDict):
        file_id: str = ...
        image_url: str = ...

    class ImageGenerationSvgReasoning(TypedDict):
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

    class ImageGenerationSvg(TypedDict):
        model: str = ...
        reasoning: Optional[ImageGenerationSvgReasoning] = ...

    class ImageGeneration(TypedDict):
        type: Literal["image_generation"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        complexity: Literal["low", "medium", "high"] = ...
        frame_count: int = ...
        frame_duration_ms: int = ...
        input_fidelity: Optional[Literal["high", "low"]] = ...
        input_image_mask: ImageGenerationInputImageMask = ...
        model: Union[
            str,
            Literal[
                "gpt-image-1",
                "gpt-image-1-mini",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-2.5-sunburst",
                "gpt-image-2.5-sunburst-2026-09-08",
                "gpt-image-2.5-flare",
                "gpt-image-2.5-flare-2026-09-08",
                "gpt-image-2.6-sunburst",
                "gpt-image-2.6-flare",
                "gpt-image-1.5",
                "chatgpt-image-latest",
            ],
        ] = ...
        moderation: Literal["auto", "low"] = ...
        output_compression: int = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        partial_images: int = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]] = ...
        svg: ImageGenerationSvg = ...

    class LocalShell(TypedDict):
        type: Literal["local_shell"]


class BetaToolSearchOutputNamespaceTool(BaseModel):
    description: str
    name: str
    tools: List[Tool]
    type: Literal["namespace"]

    class ToolFunction(BaseModel):
        name: str
        type: Literal["function"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        async_: Optional[bool] = Wire("async", None)
        defer_loading: Optional[bool] = None
        description: Optional[str] = None
        output_schema: Optional[Dict[str, object]] = None
        parameters: Optional[object] = None
        strict: Optional[bool] = None

    Tool: TypeAlias = Union[ToolFunction, BetaCustomTool]


class BetaToolSearchOutputNamespaceToolParam(TypedDict):
    description: str
    name: str
    tools: Iterable[Tool]
    type: Literal["namespace"]

    class ToolFunction(TypedDict):
        async_: bool = Key("async", ...)
        name: str
        type: Literal["function"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
        defer_loading: bool = ...
        description: Optional[str] = ...
        output_schema: Optional[Dict[str, object]] = ...
        parameters: Optional[object] = ...
        strict: Optional[bool] = ...

    Tool: TypeAlias = Union[ToolFunction, BetaCustomToolParam]


class BetaToolSearchTool(BaseModel):
    type: Literal["tool_search"]
    description: Optional[str] = None
    execution: Optional[Literal["server", "client"]] = None
    parameters: Optional[object] = None


class BetaToolSearchToolParam(TypedDict):
    type: Literal["tool_search"]
    description: Optional[str] = ...
    execution: Literal["server", "client"] = ...
    parameters: Optional[object] = ...


class BetaWebSearchPreviewTool(BaseModel):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: Optional[List[Literal["text", "image"]]] = None
    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    user_location: Optional[UserLocation] = None

    class UserLocation(BaseModel):
        type: Literal["approximate"]
        city: Optional[str] = None
        country: Optional[str] = None
        region: Optional[str] = None
        timezone: Optional[str] = None


class BetaWebSearchPreviewToolParam(TypedDict):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: List[Literal["text", "image"]] = ...
    search_context_size: Literal["low", "medium", "high"] = ...
    user_location: Optional[UserLocation] = ...

    class UserLocation(TypedDict):
        type: Literal["approximate"]
        city: Optional[str] = ...
        country: Optional[str] = ...
        region: Optional[str] = ...
        timezone: Optional[str] = ...


class BetaWebSearchTool(BaseModel):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: Optional[bool] = None
    filters: Optional[Filters] = None
    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    user_location: Optional[UserLocation] = None

    class Filters(BaseModel):
        allowed_domains: Optional[List[str]] = None

    class UserLocation(BaseModel):
        city: Optional[str] = None
        country: Optional[str] = None
        region: Optional[str] = None
        timezone: Optional[str] = None
        type: Optional[Literal["approximate"]] = None


class BetaWebSearchToolParam(TypedDict):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool = ...
    filters: Optional[Filters] = ...
    search_context_size: Literal["low", "medium", "high"] = ...
    user_location: Optional[UserLocation] = ...

    class Filters(TypedDict):
        allowed_domains: Optional[Sequence[str]] = ...

    class UserLocation(TypedDict):
        city: Optional[str] = ...
        country: Optional[str] = ...
        region: Optional[str] = ...
        timezone: Optional[str] = ...
        type: Literal["approximate"] = ...


class ResponseCompactParams(Call):

    class Image(TypedDict):
        context_compression: Literal["auto", "enabled", "disabled"] = ...

    class PromptCacheOptions(TypedDict):
        mode: Literal["implicit", "explicit"] = ...
        ttl: Literal["30m"] = ...


class ResponseCreateParams(Call):

    class AccessPrograms(TypedDict):
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...

    class BackgroundOptions(TypedDict):
        completion_window: Literal["soonest", "2h", "8h"] = ...
        continuation_id: str = ...

    class ContextManagement(TypedDict):
        type: str
        compact_threshold: Optional[int] = ...

    Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]

    class Image(TypedDict):
        context_compression: Literal["auto", "enabled", "disabled"] = ...

    class ModerationPolicyInput(TypedDict):
        mode: Literal["score", "block"]

    class ModerationPolicyOutput(TypedDict):
        mode: Literal["score", "block"]

    class ModerationPolicy(TypedDict):
        input: Optional[ModerationPolicyInput] = ...
        output: Optional[ModerationPolicyOutput] = ...

    class Moderation(TypedDict):
        model: str
        policy: Optional[ModerationPolicy] = ...

    class MultiAgent(TypedDict):
        enabled: bool
        max_concurrent_subagents: int = ...

    class PromptCacheOptions(TypedDict):
        comparison_response_id: Optional[str] = ...
        mode: Literal["implicit", "explicit"] = ...
        prewarm: bool = ...
        ttl: Literal["30m", "12h"] = ...

    class Reasoning(TypedDict):
        context: Optional[Literal["auto", "current_turn", "all_turns"]] = ...
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
        generate_summary: Optional[Literal["auto", "concise", "detailed"]] = ...
        mode: Union[str, Literal["standard", "pro"]] = ...
        summary: Optional[Literal["auto", "concise", "detailed"]] = ...

    class StreamOptions(TypedDict):
        include_obfuscation: bool = ...

    class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict):
        type: Literal["programmatic_tool_calling"]

    ToolChoice: TypeAlias = Union[
        BetaToolChoiceOptions,
        BetaToolChoiceAllowedParam,
        BetaToolChoiceTypesParam,
        BetaToolChoiceFunctionParam,
        BetaToolChoiceMcpParam,
        BetaToolChoiceCustomParam,
        ToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatchParam,
        BetaToolChoiceShellParam,
    ]
