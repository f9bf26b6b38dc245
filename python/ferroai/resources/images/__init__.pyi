"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union, overload
from typing_extensions import Literal, deprecated

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._streaming import AsyncStream, Stream
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.types import image_edit_params, image_generate_params
from ferroai.types.image_edit_stream_event import ImageEditStreamEvent
from ferroai.types.image_gen_stream_event import ImageGenStreamEvent
from ferroai.types.image_model import ImageModel
from ferroai.types.images_response import ImagesResponse

__all__ = [
    "AsyncImages",
    "AsyncImagesWithRawResponse",
    "AsyncImagesWithStreamingResponse",
    "Images",
    "ImagesWithRawResponse",
    "ImagesWithStreamingResponse",
]


class Images(SyncAPIResource):
    """Make images from words and change them."""
    @property
    def with_raw_response(self) -> ImagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ImagesWithStreamingResponse: ...
    @deprecated("the service takes no more requests for variations; use `edit`")
    def create_variation(
        self,
        *,
        image: FileTypes,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ImagesResponse:
        """Make an image like another one.

        Args:
            image: A square PNG of less than 4 MB.
            n: How many to make, 1 to 10.
            response_format: Whether images come as addresses, good for an hour, or in the answer.
            size: Width x height in pixels.
            user: A stable, anonymous id of your end user.

        `POST /images/variations`, https://platform.openai.com/docs/api-reference/images
        """
    @overload
    def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ...,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ...,
        mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[
            Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]
        ] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        svg: Optional[image_edit_params.Svg] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ImagesResponse:
        """Change an image, or make one from several.

        Args:
            image: One image or up to 16; png, webp or jpg of less than 50 MB each.
            prompt: What the image should become.
            background: Whether it can be seen through.
            complexity: How much is thought about the image before it is made.
            frame_count: With `gif`: how many pictures, 2 to 16; 9 unless given.
            frame_duration_ms: With `gif`: milliseconds that each picture is shown; 200 unless given.
            input_fidelity: How much of the look of the given images is kept.
            markup: A see-through PNG as large as the first image that shows what to change; not with `mask`.
            mask: A PNG as large as the first image, see-through where that may change.
            model: Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired.
            n: How many to make, 1 to 10.
            output_compression: From 0 to 100, for webp and jpeg; 100 unless given.
            output_format: `png` unless given; `gif` moves, `svg` is a drawing; both not for every model.
            partial_images: With `stream`: how many unfinished images to send, 0 to 3.
            quality: `auto` unless given; `xhigh` and `max` only from 2.5 on.
            response_format: Only for retired models: addresses, good for an hour, or images in the answer.
            safety_identifier: A stable, anonymous id of your end user, for finding misuse.
            size: `auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes.
            stream: Send images while they are being made.
            svg: With `svg`: which model writes the drawing.
            user: A stable, anonymous id of your end user.

        `POST /images/edits`, https://platform.openai.com/docs/api-reference/images
        """
    @overload
    def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ...,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ...,
        mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[
            Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]
        ] | Omit = ...,
        stream: Literal[True],
        svg: Optional[image_edit_params.Svg] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[ImageEditStreamEvent]:
        """Change an image, or make one from several.

        Args:
            image: One image or up to 16; png, webp or jpg of less than 50 MB each.
            prompt: What the image should become.
            background: Whether it can be seen through.
            complexity: How much is thought about the image before it is made.
            frame_count: With `gif`: how many pictures, 2 to 16; 9 unless given.
            frame_duration_ms: With `gif`: milliseconds that each picture is shown; 200 unless given.
            input_fidelity: How much of the look of the given images is kept.
            markup: A see-through PNG as large as the first image that shows what to change; not with `mask`.
            mask: A PNG as large as the first image, see-through where that may change.
            model: Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired.
            n: How many to make, 1 to 10.
            output_compression: From 0 to 100, for webp and jpeg; 100 unless given.
            output_format: `png` unless given; `gif` moves, `svg` is a drawing; both not for every model.
            partial_images: With `stream`: how many unfinished images to send, 0 to 3.
            quality: `auto` unless given; `xhigh` and `max` only from 2.5 on.
            response_format: Only for retired models: addresses, good for an hour, or images in the answer.
            safety_identifier: A stable, anonymous id of your end user, for finding misuse.
            size: `auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes.
            stream: Send images while they are being made.
            svg: With `svg`: which model writes the drawing.
            user: A stable, anonymous id of your end user.

        `POST /images/edits`, https://platform.openai.com/docs/api-reference/images
        """
    @overload
    def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ...,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ...,
        mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[
            Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]
        ] | Omit = ...,
        stream: bool,
        svg: Optional[image_edit_params.Svg] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """Change an image, or make one from several.

        Args:
            image: One image or up to 16; png, webp or jpg of less than 50 MB each.
            prompt: What the image should become.
            background: Whether it can be seen through.
            complexity: How much is thought about the image before it is made.
            frame_count: With `gif`: how many pictures, 2 to 16; 9 unless given.
            frame_duration_ms: With `gif`: milliseconds that each picture is shown; 200 unless given.
            input_fidelity: How much of the look of the given images is kept.
            markup: A see-through PNG as large as the first image that shows what to change; not with `mask`.
            mask: A PNG as large as the first image, see-through where that may change.
            model: Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired.
            n: How many to make, 1 to 10.
            output_compression: From 0 to 100, for webp and jpeg; 100 unless given.
            output_format: `png` unless given; `gif` moves, `svg` is a drawing; both not for every model.
            partial_images: With `stream`: how many unfinished images to send, 0 to 3.
            quality: `auto` unless given; `xhigh` and `max` only from 2.5 on.
            response_format: Only for retired models: addresses, good for an hour, or images in the answer.
            safety_identifier: A stable, anonymous id of your end user, for finding misuse.
            size: `auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes.
            stream: Send images while they are being made.
            svg: With `svg`: which model writes the drawing.
            user: A stable, anonymous id of your end user.

        `POST /images/edits`, https://platform.openai.com/docs/api-reference/images
        """
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[
            Union[
                str,
                Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            ]
        ] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ImagesResponse:
        """Make an image from words.

        Args:
            prompt: What to show: up to 32,000 characters, fewer for older models.
            background: Whether it can be seen through.
            complexity: How much is thought about the image before it is made.
            frame_count: With `gif`: how many pictures, 2 to 16; 9 unless given.
            frame_duration_ms: With `gif`: milliseconds that each picture is shown; 200 unless given.
            model: Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired.
            moderation: How strictly what is asked for is looked at.
            n: How many to make, 1 to 10.
            output_compression: From 0 to 100, for webp and jpeg; 100 unless given.
            output_format: `png` unless given; `gif` moves, `svg` is a drawing; both not for every model.
            partial_images: With `stream`: how many unfinished images to send, 0 to 3.
            quality: `auto` unless given; `xhigh` and `max` only from 2.5 on.
            response_format: Only for retired models: addresses, good for an hour, or images in the answer.
            safety_identifier: A stable, anonymous id of your end user, for finding misuse.
            size: `auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes.
            stream: Send images while they are being made.
            style: Only for retired models: more striking or more natural.
            svg: With `svg`: which model writes the drawing.
            user: A stable, anonymous id of your end user.

        `POST /images/generations`, https://platform.openai.com/docs/api-reference/images
        """
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[
            Union[
                str,
                Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            ]
        ] | Omit = ...,
        stream: Literal[True],
        style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[ImageGenStreamEvent]:
        """Make an image from words.

        Args:
            prompt: What to show: up to 32,000 characters, fewer for older models.
            background: Whether it can be seen through.
            complexity: How much is thought about the image before it is made.
            frame_count: With `gif`: how many pictures, 2 to 16; 9 unless given.
            frame_duration_ms: With `gif`: milliseconds that each picture is shown; 200 unless given.
            model: Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired.
            moderation: How strictly what is asked for is looked at.
            n: How many to make, 1 to 10.
            output_compression: From 0 to 100, for webp and jpeg; 100 unless given.
            output_format: `png` unless given; `gif` moves, `svg` is a drawing; both not for every model.
            partial_images: With `stream`: how many unfinished images to send, 0 to 3.
            quality: `auto` unless given; `xhigh` and `max` only from 2.5 on.
            response_format: Only for retired models: addresses, good for an hour, or images in the answer.
            safety_identifier: A stable, anonymous id of your end user, for finding misuse.
            size: `auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes.
            stream: Send images while they are being made.
            style: Only for retired models: more striking or more natural.
            svg: With `svg`: which model writes the drawing.
            user: A stable, anonymous id of your end user.

        `POST /images/generations`, https://platform.openai.com/docs/api-reference/images
        """
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[
            Union[
                str,
                Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            ]
        ] | Omit = ...,
        stream: bool,
        style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """Make an image from words.

        Args:
            prompt: What to show: up to 32,000 characters, fewer for older models.
            background: Whether it can be seen through.
            complexity: How much is thought about the image before it is made.
            frame_count: With `gif`: how many pictures, 2 to 16; 9 unless given.
            frame_duration_ms: With `gif`: milliseconds that each picture is shown; 200 unless given.
            model: Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired.
            moderation: How strictly what is asked for is looked at.
            n: How many to make, 1 to 10.
            output_compression: From 0 to 100, for webp and jpeg; 100 unless given.
            output_format: `png` unless given; `gif` moves, `svg` is a drawing; both not for every model.
            partial_images: With `stream`: how many unfinished images to send, 0 to 3.
            quality: `auto` unless given; `xhigh` and `max` only from 2.5 on.
            response_format: Only for retired models: addresses, good for an hour, or images in the answer.
            safety_identifier: A stable, anonymous id of your end user, for finding misuse.
            size: `auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes.
            stream: Send images while they are being made.
            style: Only for retired models: more striking or more natural.
            svg: With `svg`: which model writes the drawing.
            user: A stable, anonymous id of your end user.

        `POST /images/generations`, https://platform.openai.com/docs/api-reference/images
        """

class AsyncImages(AsyncAPIResource):
    """Make images from words and change them."""
    @property
    def with_raw_response(self) -> AsyncImagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse: ...
    @deprecated("the service takes no more requests for variations; use `edit`")
    async def create_variation(
        self,
        *,
        image: FileTypes,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ImagesResponse:
        """Make an image like another one.

        Args:
            image: A square PNG of less than 4 MB.
            n: How many to make, 1 to 10.
            response_format: Whether images come as addresses, good for an hour, or in the answer.
            size: Width x height in pixels.
            user: A stable, anonymous id of your end user.

        `POST /images/variations`, https://platform.openai.com/docs/api-reference/images
        """
    @overload
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ...,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ...,
        mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[
            Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]
        ] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        svg: Optional[image_edit_params.Svg] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ImagesResponse:
        """Change an image, or make one from several.

        Args:
            image: One image or up to 16; png, webp or jpg of less than 50 MB each.
            prompt: What the image should become.
            background: Whether it can be seen through.
            complexity: How much is thought about the image before it is made.
            frame_count: With `gif`: how many pictures, 2 to 16; 9 unless given.
            frame_duration_ms: With `gif`: milliseconds that each picture is shown; 200 unless given.
            input_fidelity: How much of the look of the given images is kept.
            markup: A see-through PNG as large as the first image that shows what to change; not with `mask`.
            mask: A PNG as large as the first image, see-through where that may change.
            model: Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired.
            n: How many to make, 1 to 10.
            output_compression: From 0 to 100, for webp and jpeg; 100 unless given.
            output_format: `png` unless given; `gif` moves, `svg` is a drawing; both not for every model.
            partial_images: With `stream`: how many unfinished images to send, 0 to 3.
            quality: `auto` unless given; `xhigh` and `max` only from 2.5 on.
            response_format: Only for retired models: addresses, good for an hour, or images in the answer.
            safety_identifier: A stable, anonymous id of your end user, for finding misuse.
            size: `auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes.
            stream: Send images while they are being made.
            svg: With `svg`: which model writes the drawing.
            user: A stable, anonymous id of your end user.

        `POST /images/edits`, https://platform.openai.com/docs/api-reference/images
        """
    @overload
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ...,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ...,
        mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[
            Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]
        ] | Omit = ...,
        stream: Literal[True],
        svg: Optional[image_edit_params.Svg] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[ImageEditStreamEvent]:
        """Change an image, or make one from several.

        Args:
            image: One image or up to 16; png, webp or jpg of less than 50 MB each.
            prompt: What the image should become.
            background: Whether it can be seen through.
            complexity: How much is thought about the image before it is made.
            frame_count: With `gif`: how many pictures, 2 to 16; 9 unless given.
            frame_duration_ms: With `gif`: milliseconds that each picture is shown; 200 unless given.
            input_fidelity: How much of the look of the given images is kept.
            markup: A see-through PNG as large as the first image that shows what to change; not with `mask`.
            mask: A PNG as large as the first image, see-through where that may change.
            model: Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired.
            n: How many to make, 1 to 10.
            output_compression: From 0 to 100, for webp and jpeg; 100 unless given.
            output_format: `png` unless given; `gif` moves, `svg` is a drawing; both not for every model.
            partial_images: With `stream`: how many unfinished images to send, 0 to 3.
            quality: `auto` unless given; `xhigh` and `max` only from 2.5 on.
            response_format: Only for retired models: addresses, good for an hour, or images in the answer.
            safety_identifier: A stable, anonymous id of your end user, for finding misuse.
            size: `auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes.
            stream: Send images while they are being made.
            svg: With `svg`: which model writes the drawing.
            user: A stable, anonymous id of your end user.

        `POST /images/edits`, https://platform.openai.com/docs/api-reference/images
        """
    @overload
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ...,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ...,
        mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[
            Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]
        ] | Omit = ...,
        stream: bool,
        svg: Optional[image_edit_params.Svg] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]:
        """Change an image, or make one from several.

        Args:
            image: One image or up to 16; png, webp or jpg of less than 50 MB each.
            prompt: What the image should become.
            background: Whether it can be seen through.
            complexity: How much is thought about the image before it is made.
            frame_count: With `gif`: how many pictures, 2 to 16; 9 unless given.
            frame_duration_ms: With `gif`: milliseconds that each picture is shown; 200 unless given.
            input_fidelity: How much of the look of the given images is kept.
            markup: A see-through PNG as large as the first image that shows what to change; not with `mask`.
            mask: A PNG as large as the first image, see-through where that may change.
            model: Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired.
            n: How many to make, 1 to 10.
            output_compression: From 0 to 100, for webp and jpeg; 100 unless given.
            output_format: `png` unless given; `gif` moves, `svg` is a drawing; both not for every model.
            partial_images: With `stream`: how many unfinished images to send, 0 to 3.
            quality: `auto` unless given; `xhigh` and `max` only from 2.5 on.
            response_format: Only for retired models: addresses, good for an hour, or images in the answer.
            safety_identifier: A stable, anonymous id of your end user, for finding misuse.
            size: `auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes.
            stream: Send images while they are being made.
            svg: With `svg`: which model writes the drawing.
            user: A stable, anonymous id of your end user.

        `POST /images/edits`, https://platform.openai.com/docs/api-reference/images
        """
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[
            Union[
                str,
                Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            ]
        ] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ImagesResponse:
        """Make an image from words.

        Args:
            prompt: What to show: up to 32,000 characters, fewer for older models.
            background: Whether it can be seen through.
            complexity: How much is thought about the image before it is made.
            frame_count: With `gif`: how many pictures, 2 to 16; 9 unless given.
            frame_duration_ms: With `gif`: milliseconds that each picture is shown; 200 unless given.
            model: Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired.
            moderation: How strictly what is asked for is looked at.
            n: How many to make, 1 to 10.
            output_compression: From 0 to 100, for webp and jpeg; 100 unless given.
            output_format: `png` unless given; `gif` moves, `svg` is a drawing; both not for every model.
            partial_images: With `stream`: how many unfinished images to send, 0 to 3.
            quality: `auto` unless given; `xhigh` and `max` only from 2.5 on.
            response_format: Only for retired models: addresses, good for an hour, or images in the answer.
            safety_identifier: A stable, anonymous id of your end user, for finding misuse.
            size: `auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes.
            stream: Send images while they are being made.
            style: Only for retired models: more striking or more natural.
            svg: With `svg`: which model writes the drawing.
            user: A stable, anonymous id of your end user.

        `POST /images/generations`, https://platform.openai.com/docs/api-reference/images
        """
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[
            Union[
                str,
                Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            ]
        ] | Omit = ...,
        stream: Literal[True],
        style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[ImageGenStreamEvent]:
        """Make an image from words.

        Args:
            prompt: What to show: up to 32,000 characters, fewer for older models.
            background: Whether it can be seen through.
            complexity: How much is thought about the image before it is made.
            frame_count: With `gif`: how many pictures, 2 to 16; 9 unless given.
            frame_duration_ms: With `gif`: milliseconds that each picture is shown; 200 unless given.
            model: Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired.
            moderation: How strictly what is asked for is looked at.
            n: How many to make, 1 to 10.
            output_compression: From 0 to 100, for webp and jpeg; 100 unless given.
            output_format: `png` unless given; `gif` moves, `svg` is a drawing; both not for every model.
            partial_images: With `stream`: how many unfinished images to send, 0 to 3.
            quality: `auto` unless given; `xhigh` and `max` only from 2.5 on.
            response_format: Only for retired models: addresses, good for an hour, or images in the answer.
            safety_identifier: A stable, anonymous id of your end user, for finding misuse.
            size: `auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes.
            stream: Send images while they are being made.
            style: Only for retired models: more striking or more natural.
            svg: With `svg`: which model writes the drawing.
            user: A stable, anonymous id of your end user.

        `POST /images/generations`, https://platform.openai.com/docs/api-reference/images
        """
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ...,
        n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[
            Union[
                str,
                Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            ]
        ] | Omit = ...,
        stream: bool,
        style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]:
        """Make an image from words.

        Args:
            prompt: What to show: up to 32,000 characters, fewer for older models.
            background: Whether it can be seen through.
            complexity: How much is thought about the image before it is made.
            frame_count: With `gif`: how many pictures, 2 to 16; 9 unless given.
            frame_duration_ms: With `gif`: milliseconds that each picture is shown; 200 unless given.
            model: Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired.
            moderation: How strictly what is asked for is looked at.
            n: How many to make, 1 to 10.
            output_compression: From 0 to 100, for webp and jpeg; 100 unless given.
            output_format: `png` unless given; `gif` moves, `svg` is a drawing; both not for every model.
            partial_images: With `stream`: how many unfinished images to send, 0 to 3.
            quality: `auto` unless given; `xhigh` and `max` only from 2.5 on.
            response_format: Only for retired models: addresses, good for an hour, or images in the answer.
            safety_identifier: A stable, anonymous id of your end user, for finding misuse.
            size: `auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes.
            stream: Send images while they are being made.
            style: Only for retired models: more striking or more natural.
            svg: With `svg`: which model writes the drawing.
            user: A stable, anonymous id of your end user.

        `POST /images/generations`, https://platform.openai.com/docs/api-reference/images
        """

class ImagesWithRawResponse:
    def __init__(self, resource: Images) -> None: ...
    @deprecated("the service takes no more requests for variations; use `edit`")
    def create_variation(
        self, *, image: FileTypes, model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ImagesResponse]: ...
    @overload
    def edit(
        self, *, image: Union[FileTypes, SequenceNotStr[FileTypes]], prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ..., mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., svg: Optional[image_edit_params.Svg] | Omit = ...,
        user: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ImagesResponse]: ...
    @overload
    def edit(
        self, *, image: Union[FileTypes, SequenceNotStr[FileTypes]], prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ..., mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] | Omit = ...,
        stream: Literal[True], svg: Optional[image_edit_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[ImageEditStreamEvent]]: ...
    @overload
    def edit(
        self, *, image: Union[FileTypes, SequenceNotStr[FileTypes]], prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ..., mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] | Omit = ...,
        stream: bool, svg: Optional[image_edit_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ImagesResponse] | LegacyAPIResponse[Stream[ImageEditStreamEvent]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]]] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ImagesResponse]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]]] | Omit = ...,
        stream: Literal[True], style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[ImageGenStreamEvent]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]]] | Omit = ...,
        stream: bool, style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ImagesResponse] | LegacyAPIResponse[Stream[ImageGenStreamEvent]]: ...

class AsyncImagesWithRawResponse:
    def __init__(self, resource: AsyncImages) -> None: ...
    @deprecated("the service takes no more requests for variations; use `edit`")
    async def create_variation(
        self, *, image: FileTypes, model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ImagesResponse]: ...
    @overload
    async def edit(
        self, *, image: Union[FileTypes, SequenceNotStr[FileTypes]], prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ..., mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., svg: Optional[image_edit_params.Svg] | Omit = ...,
        user: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ImagesResponse]: ...
    @overload
    async def edit(
        self, *, image: Union[FileTypes, SequenceNotStr[FileTypes]], prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ..., mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] | Omit = ...,
        stream: Literal[True], svg: Optional[image_edit_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[ImageEditStreamEvent]]: ...
    @overload
    async def edit(
        self, *, image: Union[FileTypes, SequenceNotStr[FileTypes]], prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ..., mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] | Omit = ...,
        stream: bool, svg: Optional[image_edit_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ImagesResponse] | LegacyAPIResponse[AsyncStream[ImageEditStreamEvent]]: ...
    @overload
    async def generate(
        self, *, prompt: str, background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]]] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ImagesResponse]: ...
    @overload
    async def generate(
        self, *, prompt: str, background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]]] | Omit = ...,
        stream: Literal[True], style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[ImageGenStreamEvent]]: ...
    @overload
    async def generate(
        self, *, prompt: str, background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]]] | Omit = ...,
        stream: bool, style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ImagesResponse] | LegacyAPIResponse[AsyncStream[ImageGenStreamEvent]]: ...

class ImagesWithStreamingResponse:
    def __init__(self, resource: Images) -> None: ...
    @deprecated("the service takes no more requests for variations; use `edit`")
    def create_variation(
        self, *, image: FileTypes, model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self, *, image: Union[FileTypes, SequenceNotStr[FileTypes]], prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ..., mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., svg: Optional[image_edit_params.Svg] | Omit = ...,
        user: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self, *, image: Union[FileTypes, SequenceNotStr[FileTypes]], prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ..., mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] | Omit = ...,
        stream: Literal[True], svg: Optional[image_edit_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[ImageEditStreamEvent]]]: ...
    @overload
    def edit(
        self, *, image: Union[FileTypes, SequenceNotStr[FileTypes]], prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ..., mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] | Omit = ...,
        stream: bool, svg: Optional[image_edit_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ImagesResponse]] | ResponseContextManager[APIResponse[Stream[ImageEditStreamEvent]]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]]] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ImagesResponse]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]]] | Omit = ...,
        stream: Literal[True], style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[ImageGenStreamEvent]]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]]] | Omit = ...,
        stream: bool, style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ImagesResponse]] | ResponseContextManager[APIResponse[Stream[ImageGenStreamEvent]]]: ...

class AsyncImagesWithStreamingResponse:
    def __init__(self, resource: AsyncImages) -> None: ...
    @deprecated("the service takes no more requests for variations; use `edit`")
    def create_variation(
        self, *, image: FileTypes, model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self, *, image: Union[FileTypes, SequenceNotStr[FileTypes]], prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ..., mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., svg: Optional[image_edit_params.Svg] | Omit = ...,
        user: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self, *, image: Union[FileTypes, SequenceNotStr[FileTypes]], prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ..., mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] | Omit = ...,
        stream: Literal[True], svg: Optional[image_edit_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ImageEditStreamEvent]]]: ...
    @overload
    def edit(
        self, *, image: Union[FileTypes, SequenceNotStr[FileTypes]], prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., input_fidelity: Optional[Literal["high", "low"]] | Omit = ...,
        markup: FileTypes | Omit = ..., mask: FileTypes | Omit = ...,
        model: Optional[Union[str, ImageModel]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] | Omit = ...,
        stream: bool, svg: Optional[image_edit_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ImageEditStreamEvent]]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]]] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ..., style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]]] | Omit = ...,
        stream: Literal[True], style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ImageGenStreamEvent]]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = ...,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = ..., frame_count: Optional[int] | Omit = ...,
        frame_duration_ms: Optional[int] | Omit = ..., model: Optional[Union[str, ImageModel]] | Omit = ...,
        moderation: Optional[Literal["low", "auto"]] | Omit = ..., n: Optional[int] | Omit = ...,
        output_compression: Optional[int] | Omit = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = ...,
        partial_images: Optional[int] | Omit = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = ...,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        size: Optional[Union[str, Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]]] | Omit = ...,
        stream: bool, style: Optional[Literal["vivid", "natural"]] | Omit = ...,
        svg: Optional[image_generate_params.Svg] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ImageGenStreamEvent]]]: ...
