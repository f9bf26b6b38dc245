"""Usage: what the organization used and what it paid, in buckets of time."""


class Usage(auth="admin"):
    """Read what was used and what it cost, by project, person, key or model."""

    @GET("/organization/usage/audio_speeches")
    def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageAudioSpeechesResponse:
        """Characters that were spoken.

        start_time: Unix time in seconds.
        bucket_width: How much time one bucket is; a day unless given.
        end_time: Unix time in seconds, no longer counted.
        group_by: A result of its own for each value of these; one for all unless given.
        limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
        page: `next_page` of the page before.
        """

    @GET("/organization/usage/audio_transcriptions")
    def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageAudioTranscriptionsResponse:
        """Seconds that were written down.

        start_time: Unix time in seconds.
        bucket_width: How much time one bucket is; a day unless given.
        end_time: Unix time in seconds, no longer counted.
        group_by: A result of its own for each value of these; one for all unless given.
        limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
        page: `next_page` of the page before.
        """

    @GET("/organization/usage/code_interpreter_sessions")
    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id"]] = ...,
        limit: int = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Sessions of the code interpreter.

        start_time: Unix time in seconds.
        bucket_width: How much time one bucket is; a day unless given.
        end_time: Unix time in seconds, no longer counted.
        group_by: A result of its own for each value of these; one for all unless given.
        limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
        page: `next_page` of the page before.
        """

    @GET("/organization/usage/completions")
    def completions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        batch: bool = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageCompletionsResponse:
        """Tokens that models read and wrote.

        start_time: Unix time in seconds.
        batch: True for batches only, false for all but batches, both unless given.
        bucket_width: How much time one bucket is; a day unless given.
        end_time: Unix time in seconds, no longer counted.
        group_by: A result of its own for each value of these; one for all unless given.
        limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
        page: `next_page` of the page before.
        """

    @GET("/organization/costs")
    def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] = ...,
        limit: int = ...,
        line_items: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
    ) -> UsageCostsResponse:
        """What was paid, in money.

        start_time: Unix time in seconds.
        bucket_width: Only days, for now.
        end_time: Unix time in seconds, no longer counted.
        group_by: A result of its own for each value of these. Not every set of them goes with every time: error 400.
        limit: How many buckets come, 1 to 180; 7 unless given.
        line_items: Only these lines of the bill, by their whole names, such as `gpt-6-astra, input_tokens`.
        page: `next_page` of the page before.
        """

    @GET("/organization/usage/decisions")
    def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Optional[Sequence[str]] = ...,
        batch: Optional[bool] = ...,
        bucket_width: Optional[Literal["1m", "1h", "1d"]] = ...,
        end_time: Optional[int] = ...,
        group_by: Optional[
            List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        ] = ...,
        limit: Optional[int] = ...,
        models: Optional[Sequence[str]] = ...,
        page: Optional[str] = ...,
        project_ids: Optional[Sequence[str]] = ...,
        user_ids: Optional[Sequence[str]] = ...,
    ) -> UsageDecisionsResponse:
        """Tokens that decisions took.

        start_time: Unix time in seconds.
        batch: True for batches only, false for all but batches, both unless given.
        bucket_width: How much time one bucket is; a day unless given.
        end_time: Unix time in seconds, no longer counted.
        group_by: A result of its own for each value of these; one for all unless given.
        limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
        page: `next_page` of the page before.
        """

    @GET("/organization/usage/embeddings")
    def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageEmbeddingsResponse:
        """Tokens that were embedded.

        start_time: Unix time in seconds.
        bucket_width: How much time one bucket is; a day unless given.
        end_time: Unix time in seconds, no longer counted.
        group_by: A result of its own for each value of these; one for all unless given.
        limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
        page: `next_page` of the page before.
        """

    @GET("/organization/usage/file_search_calls")
    def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] = ...,
        limit: int = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        vector_store_ids: Sequence[str] = ...,
    ) -> UsageFileSearchCallsResponse:
        """Searches in files.

        start_time: Unix time in seconds.
        bucket_width: How much time one bucket is; a day unless given.
        end_time: Unix time in seconds, no longer counted.
        group_by: A result of its own for each value of these; one for all unless given.
        limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
        page: `next_page` of the page before.
        """

    @GET("/organization/usage/images")
    def images(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] = ...,
        sources: List[Literal["image.generation", "image.edit", "image.variation"]] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageImagesResponse:
        """Images that were made or changed.

        start_time: Unix time in seconds.
        bucket_width: How much time one bucket is; a day unless given.
        end_time: Unix time in seconds, no longer counted.
        group_by: A result of its own for each value of these; one for all unless given.
        limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
        page: `next_page` of the page before.
        """

    @GET("/organization/usage/moderations")
    def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageModerationsResponse:
        """Tokens that were moderated.

        start_time: Unix time in seconds.
        bucket_width: How much time one bucket is; a day unless given.
        end_time: Unix time in seconds, no longer counted.
        group_by: A result of its own for each value of these; one for all unless given.
        limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
        page: `next_page` of the page before.
        """

    @GET("/organization/usage/vector_stores")
    def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id"]] = ...,
        limit: int = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
    ) -> UsageVectorStoresResponse:
        """Bytes that vector stores take up.

        start_time: Unix time in seconds.
        bucket_width: How much time one bucket is; a day unless given.
        end_time: Unix time in seconds, no longer counted.
        group_by: A result of its own for each value of these; one for all unless given.
        limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
        page: `next_page` of the page before.
        """

    @GET("/organization/usage/web_search_calls")
    def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        context_levels: List[Literal["low", "medium", "high"]] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageWebSearchCallsResponse:
        """Searches in the web.

        start_time: Unix time in seconds.
        bucket_width: How much time one bucket is; a day unless given.
        end_time: Unix time in seconds, no longer counted.
        group_by: A result of its own for each value of these; one for all unless given.
        limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
        page: `next_page` of the page before.
        """


class Grouped(Part):
    """What most results are grouped by; what `group_by` did not ask for is absent."""
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None


CostQuantityUnit: TypeAlias = Union[
    str,
    Literal[
        "tokens",
        "1000_tokens",
        "duration_seconds",
        "duration_minutes",
        "duration_hours",
        "gibibyte_hours",
        "images",
        "characters",
    ],
]


class UsageAudioSpeechesResponse(BaseModel):
    """A page of buckets."""
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    """What the next call takes as `page`; absent on the last page."""
    object: Literal["page"]

    class DataResultOrganizationUsageCompletionsResult(BaseModel, Grouped):
        """Tokens that models read and wrote."""
        input_tokens: int
        """With those from the cache and those put into it; of text, sound and images."""
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        """Of text, sound and images."""
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        """Only when grouped by it: `agents_api`, or `unlabeled` for all that is not known to come from there."""
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        """Not from the cache."""
        input_cache_write_12h_tokens: Optional[int] = None
        """Put into the cache for 12 hours."""
        input_cache_write_30m_tokens: Optional[int] = None
        """Put into the cache for half an hour."""
        input_cache_write_tokens: Optional[int] = None
        """Put into the cache, for however long."""
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        """From the cache; of text, sound and images."""
        input_image_tokens: Optional[int] = None
        """Not from the cache."""
        input_text_tokens: Optional[int] = None
        """Neither from the cache nor put into it."""
        input_uncached_tokens: Optional[int] = None
        """Neither from the cache nor put into it; of text, sound and images."""
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        service_tier: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel, Grouped):
        """Tokens that were embedded."""
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]

    class DataResultOrganizationUsageModerationsResult(Like[DataResultOrganizationUsageEmbeddingsResult]):
        """Tokens that were moderated."""
        object: Literal["organization.usage.moderations.result"]

    class DataResultOrganizationUsageImagesResult(BaseModel, Grouped):
        """Images that were made or changed."""
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        size: Optional[str] = None
        source: Optional[str] = None
        """`image.generation`, `image.edit` or `image.variation`."""

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel, Grouped):
        """Characters that were spoken."""
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel, Grouped):
        """Seconds that were written down."""
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        """Bytes that vector stores take up."""
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        """Sessions of the code interpreter."""
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        """Searches in files."""
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel, Grouped):
        """Searches in the web."""
        num_model_requests: int
        num_requests: int
        """Of searches."""
        object: Literal["organization.usage.web_searches.result"]
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        """Only when grouped by it: `agents_api`, or `unlabeled` for all that is not known to come from there."""
        context_level: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        """An amount of money."""
        currency: Optional[str] = None
        """As in ISO 4217, in small letters: `usd`."""
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        """What was paid."""
        object: Literal["organization.costs.result"]
        amount: Optional[DataResultOrganizationCostsResultAmount] = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        """Only when grouped by it: `agents_api`, or `unlabeled` for all that is not known to come from there."""
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        """How much was bought; only when grouped by `line_item`."""
        quantity_unit: Optional[CostQuantityUnit] = None
        """`None` where there is no one unit."""
        user_id: Optional[str] = None

    DataResult: TypeAlias = Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ]

    class Data(BaseModel):
        """A bucket of time."""
        end_time: int
        """No longer counted."""
        object: Literal["bucket"]
        results: List[DataResult]
        """One, or one for each value that `group_by` asked for; what it did not ask for is absent."""
        start_time: int


class UsageAudioTranscriptionsResponse(Like[UsageAudioSpeechesResponse]): ...
class UsageCodeInterpreterSessionsResponse(Like[UsageAudioSpeechesResponse]): ...
class UsageCompletionsResponse(Like[UsageAudioSpeechesResponse]): ...
class UsageCostsResponse(Like[UsageAudioSpeechesResponse]): ...


class UsageDecisionsResponse(BaseModel):
    """A page of buckets."""
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    """What the next call takes as `page`; absent on the last page."""
    object: Literal["page"]

    class DataResult(Like[UsageAudioSpeechesResponse.DataResultOrganizationUsageCompletionsResult]):
        object: Literal["organization.usage.decisions.result"]

    class Data(BaseModel):
        """A bucket of time."""
        end_time: int
        """No longer counted."""
        object: Literal["bucket"]
        results: List[DataResult]
        """One, or one for each value that `group_by` asked for; what it did not ask for is absent."""
        start_time: int


class UsageEmbeddingsResponse(Like[UsageAudioSpeechesResponse]): ...
class UsageFileSearchCallsResponse(Like[UsageAudioSpeechesResponse]): ...
class UsageImagesResponse(Like[UsageAudioSpeechesResponse]): ...
class UsageModerationsResponse(Like[UsageAudioSpeechesResponse]): ...
class UsageVectorStoresResponse(Like[UsageAudioSpeechesResponse]): ...
class UsageWebSearchCallsResponse(Like[UsageAudioSpeechesResponse]): ...
