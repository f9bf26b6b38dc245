"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = ["BetaResponseFormatTextConfig", "JSONObject", "Text"]


BetaResponseFormatTextConfig: TypeAlias = Union[Text, BetaResponseFormatTextJSONSchemaConfig, JSONObject]

class Text(BaseModel):
    type: Literal["text"]

class JSONObject(BaseModel):
    type: Literal["json_object"]
