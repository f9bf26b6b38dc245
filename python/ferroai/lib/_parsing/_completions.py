"""`response_format` of chat completions from a class. Importing this imports pydantic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pydantic

from ..._types import NotGiven, Omit, is_dict, omit
from .._pydantic import is_basemodel_type, is_dataclass_like_type, to_strict_json_schema

if TYPE_CHECKING:
    from ...types.chat.completion_create_params import ResponseFormat

__all__ = ["type_to_response_format_param"]


def type_to_response_format_param(response_format: type | ResponseFormat | Omit | NotGiven) -> ResponseFormat | Omit:
    """What is sent for a class: its strict JSON schema under its name. A dict stays as it is, what is not given `omit`.

    Raises `TypeError` for classes that are neither pydantic models nor pydantic dataclasses.
    """
    if isinstance(response_format, (Omit, NotGiven)):
        return omit
    given: Any = response_format
    if is_dict(given):
        return cast("ResponseFormat", given)
    if is_basemodel_type(given):
        schema = to_strict_json_schema(given)
    elif is_dataclass_like_type(given):
        schema = to_strict_json_schema(pydantic.TypeAdapter[Any](given))
    else:
        raise TypeError(
            f"{given!r} can't be a response_format: give a class derived from pydantic.BaseModel, "
            "a pydantic dataclass, or a dict"
        )
    return {"type": "json_schema", "json_schema": {"schema": schema, "name": given.__name__, "strict": True}}
