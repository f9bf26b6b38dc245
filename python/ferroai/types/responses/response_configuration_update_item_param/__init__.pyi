"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig
from ferroai.types.shared.reasoning_effort import ReasoningEffort
from ferroai.types.shared.response_format_text import ResponseFormatText

__all__ = ["Reasoning", "ResponseConfigurationUpdateItemParam", "Text", "TextFormat"]


class ResponseConfigurationUpdateItemParam(BaseModel):
    """Holds from here on in the conversation, until another says otherwise."""
    type: Literal["configuration_update"]
    id: Optional[str] = None
    reasoning: Optional[Reasoning] = None
    text: Optional[Text] = None

class Reasoning(BaseModel):
    effort: Optional[ReasoningEffort] = None
    """How much to think: more costs tokens and time."""

TextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig]

class Text(BaseModel):
    format: TextFormat
