class Usage(auth="admin"):
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
    ) -> UsageAudioSpeechesResponse: ...

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
    ) -> UsageAudioTranscriptionsResponse: ...

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
    ) -> UsageCodeInterpreterSessionsResponse: ...

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
    ) -> UsageCompletionsResponse: ...

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
    ) -> UsageCostsResponse: ...

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
    ) -> UsageDecisionsResponse: ...

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
    ) -> UsageEmbeddingsResponse: ...

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
    ) -> UsageFileSearchCallsResponse: ...

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
    ) -> UsageImagesResponse: ...

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
    ) -> UsageModerationsResponse: ...

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
    ) -> UsageVectorStoresResponse: ...

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
    ) -> UsageWebSearchCallsResponse: ...


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
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: Optional[DataResultOrganizationCostsResultAmount] = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
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
        end_time: int
        object: Literal["bucket"]
        results: List[DataResult]
        start_time: int


class UsageAudioTranscriptionsResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: Optional[DataResultOrganizationCostsResultAmount] = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
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
        end_time: int
        object: Literal["bucket"]
        results: List[DataResult]
        start_time: int


class UsageCodeInterpreterSessionsResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: Optional[DataResultOrganizationCostsResultAmount] = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
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
        end_time: int
        object: Literal["bucket"]
        results: List[DataResult]
        start_time: int


class UsageCompletionsResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: Optional[DataResultOrganizationCostsResultAmount] = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
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
        end_time: int
        object: Literal["bucket"]
        results: List[DataResult]
        start_time: int


class UsageCostsResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: Optional[DataResultOrganizationCostsResultAmount] = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
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
        end_time: int
        object: Literal["bucket"]
        results: List[DataResult]
        start_time: int


class UsageDecisionsResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]

    class DataResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.decisions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[DataResult]
        start_time: int


class UsageEmbeddingsResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: Optional[DataResultOrganizationCostsResultAmount] = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
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
        end_time: int
        object: Literal["bucket"]
        results: List[DataResult]
        start_time: int


class UsageFileSearchCallsResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: Optional[DataResultOrganizationCostsResultAmount] = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
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
        end_time: int
        object: Literal["bucket"]
        results: List[DataResult]
        start_time: int


class UsageImagesResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: Optional[DataResultOrganizationCostsResultAmount] = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
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
        end_time: int
        object: Literal["bucket"]
        results: List[DataResult]
        start_time: int


class UsageModerationsResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: Optional[DataResultOrganizationCostsResultAmount] = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
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
        end_time: int
        object: Literal["bucket"]
        results: List[DataResult]
        start_time: int


class UsageVectorStoresResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: Optional[DataResultOrganizationCostsResultAmount] = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
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
        end_time: int
        object: Literal["bucket"]
        results: List[DataResult]
        start_time: int


class UsageWebSearchCallsResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: Optional[DataResultOrganizationCostsResultAmount] = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
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
        end_time: int
        object: Literal["bucket"]
        results: List[DataResult]
        start_time: int
