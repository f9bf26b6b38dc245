"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = ["Agent", "BetaResponseConfigurationUpdateItem", "Reasoning", "Text", "TextFormat", "TextFormatText"]


class BetaResponseConfigurationUpdateItem(BaseModel):
    id: str
    type: Literal["configuration_update"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    reasoning: Optional[Reasoning] = None
    text: Optional[Text] = None

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""

class Reasoning(BaseModel):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    """How much to think: more costs tokens and time."""

class TextFormatText(BaseModel):
    type: Literal["text"]

TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfig]

class Text(BaseModel):
    format: TextFormat
