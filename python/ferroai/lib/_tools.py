"""Tools described by a pydantic class: its fields are what the function takes. Importing this imports pydantic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .._types import NotGiven, Omit, omit
from ._pydantic import to_strict_json_schema

if TYPE_CHECKING:
    import pydantic

    from ..types.chat import ChatCompletionFunctionToolParam
    from ..types.responses import FunctionToolParam
    from ..types.shared_params import FunctionDefinition

__all__ = [
    "PydanticFunctionTool",
    "ResponsesPydanticFunctionTool",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
]


class _Described(dict[str, Any]):
    """A description of a function that remembers the class it was made from."""

    model: type[pydantic.BaseModel]

    def __init__(self, description: Any, model: type[pydantic.BaseModel]) -> None:
        super().__init__(description)
        self.model = model


class PydanticFunctionTool(_Described):
    """What stands under `function` in a tool of chat completions."""

    def cast(self) -> FunctionDefinition:
        """The same, as type checkers know it."""
        return cast("FunctionDefinition", self)


class ResponsesPydanticFunctionTool(_Described):
    """A tool of responses."""

    def cast(self) -> FunctionToolParam:
        """The same, as type checkers know it."""
        return cast("FunctionToolParam", self)


def _described(model: type[pydantic.BaseModel], name: str | None, description: str | None) -> dict[str, Any]:
    # Not `inspect.getdoc`, which would find the words of pydantic's own class.
    words = model.__doc__ if description is None else description
    said: dict[str, Any] = {"name": name or model.__name__, "strict": True, "parameters": to_strict_json_schema(model)}
    return said if words is None else {**said, "description": words}


def pydantic_function_tool(
    model: type[pydantic.BaseModel], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """A strict function tool for `chat.completions`, whose parameters are the fields of `model`.

    `name` is the name of the class unless given, `description` its docstring.
    """
    return {"type": "function", "function": PydanticFunctionTool(_described(model, name, description), model).cast()}


def pydantic_responses_function_tool(
    model: type[pydantic.BaseModel],
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit | NotGiven = omit,
) -> FunctionToolParam:
    """A strict function tool for `responses`, whose parameters are the fields of `model`.

    `name` is the name of the class unless given, `description` its docstring. `defer_loading`: the model does not see
    it before a search for tools finds it.
    """
    tool = ResponsesPydanticFunctionTool({"type": "function", **_described(model, name, description)}, model)
    if not isinstance(defer_loading, (Omit, NotGiven)):
        tool["defer_loading"] = defer_loading
    return tool.cast()
