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
    """As that model has it unless given."""

class Svg(TypedDict, total=False):
    model: str
    """Writes the drawing, after an image that the other model makes."""
    reasoning: Optional[SvgReasoning]

class ImageEditParamsBase(TypedDict, total=False):
    """Keyword parameters of `images.edit`."""
    image: Required[Union[FileTypes, SequenceNotStr[FileTypes]]]
    """One image or up to 16; png, webp or jpg of less than 50 MB each."""
    prompt: Required[str]
    """What the image should become."""
    background: Optional[Literal["transparent", "opaque", "auto"]]
    """Whether it can be seen through."""
    complexity: Optional[Literal["low", "medium", "high"]]
    """How much is thought about the image before it is made."""
    frame_count: Optional[int]
    """With `gif`: how many pictures, 2 to 16; 9 unless given."""
    frame_duration_ms: Optional[int]
    """With `gif`: milliseconds that each picture is shown; 200 unless given."""
    input_fidelity: Optional[Literal["high", "low"]]
    """How much of the look of the given images is kept."""
    markup: FileTypes
    """A see-through PNG as large as the first image that shows what to change; not with `mask`."""
    mask: FileTypes
    """A PNG as large as the first image, see-through where that may change."""
    model: Optional[Union[str, ImageModel]]
    """Such as `gpt-image-2.5-flare`; `gpt-image-1` and `dall-e` are retired."""
    n: Optional[int]
    """How many to make, 1 to 10."""
    output_compression: Optional[int]
    """From 0 to 100, for webp and jpeg; 100 unless given."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    """`png` unless given; `gif` moves, `svg` is a drawing; both not for every model."""
    partial_images: Optional[int]
    """With `stream`: how many unfinished images to send, 0 to 3."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]]
    """`auto` unless given; `xhigh` and `max` only from 2.5 on."""
    response_format: Optional[Literal["url", "b64_json"]]
    """Only for retired models: addresses, good for an hour, or images in the answer."""
    safety_identifier: Optional[str]
    """A stable, anonymous id of your end user, for finding misuse."""
    size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]]
    """`auto`, as it is unless given, or width x height in pixels, such as `1536x864`: multiples of 16, sides up to 3 to 1, at most 3840x2160. Older models know only some sizes."""
    svg: Optional[Svg]
    """With `svg`: which model writes the drawing."""
    user: str
    """A stable, anonymous id of your end user."""

class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    """Keyword parameters of `images.edit`."""
    stream: Optional[Literal[False]]
    """Send images while they are being made."""

class ImageEditParamsStreaming(ImageEditParamsBase, total=False):
    """Keyword parameters of `images.edit`."""
    stream: Required[Literal[True]]
    """Send images while they are being made."""

ImageEditParams: TypeAlias = Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming]
"""Keyword parameters of `images.edit`."""
