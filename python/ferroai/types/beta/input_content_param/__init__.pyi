"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["InputContentParam", "InputContentParamInputImage", "InputContentParamInputText"]


InputContentParam: TypeAlias = Union[InputContentParamInputText, InputContentParamInputImage]
"""Text or an image for an agent."""

class InputContentParamInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]

class InputContentParamInputImage(TypedDict, total=False):
    image_url: Required[str]
    """An address, or the image itself as a `data:` URL."""
    type: Required[Literal["input_image"]]
