"""`text.format` of responses from a class. Importing this imports pydantic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._completions import type_to_response_format_param

if TYPE_CHECKING:
    from ...types.responses import ResponseFormatTextConfigParam

__all__ = ["type_to_text_format_param"]


def type_to_text_format_param(type_: type) -> ResponseFormatTextConfigParam:
    """What is sent for a class: as in chat completions, but in one piece.

    Raises `TypeError` for classes that are neither pydantic models nor pydantic dataclasses.
    """
    described: Any = type_to_response_format_param(type_)
    schema = described["json_schema"]
    return {"type": "json_schema", "strict": True, "name": schema["name"], "schema": schema["schema"]}
