"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, deprecated

from ferroai._api_response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
    ResponseContextManager,
    StreamedBinaryAPIResponse,
)
from ferroai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ferroai.types import video_create_params, video_edit_params, video_extend_params
from ferroai.types.video import Video
from ferroai.types.video_create_character_response import VideoCreateCharacterResponse
from ferroai.types.video_delete_response import VideoDeleteResponse
from ferroai.types.video_get_character_response import VideoGetCharacterResponse
from ferroai.types.video_model_param import VideoModelParam
from ferroai.types.video_seconds import VideoSeconds
from ferroai.types.video_size import VideoSize

__all__ = [
    "AsyncVideos",
    "AsyncVideosWithRawResponse",
    "AsyncVideosWithStreamingResponse",
    "Videos",
    "VideosWithRawResponse",
    "VideosWithStreamingResponse",
]


class Videos(SyncAPIResource):
    @property
    def with_raw_response(self) -> VideosWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VideosWithStreamingResponse: ...
    @deprecated("deprecated")
    def create(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = ...,
        model: VideoModelParam | Omit = ...,
        seconds: VideoSeconds | Omit = ...,
        size: VideoSize | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        ...
    @deprecated("deprecated")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        ...
    @deprecated("deprecated")
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[Video]:
        ...
    @deprecated("deprecated")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VideoDeleteResponse:
        ...
    @deprecated("deprecated")
    def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VideoCreateCharacterResponse:
        ...
    @deprecated("deprecated")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        ...
    @deprecated("deprecated")
    def edit(
        self,
        *,
        prompt: str,
        video: video_edit_params.Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        ...
    @deprecated("deprecated")
    def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: video_extend_params.Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        ...
    @deprecated("deprecated")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VideoGetCharacterResponse:
        ...
    @deprecated("deprecated")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        ...

class AsyncVideos(AsyncAPIResource):
    @property
    def with_raw_response(self) -> AsyncVideosWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVideosWithStreamingResponse: ...
    @deprecated("deprecated")
    async def create(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = ...,
        model: VideoModelParam | Omit = ...,
        seconds: VideoSeconds | Omit = ...,
        size: VideoSize | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        ...
    @deprecated("deprecated")
    async def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        ...
    @deprecated("deprecated")
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Video, AsyncConversationCursorPage[Video]]:
        ...
    @deprecated("deprecated")
    async def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VideoDeleteResponse:
        ...
    @deprecated("deprecated")
    async def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VideoCreateCharacterResponse:
        ...
    @deprecated("deprecated")
    async def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        ...
    @deprecated("deprecated")
    async def edit(
        self,
        *,
        prompt: str,
        video: video_edit_params.Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        ...
    @deprecated("deprecated")
    async def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: video_extend_params.Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        ...
    @deprecated("deprecated")
    async def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VideoGetCharacterResponse:
        ...
    @deprecated("deprecated")
    async def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        ...

class VideosWithRawResponse:
    def __init__(self, resource: Videos) -> None: ...
    @deprecated("deprecated")
    def create(
        self, *, prompt: str, input_reference: video_create_params.InputReference | Omit = ...,
        model: VideoModelParam | Omit = ..., seconds: VideoSeconds | Omit = ..., size: VideoSize | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("deprecated")
    def retrieve(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("deprecated")
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[Video]]: ...
    @deprecated("deprecated")
    def delete(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoDeleteResponse]: ...
    @deprecated("deprecated")
    def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoCreateCharacterResponse]: ...
    @deprecated("deprecated")
    def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    @deprecated("deprecated")
    def edit(
        self, *, prompt: str, video: video_edit_params.Video, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("deprecated")
    def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: video_extend_params.Video,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("deprecated")
    def get_character(
        self, character_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoGetCharacterResponse]: ...
    @deprecated("deprecated")
    def remix(
        self, video_id: str, *, prompt: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...

class AsyncVideosWithRawResponse:
    def __init__(self, resource: AsyncVideos) -> None: ...
    @deprecated("deprecated")
    async def create(
        self, *, prompt: str, input_reference: video_create_params.InputReference | Omit = ...,
        model: VideoModelParam | Omit = ..., seconds: VideoSeconds | Omit = ..., size: VideoSize | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("deprecated")
    async def retrieve(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("deprecated")
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[Video]]: ...
    @deprecated("deprecated")
    async def delete(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoDeleteResponse]: ...
    @deprecated("deprecated")
    async def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoCreateCharacterResponse]: ...
    @deprecated("deprecated")
    async def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    @deprecated("deprecated")
    async def edit(
        self, *, prompt: str, video: video_edit_params.Video, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("deprecated")
    async def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: video_extend_params.Video,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("deprecated")
    async def get_character(
        self, character_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoGetCharacterResponse]: ...
    @deprecated("deprecated")
    async def remix(
        self, video_id: str, *, prompt: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...

class VideosWithStreamingResponse:
    def __init__(self, resource: Videos) -> None: ...
    @deprecated("deprecated")
    def create(
        self, *, prompt: str, input_reference: video_create_params.InputReference | Omit = ...,
        model: VideoModelParam | Omit = ..., seconds: VideoSeconds | Omit = ..., size: VideoSize | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("deprecated")
    def retrieve(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("deprecated")
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[Video]]]: ...
    @deprecated("deprecated")
    def delete(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VideoDeleteResponse]]: ...
    @deprecated("deprecated")
    def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VideoCreateCharacterResponse]]: ...
    @deprecated("deprecated")
    def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...
    @deprecated("deprecated")
    def edit(
        self, *, prompt: str, video: video_edit_params.Video, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("deprecated")
    def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: video_extend_params.Video,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("deprecated")
    def get_character(
        self, character_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VideoGetCharacterResponse]]: ...
    @deprecated("deprecated")
    def remix(
        self, video_id: str, *, prompt: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Video]]: ...

class AsyncVideosWithStreamingResponse:
    def __init__(self, resource: AsyncVideos) -> None: ...
    @deprecated("deprecated")
    def create(
        self, *, prompt: str, input_reference: video_create_params.InputReference | Omit = ...,
        model: VideoModelParam | Omit = ..., seconds: VideoSeconds | Omit = ..., size: VideoSize | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("deprecated")
    def retrieve(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("deprecated")
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[Video]]]: ...
    @deprecated("deprecated")
    def delete(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoDeleteResponse]]: ...
    @deprecated("deprecated")
    def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoCreateCharacterResponse]]: ...
    @deprecated("deprecated")
    def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
    @deprecated("deprecated")
    def edit(
        self, *, prompt: str, video: video_edit_params.Video, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("deprecated")
    def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: video_extend_params.Video,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("deprecated")
    def get_character(
        self, character_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoGetCharacterResponse]]: ...
    @deprecated("deprecated")
    def remix(
        self, video_id: str, *, prompt: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
