"""Images: made from words, changed, varied."""

from .conversations.items import ConversationItem


class Images:
    """Make images from words and change them."""

    @POST(
        "/images/variations",
        multipart=True,
        deprecated="the service takes no more requests for variations; use `edit`",
    )
    def create_variation(
        self,
        *,
        image: File,
        model: Optional[Union[str, ImageModel]] = ...,
        n: Optional[int] = ...,
        response_format: Optional[Literal["url", "b64_json"]] = ...,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] = ...,
        user: str = ...,
    ) -> ImagesResponse:
        """Make an image like another one.

        image: A square PNG of less than 4 MB.
        n: How many to make, 1 to 10.
        response_format: Whether images come as addresses, good for an hour, or in the answer.
        size: Width x height in pixels.
        user: A stable, anonymous id of your end user.
        """

    @POST("/images/edits", stream=ImageEditStreamEvent, multipart=True)
    def edit(
        self,
        *,
        image: Union[File, Sequence[File]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] = ...,
        complexity: Optional[Literal["low", "medium", "high"]] = ...,
        frame_count: Optional[int] = ...,
        frame_duration_ms: Optional[int] = ...,
        input_fidelity: Optional[Literal["high", "low"]] = ...,
        markup: File = ...,
        mask: File = ...,
        model: Optional[Union[str, ImageModel]] = ...,
        n: Optional[int] = ...,
        output_compression: Optional[int] = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...,
        partial_images: Optional[int] = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] = ...,
        response_format: Optional[Literal["url", "b64_json"]] = ...,
        safety_identifier: Optional[str] = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] = ...,
        stream: Optional[bool] = ...,
        svg: Optional[ImageEditParams.Svg] = ...,
        user: str = ...,
    ) -> ImagesResponse:
        """Change an image, or make one from several.

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
        """

    @POST("/images/generations", stream=ImageGenStreamEvent)
    def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] = ...,
        complexity: Optional[Literal["low", "medium", "high"]] = ...,
        frame_count: Optional[int] = ...,
        frame_duration_ms: Optional[int] = ...,
        model: Optional[Union[str, ImageModel]] = ...,
        moderation: Optional[Literal["low", "auto"]] = ...,
        n: Optional[int] = ...,
        output_compression: Optional[int] = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...,
        partial_images: Optional[int] = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] = ...,
        response_format: Optional[Literal["url", "b64_json"]] = ...,
        safety_identifier: Optional[str] = ...,
        size: Optional[
            Union[
                str,
                Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            ]
        ] = ...,
        stream: Optional[bool] = ...,
        style: Optional[Literal["vivid", "natural"]] = ...,
        svg: Optional[ImageGenerateParams.Svg] = ...,
        user: str = ...,
    ) -> ImagesResponse:
        """Make an image from words.

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
        """


class Image(BaseModel):
    """An image."""
    b64_json: Optional[str] = None
    """The image itself, in base64."""
    revised_prompt: Optional[str] = None
    """What was really asked for, with retired models."""
    url: Optional[str] = None
    """Where it is for an hour."""


class ImageEditCompletedEvent(Like[ImageGenCompletedEvent]):
    type: Literal["image_edit.completed"]


class ImageEditParams(Call):

    class SvgReasoning(TypedDict):
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...
        """As that model has it unless given."""

    class Svg(TypedDict):
        model: str = ...
        """Writes the drawing, after an image that the other model makes."""
        reasoning: Optional[SvgReasoning] = ...


class ImageEditPartialImageEvent(Like[ImageGenPartialImageEvent]):
    type: Literal["image_edit.partial_image"]


ImageEditStreamEvent: TypeAlias = Union[ImageEditPartialImageEvent, ImageEditCompletedEvent]


class ImageGenCompletedEvent(BaseModel):
    """The finished image."""
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Literal["image_generation.completed"]
    usage: Usage
    safety_identifier: Optional[str] = None

    class UsageInputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class Usage(BaseModel):
        input_tokens: int
        input_tokens_details: UsageInputTokensDetails
        output_tokens: int
        total_tokens: int


class ImageGenPartialImageEvent(BaseModel):
    """An image that is not finished."""
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    """From 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Literal["image_generation.partial_image"]


ImageGenStreamEvent: TypeAlias = Union[ImageGenPartialImageEvent, ImageGenCompletedEvent]


class ImageGenerateParams(Call):

    class SvgReasoning(TypedDict):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...

    class Svg(TypedDict):
        model: str
        reasoning: Optional[SvgReasoning] = ...


ImageModel: TypeAlias = Literal[
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "gpt-image-1",
    "gpt-image-1-mini",
    "chatgpt-image-latest",
    "dall-e-2",
    "dall-e-3",
]


class ImagesResponse(BaseModel):
    """Images that were made."""
    created: int
    """Unix time in seconds."""
    background: Optional[Literal["transparent", "opaque"]] = None
    data: Optional[List[Image]] = None
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max"]] = None
    safety_identifier: Optional[str] = None
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = None
    svg_usage: Optional[SvgUsage] = None
    """Tokens of the model that wrote the drawing."""
    usage: Optional[Usage] = None
    """Tokens read and written."""

    class SvgUsage(Like[ConversationItem.ImageGenerationCallSvgUsage]): ...

    class UsageInputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class UsageOutputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class Usage(BaseModel):
        input_tokens: int
        input_tokens_details: UsageInputTokensDetails
        output_tokens: int
        total_tokens: int
        output_tokens_details: Optional[UsageOutputTokensDetails] = None
