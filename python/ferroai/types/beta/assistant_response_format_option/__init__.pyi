"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai.types.shared.response_format_json_object import ResponseFormatJSONObject
from ferroai.types.shared.response_format_json_schema import ResponseFormatJSONSchema
from ferroai.types.shared.response_format_text import ResponseFormatText

__all__ = ["AssistantResponseFormatOption"]


AssistantResponseFormatOption: TypeAlias = Union[
    Literal["auto"],
    ResponseFormatText,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
]
