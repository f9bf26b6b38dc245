"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.beta_response_format_text_json_schema_config_param import (
    BetaResponseFormatTextJSONSchemaConfigParam,
)

__all__ = ["BetaResponseFormatTextConfigParam", "JSONObject", "Text"]


BetaResponseFormatTextConfigParam: TypeAlias = Union[Text, BetaResponseFormatTextJSONSchemaConfigParam, JSONObject]

class Text(TypedDict, total=False):
    type: Required[Literal["text"]]

class JSONObject(TypedDict, total=False):
    type: Required[Literal["json_object"]]
