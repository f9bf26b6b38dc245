"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.beta_response_format_text_json_schema_config_param import (
    BetaResponseFormatTextJSONSchemaConfigParam,
)

__all__ = [
    "Agent",
    "BetaResponseConfigurationUpdateItemParamParam",
    "Reasoning",
    "Text",
    "TextFormat",
    "TextFormatText",
]


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """Holds from here on in the conversation, until another says otherwise."""
    type: Required[Literal["configuration_update"]]
    id: Optional[str]
    agent: Optional[Agent]
    """The one that made it, where several work on a response."""
    reasoning: Reasoning
    text: Text

class Reasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """How much to think: more costs tokens and time."""

class TextFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]

TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfigParam]

class Text(TypedDict, total=False):
    format: Required[TextFormat]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""
