"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.image import Image

__all__ = ["ImagesResponse", "SvgUsage", "Usage", "UsageInputTokensDetails", "UsageOutputTokensDetails"]


class ImagesResponse(BaseModel):
    """Images that were made."""
    created: int
    """Unix time in seconds."""
    background: Optional[Literal["transparent", "opaque"]] = None
    data: Optional[List[Image]] = None
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max"]] = None
    safety_identifier: Optional[str] = None
    """A stable, anonymous id of your end user, by which abuse is traced."""
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = None
    svg_usage: Optional[SvgUsage] = None
    """Tokens of the model that wrote the drawing."""
    usage: Optional[Usage] = None
    """Tokens read and written."""

class SvgUsage(BaseModel):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    """Of the output, those the model thought with."""
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
