"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["TextFormatParam", "TextFormatParamJSONSchema", "TextFormatParamText"]


TextFormatParam: TypeAlias = Union[TextFormatParamText, TextFormatParamJSONSchema]
"""Plain text, or JSON of a schema."""

class TextFormatParamText(TypedDict, total=False):
    type: Required[Literal["text"]]

class TextFormatParamJSONSchema(TypedDict, total=False):
    schema: Required[Dict[str, object]]
    type: Required[Literal["json_schema"]]
