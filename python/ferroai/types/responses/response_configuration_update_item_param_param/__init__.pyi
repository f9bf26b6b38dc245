"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.responses.response_format_text_json_schema_config_param import (
    ResponseFormatTextJSONSchemaConfigParam,
)
from ferroai.types.shared.reasoning_effort import ReasoningEffort
from ferroai.types.shared_params.response_format_text import ResponseFormatText

__all__ = ["Reasoning", "ResponseConfigurationUpdateItemParamParam", "Text", "TextFormat"]


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """Holds from here on in the conversation, until another says otherwise."""
    type: Required[Literal["configuration_update"]]
    id: Optional[str]
    reasoning: Reasoning
    text: Text

class Reasoning(TypedDict, total=False):
    effort: Optional[ReasoningEffort]
    """How much to think: more costs tokens and time."""

TextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam]

class Text(TypedDict, total=False):
    format: Required[TextFormat]
