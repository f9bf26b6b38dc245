"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.responses.response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig
from ferroai.types.shared.response_format_json_object import ResponseFormatJSONObject
from ferroai.types.shared.response_format_text import ResponseFormatText

__all__ = ["ResponseFormatTextConfig"]


ResponseFormatTextConfig: TypeAlias = Union[
    ResponseFormatText,
    ResponseFormatTextJSONSchemaConfig,
    ResponseFormatJSONObject,
]
