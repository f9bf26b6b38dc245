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
    @property
    def with_raw_response(self) -> ImagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ImagesWithStreamingResponse: ...
    @deprecated("the API is giving variations up; use `edit`")
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
        ...
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
        ...
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
        ...
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
        ...
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
        ...
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
        ...
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
        ...

class AsyncImages(AsyncAPIResource):
    @property
    def with_raw_response(self) -> AsyncImagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse: ...
    @deprecated("the API is giving variations up; use `edit`")
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
        ...
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
        ...
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
        ...
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
        ...
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
        ...
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
        ...
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
        ...

class ImagesWithRawResponse:
    def __init__(self, resource: Images) -> None: ...
    @deprecated("the API is giving variations up; use `edit`")
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
    @deprecated("the API is giving variations up; use `edit`")
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
    @deprecated("the API is giving variations up; use `edit`")
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
    @deprecated("the API is giving variations up; use `edit`")
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
