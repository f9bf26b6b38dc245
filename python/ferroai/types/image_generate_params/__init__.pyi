"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.image_model import ImageModel

__all__ = [
    "ImageGenerateParams",
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "Svg",
    "SvgReasoning",
]


class SvgReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """How much to think: more costs tokens and time."""

class Svg(TypedDict, total=False):
    model: Required[str]
    reasoning: Optional[SvgReasoning]

class ImageGenerateParamsBase(TypedDict, total=False):
    """Keyword parameters of `images.generate`."""
    prompt: Required[str]
    """What to show: up to 32,000 characters, fewer for older models."""
    background: Optional[Literal["transparent", "opaque", "auto"]]
    """Whether it can be seen through."""
    complexity: Optional[Literal["low", "medium", "high"]]
    """How much is thought about the image before it is made."""
    frame_count: Optional[int]
    """With `gif`: how many pictures, 2 to 16; 9 unless given."""
    frame_duration_ms: Optional[int]
    """With `gif`: milliseconds that each picture is shown; 200 unless given."""
    model: Optional[Union[str, ImageModel]]
    """Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired."""
    moderation: Optional[Literal["low", "auto"]]
    """How strictly what is asked for is looked at."""
    n: Optional[int]
    """How many to make, 1 to 10."""
    output_compression: Optional[int]
    """From 0 to 100, for webp and jpeg; 100 unless given."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    """`png` unless given; `gif` moves, `svg` is a drawing; both not for every model."""
    partial_images: Optional[int]
    """With `stream`: how many unfinished images to send, 0 to 3."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]]
    """`auto` unless given; `xhigh` and `max` only from 2.5 on."""
    response_format: Optional[Literal["url", "b64_json"]]
    """Only for retired models: addresses, good for an hour, or images in the answer."""
    safety_identifier: Optional[str]
    """A stable, anonymous id of your end user, for finding misuse."""
    size: Optional[
        Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
        ]
    ]
    """`auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes."""
    style: Optional[Literal["vivid", "natural"]]
    """Only for retired models: more striking or more natural."""
    svg: Optional[Svg]
    """With `svg`: which model writes the drawing."""
    user: str
    """A stable, anonymous id of your end user."""

class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    """Keyword parameters of `images.generate`."""
    stream: Optional[Literal[False]]
    """Send images while they are being made."""

class ImageGenerateParamsStreaming(ImageGenerateParamsBase, total=False):
    """Keyword parameters of `images.generate`."""
    stream: Required[Literal[True]]
    """Send images while they are being made."""

ImageGenerateParams: TypeAlias = Union[ImageGenerateParamsNonStreaming, ImageGenerateParamsStreaming]
"""Keyword parameters of `images.generate`."""
