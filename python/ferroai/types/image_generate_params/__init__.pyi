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

class Svg(TypedDict, total=False):
    model: Required[str]
    reasoning: Optional[SvgReasoning]

class ImageGenerateParamsBase(TypedDict, total=False):
    """Keyword parameters of `images.generate`."""
    prompt: Required[str]
    background: Optional[Literal["transparent", "opaque", "auto"]]
    complexity: Optional[Literal["low", "medium", "high"]]
    frame_count: Optional[int]
    frame_duration_ms: Optional[int]
    model: Optional[Union[str, ImageModel]]
    moderation: Optional[Literal["low", "auto"]]
    n: Optional[int]
    output_compression: Optional[int]
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    partial_images: Optional[int]
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]]
    response_format: Optional[Literal["url", "b64_json"]]
    safety_identifier: Optional[str]
    size: Optional[
        Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
        ]
    ]
    style: Optional[Literal["vivid", "natural"]]
    svg: Optional[Svg]
    user: str

class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    """Keyword parameters of `images.generate`."""
    stream: Optional[Literal[False]]

class ImageGenerateParamsStreaming(ImageGenerateParamsBase, total=False):
    """Keyword parameters of `images.generate`."""
    stream: Required[Literal[True]]

ImageGenerateParams: TypeAlias = Union[ImageGenerateParamsNonStreaming, ImageGenerateParamsStreaming]
"""Keyword parameters of `images.generate`."""
