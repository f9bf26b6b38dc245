class Images:
    @POST("/images/variations", multipart=True, deprecated="the API is giving variations up; use `edit`")
    def create_variation(
        self,
        *,
        image: File,
        model: Optional[Union[str, ImageModel]] = ...,
        n: Optional[int] = ...,
        response_format: Optional[Literal["url", "b64_json"]] = ...,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] = ...,
        user: str = ...,
    ) -> ImagesResponse: ...

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
    ) -> ImagesResponse: ...

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
    ) -> ImagesResponse: ...


class Image(BaseModel):
    b64_json: Optional[str] = None
    revised_prompt: Optional[str] = None
    url: Optional[str] = None


class ImageEditCompletedEvent(BaseModel):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Literal["image_edit.completed"]
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


class ImageEditParams(Call):

    class SvgReasoning(TypedDict):
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

    class Svg(TypedDict):
        model: str = ...
        reasoning: Optional[SvgReasoning] = ...


class ImageEditPartialImageEvent(BaseModel):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Literal["image_edit.partial_image"]


ImageEditStreamEvent: TypeAlias = Union[ImageEditPartialImageEvent, ImageEditCompletedEvent]


class ImageGenCompletedEvent(BaseModel):
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
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
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
    created: int
    background: Optional[Literal["transparent", "opaque"]] = None
    data: Optional[List[Image]] = None
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max"]] = None
    safety_identifier: Optional[str] = None
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = None
    svg_usage: Optional[SvgUsage] = None
    usage: Optional[Usage] = None

    class SvgUsage(BaseModel):
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

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
