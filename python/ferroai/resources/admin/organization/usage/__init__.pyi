"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.types.admin.organization.usage_audio_speeches_response import UsageAudioSpeechesResponse
from ferroai.types.admin.organization.usage_audio_transcriptions_response import UsageAudioTranscriptionsResponse
from ferroai.types.admin.organization.usage_code_interpreter_sessions_response import (
    UsageCodeInterpreterSessionsResponse,
)
from ferroai.types.admin.organization.usage_completions_response import UsageCompletionsResponse
from ferroai.types.admin.organization.usage_costs_response import UsageCostsResponse
from ferroai.types.admin.organization.usage_decisions_response import UsageDecisionsResponse
from ferroai.types.admin.organization.usage_embeddings_response import UsageEmbeddingsResponse
from ferroai.types.admin.organization.usage_file_search_calls_response import UsageFileSearchCallsResponse
from ferroai.types.admin.organization.usage_images_response import UsageImagesResponse
from ferroai.types.admin.organization.usage_moderations_response import UsageModerationsResponse
from ferroai.types.admin.organization.usage_vector_stores_response import UsageVectorStoresResponse
from ferroai.types.admin.organization.usage_web_search_calls_response import UsageWebSearchCallsResponse

__all__ = [
    "AsyncUsage",
    "AsyncUsageWithRawResponse",
    "AsyncUsageWithStreamingResponse",
    "Usage",
    "UsageWithRawResponse",
    "UsageWithStreamingResponse",
]


class Usage(SyncAPIResource):
    """Read what was used and what it cost, by project, person, key or model."""
    @property
    def with_raw_response(self) -> UsageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UsageWithStreamingResponse: ...
    def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageAudioSpeechesResponse:
        """Characters that were spoken.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/audio_speeches`, https://platform.openai.com/docs/api-reference/usage
        """
    def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageAudioTranscriptionsResponse:
        """Seconds that were written down.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/audio_transcriptions`, https://platform.openai.com/docs/api-reference/usage
        """
    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id"]] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Sessions of the code interpreter.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/code_interpreter_sessions`, https://platform.openai.com/docs/api-reference/usage
        """
    def completions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        batch: bool | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageCompletionsResponse:
        """Tokens that models read and wrote.

        Args:
            start_time: Unix time in seconds.
            batch: True for batches only, false for all but batches, both unless given.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/completions`, https://platform.openai.com/docs/api-reference/usage
        """
    def costs(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit = ...,
        limit: int | Omit = ...,
        line_items: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageCostsResponse:
        """What was paid, in money.

        Args:
            start_time: Unix time in seconds.
            bucket_width: Only days, for now.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these. Not every set of them goes with every time: error 400.
            limit: How many buckets come, 1 to 180; 7 unless given.
            line_items: Only these lines of the bill, by their whole names, such as `gpt-6-astra, input_tokens`.
            page: `next_page` of the page before.

        `GET /organization/costs`, https://platform.openai.com/docs/api-reference/usage
        """
    def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        batch: Optional[bool] | Omit = ...,
        bucket_width: Optional[Literal["1m", "1h", "1d"]] | Omit = ...,
        end_time: Optional[int] | Omit = ...,
        group_by: Optional[
            List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        ] | Omit = ...,
        limit: Optional[int] | Omit = ...,
        models: Optional[SequenceNotStr[str]] | Omit = ...,
        page: Optional[str] | Omit = ...,
        project_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        user_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageDecisionsResponse:
        """Tokens that decisions took.

        Args:
            start_time: Unix time in seconds.
            batch: True for batches only, false for all but batches, both unless given.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/decisions`, https://platform.openai.com/docs/api-reference/usage
        """
    def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageEmbeddingsResponse:
        """Tokens that were embedded.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/embeddings`, https://platform.openai.com/docs/api-reference/usage
        """
    def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        vector_store_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageFileSearchCallsResponse:
        """Searches in files.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/file_search_calls`, https://platform.openai.com/docs/api-reference/usage
        """
    def images(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = ...,
        sources: List[Literal["image.generation", "image.edit", "image.variation"]] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageImagesResponse:
        """Images that were made or changed.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/images`, https://platform.openai.com/docs/api-reference/usage
        """
    def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageModerationsResponse:
        """Tokens that were moderated.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/moderations`, https://platform.openai.com/docs/api-reference/usage
        """
    def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id"]] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageVectorStoresResponse:
        """Bytes that vector stores take up.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/vector_stores`, https://platform.openai.com/docs/api-reference/usage
        """
    def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        context_levels: List[Literal["low", "medium", "high"]] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[
            Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]
        ] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageWebSearchCallsResponse:
        """Searches in the web.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/web_search_calls`, https://platform.openai.com/docs/api-reference/usage
        """

class AsyncUsage(AsyncAPIResource):
    """Read what was used and what it cost, by project, person, key or model."""
    @property
    def with_raw_response(self) -> AsyncUsageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUsageWithStreamingResponse: ...
    async def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageAudioSpeechesResponse:
        """Characters that were spoken.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/audio_speeches`, https://platform.openai.com/docs/api-reference/usage
        """
    async def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageAudioTranscriptionsResponse:
        """Seconds that were written down.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/audio_transcriptions`, https://platform.openai.com/docs/api-reference/usage
        """
    async def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id"]] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Sessions of the code interpreter.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/code_interpreter_sessions`, https://platform.openai.com/docs/api-reference/usage
        """
    async def completions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        batch: bool | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageCompletionsResponse:
        """Tokens that models read and wrote.

        Args:
            start_time: Unix time in seconds.
            batch: True for batches only, false for all but batches, both unless given.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/completions`, https://platform.openai.com/docs/api-reference/usage
        """
    async def costs(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit = ...,
        limit: int | Omit = ...,
        line_items: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageCostsResponse:
        """What was paid, in money.

        Args:
            start_time: Unix time in seconds.
            bucket_width: Only days, for now.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these. Not every set of them goes with every time: error 400.
            limit: How many buckets come, 1 to 180; 7 unless given.
            line_items: Only these lines of the bill, by their whole names, such as `gpt-6-astra, input_tokens`.
            page: `next_page` of the page before.

        `GET /organization/costs`, https://platform.openai.com/docs/api-reference/usage
        """
    async def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        batch: Optional[bool] | Omit = ...,
        bucket_width: Optional[Literal["1m", "1h", "1d"]] | Omit = ...,
        end_time: Optional[int] | Omit = ...,
        group_by: Optional[
            List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        ] | Omit = ...,
        limit: Optional[int] | Omit = ...,
        models: Optional[SequenceNotStr[str]] | Omit = ...,
        page: Optional[str] | Omit = ...,
        project_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        user_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageDecisionsResponse:
        """Tokens that decisions took.

        Args:
            start_time: Unix time in seconds.
            batch: True for batches only, false for all but batches, both unless given.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/decisions`, https://platform.openai.com/docs/api-reference/usage
        """
    async def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageEmbeddingsResponse:
        """Tokens that were embedded.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/embeddings`, https://platform.openai.com/docs/api-reference/usage
        """
    async def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        vector_store_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageFileSearchCallsResponse:
        """Searches in files.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/file_search_calls`, https://platform.openai.com/docs/api-reference/usage
        """
    async def images(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = ...,
        sources: List[Literal["image.generation", "image.edit", "image.variation"]] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageImagesResponse:
        """Images that were made or changed.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/images`, https://platform.openai.com/docs/api-reference/usage
        """
    async def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageModerationsResponse:
        """Tokens that were moderated.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/moderations`, https://platform.openai.com/docs/api-reference/usage
        """
    async def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[Literal["project_id"]] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageVectorStoresResponse:
        """Bytes that vector stores take up.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/vector_stores`, https://platform.openai.com/docs/api-reference/usage
        """
    async def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        context_levels: List[Literal["low", "medium", "high"]] | Omit = ...,
        end_time: int | Omit = ...,
        group_by: List[
            Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]
        ] | Omit = ...,
        limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ...,
        page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UsageWebSearchCallsResponse:
        """Searches in the web.

        Args:
            start_time: Unix time in seconds.
            bucket_width: How much time one bucket is; a day unless given.
            end_time: Unix time in seconds, no longer counted.
            group_by: A result of its own for each value of these; one for all unless given.
            limit: How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440.
            page: `next_page` of the page before.

        `GET /organization/usage/web_search_calls`, https://platform.openai.com/docs/api-reference/usage
        """

class UsageWithRawResponse:
    def __init__(self, resource: Usage) -> None: ...
    def audio_speeches(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageAudioSpeechesResponse]: ...
    def audio_transcriptions(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageAudioTranscriptionsResponse]: ...
    def code_interpreter_sessions(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id"]] | Omit = ..., limit: int | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageCodeInterpreterSessionsResponse]: ...
    def completions(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ..., batch: bool | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] | Omit = ...,
        limit: int | Omit = ..., models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageCompletionsResponse]: ...
    def costs(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit = ...,
        limit: int | Omit = ..., line_items: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageCostsResponse]: ...
    def decisions(
        self, *, start_time: int, api_key_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        batch: Optional[bool] | Omit = ..., bucket_width: Optional[Literal["1m", "1h", "1d"]] | Omit = ...,
        end_time: Optional[int] | Omit = ...,
        group_by: Optional[List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]] | Omit = ...,
        limit: Optional[int] | Omit = ..., models: Optional[SequenceNotStr[str]] | Omit = ...,
        page: Optional[str] | Omit = ..., project_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        user_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageDecisionsResponse]: ...
    def embeddings(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageEmbeddingsResponse]: ...
    def file_search_calls(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = ...,
        limit: int | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., vector_store_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageFileSearchCallsResponse]: ...
    def images(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = ...,
        limit: int | Omit = ..., models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = ...,
        sources: List[Literal["image.generation", "image.edit", "image.variation"]] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageImagesResponse]: ...
    def moderations(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageModerationsResponse]: ...
    def vector_stores(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id"]] | Omit = ..., limit: int | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageVectorStoresResponse]: ...
    def web_search_calls(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        context_levels: List[Literal["low", "medium", "high"]] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]] | Omit = ...,
        limit: int | Omit = ..., models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageWebSearchCallsResponse]: ...

class AsyncUsageWithRawResponse:
    def __init__(self, resource: AsyncUsage) -> None: ...
    async def audio_speeches(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageAudioSpeechesResponse]: ...
    async def audio_transcriptions(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageAudioTranscriptionsResponse]: ...
    async def code_interpreter_sessions(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id"]] | Omit = ..., limit: int | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageCodeInterpreterSessionsResponse]: ...
    async def completions(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ..., batch: bool | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] | Omit = ...,
        limit: int | Omit = ..., models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageCompletionsResponse]: ...
    async def costs(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit = ...,
        limit: int | Omit = ..., line_items: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageCostsResponse]: ...
    async def decisions(
        self, *, start_time: int, api_key_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        batch: Optional[bool] | Omit = ..., bucket_width: Optional[Literal["1m", "1h", "1d"]] | Omit = ...,
        end_time: Optional[int] | Omit = ...,
        group_by: Optional[List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]] | Omit = ...,
        limit: Optional[int] | Omit = ..., models: Optional[SequenceNotStr[str]] | Omit = ...,
        page: Optional[str] | Omit = ..., project_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        user_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageDecisionsResponse]: ...
    async def embeddings(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageEmbeddingsResponse]: ...
    async def file_search_calls(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = ...,
        limit: int | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., vector_store_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageFileSearchCallsResponse]: ...
    async def images(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = ...,
        limit: int | Omit = ..., models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = ...,
        sources: List[Literal["image.generation", "image.edit", "image.variation"]] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageImagesResponse]: ...
    async def moderations(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageModerationsResponse]: ...
    async def vector_stores(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id"]] | Omit = ..., limit: int | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageVectorStoresResponse]: ...
    async def web_search_calls(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        context_levels: List[Literal["low", "medium", "high"]] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]] | Omit = ...,
        limit: int | Omit = ..., models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageWebSearchCallsResponse]: ...

class UsageWithStreamingResponse:
    def __init__(self, resource: Usage) -> None: ...
    def audio_speeches(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageAudioSpeechesResponse]]: ...
    def audio_transcriptions(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageAudioTranscriptionsResponse]]: ...
    def code_interpreter_sessions(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id"]] | Omit = ..., limit: int | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageCodeInterpreterSessionsResponse]]: ...
    def completions(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ..., batch: bool | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] | Omit = ...,
        limit: int | Omit = ..., models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageCompletionsResponse]]: ...
    def costs(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit = ...,
        limit: int | Omit = ..., line_items: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageCostsResponse]]: ...
    def decisions(
        self, *, start_time: int, api_key_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        batch: Optional[bool] | Omit = ..., bucket_width: Optional[Literal["1m", "1h", "1d"]] | Omit = ...,
        end_time: Optional[int] | Omit = ...,
        group_by: Optional[List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]] | Omit = ...,
        limit: Optional[int] | Omit = ..., models: Optional[SequenceNotStr[str]] | Omit = ...,
        page: Optional[str] | Omit = ..., project_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        user_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageDecisionsResponse]]: ...
    def embeddings(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageEmbeddingsResponse]]: ...
    def file_search_calls(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = ...,
        limit: int | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., vector_store_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageFileSearchCallsResponse]]: ...
    def images(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = ...,
        limit: int | Omit = ..., models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = ...,
        sources: List[Literal["image.generation", "image.edit", "image.variation"]] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageImagesResponse]]: ...
    def moderations(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageModerationsResponse]]: ...
    def vector_stores(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id"]] | Omit = ..., limit: int | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageVectorStoresResponse]]: ...
    def web_search_calls(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        context_levels: List[Literal["low", "medium", "high"]] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]] | Omit = ...,
        limit: int | Omit = ..., models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageWebSearchCallsResponse]]: ...

class AsyncUsageWithStreamingResponse:
    def __init__(self, resource: AsyncUsage) -> None: ...
    def audio_speeches(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageAudioSpeechesResponse]]: ...
    def audio_transcriptions(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageAudioTranscriptionsResponse]]: ...
    def code_interpreter_sessions(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id"]] | Omit = ..., limit: int | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageCodeInterpreterSessionsResponse]]: ...
    def completions(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ..., batch: bool | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] | Omit = ...,
        limit: int | Omit = ..., models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageCompletionsResponse]]: ...
    def costs(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit = ...,
        limit: int | Omit = ..., line_items: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageCostsResponse]]: ...
    def decisions(
        self, *, start_time: int, api_key_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        batch: Optional[bool] | Omit = ..., bucket_width: Optional[Literal["1m", "1h", "1d"]] | Omit = ...,
        end_time: Optional[int] | Omit = ...,
        group_by: Optional[List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]] | Omit = ...,
        limit: Optional[int] | Omit = ..., models: Optional[SequenceNotStr[str]] | Omit = ...,
        page: Optional[str] | Omit = ..., project_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        user_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageDecisionsResponse]]: ...
    def embeddings(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageEmbeddingsResponse]]: ...
    def file_search_calls(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = ...,
        limit: int | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., vector_store_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageFileSearchCallsResponse]]: ...
    def images(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = ...,
        limit: int | Omit = ..., models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ...,
        sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = ...,
        sources: List[Literal["image.generation", "image.edit", "image.variation"]] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageImagesResponse]]: ...
    def moderations(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = ..., limit: int | Omit = ...,
        models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ..., project_ids: SequenceNotStr[str] | Omit = ...,
        user_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageModerationsResponse]]: ...
    def vector_stores(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id"]] | Omit = ..., limit: int | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageVectorStoresResponse]]: ...
    def web_search_calls(
        self, *, start_time: int, api_key_ids: SequenceNotStr[str] | Omit = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = ...,
        context_levels: List[Literal["low", "medium", "high"]] | Omit = ..., end_time: int | Omit = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]] | Omit = ...,
        limit: int | Omit = ..., models: SequenceNotStr[str] | Omit = ..., page: str | Omit = ...,
        project_ids: SequenceNotStr[str] | Omit = ..., user_ids: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageWebSearchCallsResponse]]: ...
