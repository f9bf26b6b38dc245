"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.responses.response_format_text_json_schema_config_param import (
    ResponseFormatTextJSONSchemaConfigParam,
)
from ferroai.types.shared_params.response_format_json_object import ResponseFormatJSONObject
from ferroai.types.shared_params.response_format_text import ResponseFormatText

__all__ = ["ResponseFormatTextConfigParam"]


ResponseFormatTextConfigParam: TypeAlias = Union[
    ResponseFormatText,
    ResponseFormatTextJSONSchemaConfigParam,
    ResponseFormatJSONObject,
]
