"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import FileTypes, SequenceNotStr
from ferroai.types.image_model import ImageModel

__all__ = [
    "ImageEditParams",
    "ImageEditParamsBase",
    "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming",
    "Svg",
    "SvgReasoning",
]


class SvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]

class Svg(TypedDict, total=False):
    model: str
    reasoning: Optional[SvgReasoning]

class ImageEditParamsBase(TypedDict, total=False):
    """Keyword parameters of `images.edit`."""
    image: Required[Union[FileTypes, SequenceNotStr[FileTypes]]]
    prompt: Required[str]
    background: Optional[Literal["transparent", "opaque", "auto"]]
    complexity: Optional[Literal["low", "medium", "high"]]
    frame_count: Optional[int]
    frame_duration_ms: Optional[int]
    input_fidelity: Optional[Literal["high", "low"]]
    markup: FileTypes
    mask: FileTypes
    model: Optional[Union[str, ImageModel]]
    n: Optional[int]
    output_compression: Optional[int]
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    partial_images: Optional[int]
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]]
    response_format: Optional[Literal["url", "b64_json"]]
    safety_identifier: Optional[str]
    size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]]
    svg: Optional[Svg]
    user: str

class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    """Keyword parameters of `images.edit`."""
    stream: Optional[Literal[False]]

class ImageEditParamsStreaming(ImageEditParamsBase, total=False):
    """Keyword parameters of `images.edit`."""
    stream: Required[Literal[True]]

ImageEditParams: TypeAlias = Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming]
"""Keyword parameters of `images.edit`."""
