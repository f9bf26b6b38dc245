"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.input_content_param import InputContentParam

__all__ = ["AgentFunctionCallOutputParam", "InputContentParamInputImage", "InputContentParamInputText"]


AgentFunctionCallOutputParam: TypeAlias = Union[str, Iterable[InputContentParam]]
"""What a function gave: text, or texts and images."""

class InputContentParamInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]

class InputContentParamInputImage(TypedDict, total=False):
    image_url: Required[str]
    """An address, or the image itself as a `data:` URL."""
    type: Required[Literal["input_image"]]
