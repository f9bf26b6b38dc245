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
    """Begin videos, follow how they come along, fetch, change and delete them."""
    @property
    def with_raw_response(self) -> VideosWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VideosWithStreamingResponse: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """Begin a video.

        Args:
            prompt: What is to be seen, up to 32,000 characters.
            input_reference: A picture to start from: a file, or where one is to be found.
            model: `sora-2` unless given.
            seconds: How long it plays: 4, 8 or 12; 4 unless given.
            size: Width x height in pixels; `720x1280` unless given.

        `POST /videos`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        """Look a video up: how far it is, and what it will be.

        `GET /videos/{video_id}`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """List the videos of the project.

        Args:
            after: Id of the last video of the page before.
            limit: How many a page holds, up to 100.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /videos`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VideoDeleteResponse:
        """Delete a video that is completed or has failed, and what is stored for it.

        `DELETE /videos/{video_id}`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """Make a character from a video, to appear in others.

        Args:
            name: What prompts call it, up to 80 characters.
            video: Shows the character.

        `POST /videos/characters`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """Download a completed video or a picture made from it.

        Args:
            variant: The video itself (MP4) unless given; or a thumbnail, or one sheet of many frames.

        `GET /videos/{video_id}/content`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """Begin a video that changes another.

        Args:
            prompt: What is to be different, up to 32,000 characters.
            video: The one to change: a file, or the id of a completed one.

        `POST /videos/edits`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """Begin a video that goes on where another ends.

        Args:
            prompt: What happens next, up to 32,000 characters.
            seconds: How long the new part plays; 16 and 20 are taken, too.
            video: The one to go on with: a file, or the id of a completed one.

        `POST /videos/extensions`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VideoGetCharacterResponse:
        """Look a character up.

        `GET /videos/characters/{character_id}`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """Begin a completed video anew with another prompt.

        Args:
            prompt: What is to be seen instead, up to 32,000 characters.

        `POST /videos/{video_id}/remix`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
    def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = ...,
        model: VideoModelParam | Omit = ...,
        seconds: VideoSeconds | Omit = ...,
        size: VideoSize | Omit = ...,
        poll_interval_ms: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        """Make a video and wait until it is there, or cannot be made: look at `status` and `error`.

        Args:
            prompt: What is to be seen, up to 32,000 characters.
            input_reference: A picture to start from: a file, or where one is to be found.
            model: `sora-2` unless given.
            seconds: How long it plays: 4, 8 or 12; 4 unless given.
            size: Width x height in pixels; `720x1280` unless given.
            poll_interval_ms: Between two looks; what the service asks for unless given.
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
    def poll(self, video_id: str, *, poll_interval_ms: int | Omit = ...) -> Video:
        """Wait until a video is there, or cannot be made: look at `status` and `error`.

        Args:
            poll_interval_ms: Between two looks; what the service asks for unless given.
        """

class AsyncVideos(AsyncAPIResource):
    """Begin videos, follow how they come along, fetch, change and delete them."""
    @property
    def with_raw_response(self) -> AsyncVideosWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVideosWithStreamingResponse: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """Begin a video.

        Args:
            prompt: What is to be seen, up to 32,000 characters.
            input_reference: A picture to start from: a file, or where one is to be found.
            model: `sora-2` unless given.
            seconds: How long it plays: 4, 8 or 12; 4 unless given.
            size: Width x height in pixels; `720x1280` unless given.

        `POST /videos`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        """Look a video up: how far it is, and what it will be.

        `GET /videos/{video_id}`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """List the videos of the project.

        Args:
            after: Id of the last video of the page before.
            limit: How many a page holds, up to 100.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /videos`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VideoDeleteResponse:
        """Delete a video that is completed or has failed, and what is stored for it.

        `DELETE /videos/{video_id}`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """Make a character from a video, to appear in others.

        Args:
            name: What prompts call it, up to 80 characters.
            video: Shows the character.

        `POST /videos/characters`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """Download a completed video or a picture made from it.

        Args:
            variant: The video itself (MP4) unless given; or a thumbnail, or one sheet of many frames.

        `GET /videos/{video_id}/content`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """Begin a video that changes another.

        Args:
            prompt: What is to be different, up to 32,000 characters.
            video: The one to change: a file, or the id of a completed one.

        `POST /videos/edits`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """Begin a video that goes on where another ends.

        Args:
            prompt: What happens next, up to 32,000 characters.
            seconds: How long the new part plays; 16 and 20 are taken, too.
            video: The one to go on with: a file, or the id of a completed one.

        `POST /videos/extensions`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VideoGetCharacterResponse:
        """Look a character up.

        `GET /videos/characters/{character_id}`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
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
        """Begin a completed video anew with another prompt.

        Args:
            prompt: What is to be seen instead, up to 32,000 characters.

        `POST /videos/{video_id}/remix`, https://platform.openai.com/docs/api-reference/videos
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = ...,
        model: VideoModelParam | Omit = ...,
        seconds: VideoSeconds | Omit = ...,
        size: VideoSize | Omit = ...,
        poll_interval_ms: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Video:
        """Make a video and wait until it is there, or cannot be made: look at `status` and `error`.

        Args:
            prompt: What is to be seen, up to 32,000 characters.
            input_reference: A picture to start from: a file, or where one is to be found.
            model: `sora-2` unless given.
            seconds: How long it plays: 4, 8 or 12; 4 unless given.
            size: Width x height in pixels; `720x1280` unless given.
            poll_interval_ms: Between two looks; what the service asks for unless given.
        """
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def poll(self, video_id: str, *, poll_interval_ms: int | Omit = ...) -> Video:
        """Wait until a video is there, or cannot be made: look at `status` and `error`.

        Args:
            poll_interval_ms: Between two looks; what the service asks for unless given.
        """

class VideosWithRawResponse:
    def __init__(self, resource: Videos) -> None: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def create(
        self, *, prompt: str, input_reference: video_create_params.InputReference | Omit = ...,
        model: VideoModelParam | Omit = ..., seconds: VideoSeconds | Omit = ..., size: VideoSize | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def retrieve(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[Video]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def delete(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoDeleteResponse]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoCreateCharacterResponse]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def edit(
        self, *, prompt: str, video: video_edit_params.Video, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: video_extend_params.Video,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def get_character(
        self, character_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoGetCharacterResponse]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def remix(
        self, video_id: str, *, prompt: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...

class AsyncVideosWithRawResponse:
    def __init__(self, resource: AsyncVideos) -> None: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def create(
        self, *, prompt: str, input_reference: video_create_params.InputReference | Omit = ...,
        model: VideoModelParam | Omit = ..., seconds: VideoSeconds | Omit = ..., size: VideoSize | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def retrieve(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[Video]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def delete(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoDeleteResponse]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoCreateCharacterResponse]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def edit(
        self, *, prompt: str, video: video_edit_params.Video, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: video_extend_params.Video,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def get_character(
        self, character_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoGetCharacterResponse]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    async def remix(
        self, video_id: str, *, prompt: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...

class VideosWithStreamingResponse:
    def __init__(self, resource: Videos) -> None: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def create(
        self, *, prompt: str, input_reference: video_create_params.InputReference | Omit = ...,
        model: VideoModelParam | Omit = ..., seconds: VideoSeconds | Omit = ..., size: VideoSize | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def retrieve(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[Video]]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def delete(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VideoDeleteResponse]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VideoCreateCharacterResponse]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def edit(
        self, *, prompt: str, video: video_edit_params.Video, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: video_extend_params.Video,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def get_character(
        self, character_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VideoGetCharacterResponse]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def remix(
        self, video_id: str, *, prompt: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Video]]: ...

class AsyncVideosWithStreamingResponse:
    def __init__(self, resource: AsyncVideos) -> None: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def create(
        self, *, prompt: str, input_reference: video_create_params.InputReference | Omit = ...,
        model: VideoModelParam | Omit = ..., seconds: VideoSeconds | Omit = ..., size: VideoSize | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def retrieve(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[Video]]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def delete(
        self, video_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoDeleteResponse]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoCreateCharacterResponse]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def edit(
        self, *, prompt: str, video: video_edit_params.Video, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: video_extend_params.Video,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def get_character(
        self, character_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoGetCharacterResponse]]: ...
    @deprecated("the video API shuts down for good on 24 September 2026")
    def remix(
        self, video_id: str, *, prompt: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
