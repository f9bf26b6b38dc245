"""What `cast_to` may be beyond our own types, and answers that are taken as they are."""

from __future__ import annotations

from typing import Annotated, Any, TypeGuard, Union, get_args, get_origin

from ._response import Response

__all__ = ["form_of", "from_response", "validate"]

_PLAIN = (str, bytes, int, float, bool)


def form_of(cast_to: Any) -> tuple[Any, str]:
    """What was asked for, without what only annotates it; and whether the answer is JSON for it, or taken whole."""
    if type(cast_to).__name__ == "TypeAliasType":
        cast_to = cast_to.__value__
    if get_origin(cast_to) is Annotated:
        cast_to = get_args(cast_to)[0]
    if cast_to is None or cast_to is type(None):
        return type(None), "nothing"
    if cast_to in _PLAIN or _is_response(cast_to):
        return cast_to, "whole"
    origin: Any = get_origin(cast_to) or cast_to
    if _is_class(origin):
        from ._api_response import Answer
        from ._legacy_response import HttpxBinaryResponseContent

        if issubclass(origin, HttpxBinaryResponseContent):
            return cast_to, "whole"
        if issubclass(origin, Answer):
            raise TypeError(
                f"cast_to={cast_to!r}: expected what the answer is to become; for the answer itself send the header "
                "X-Stainless-Raw-Response, or call with_raw_response"
            )
        if origin in (dict, list, object) or _is_model(origin) or _is_typed_dict(origin):
            return cast_to, "json"
    elif origin is Union or _is_union(cast_to) or origin is Any:
        return cast_to, "json"
    raise TypeError(
        f"cast_to={cast_to!r}: expected a BaseModel class, dict, list, Union, object, NoneType, str, bytes, int, "
        "float, bool or Response"
    )


def validate(cast_to: Any, data: object, response: Any) -> None:
    """Refuse, for a strict client, what is not what the caller asked for."""
    import pydantic

    from ._exceptions import APIResponseValidationError

    try:
        pydantic.TypeAdapter(cast_to).validate_python(data)
    except pydantic.ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"])) or "the answer"
        message = f"The answer is not as described: {place}: {first['msg']}"
        raise APIResponseValidationError(response, None, message=message) from error


def _is_class(found: object) -> TypeGuard[type[Any]]:
    return isinstance(found, type)


def _is_response(cast_to: Any) -> bool:
    """Ours, or that of `httpx`: a program that asks for one gets one."""
    if cast_to is Response:
        return True
    module = str(getattr(cast_to, "__module__", "")).partition(".")[0]
    return isinstance(cast_to, type) and cast_to.__name__ == "Response" and module in ("httpx", "httpx2")


def _is_model(kind: type) -> bool:
    import pydantic

    return issubclass(kind, pydantic.BaseModel)


def _is_typed_dict(kind: type) -> bool:
    return issubclass(kind, dict)


def _is_union(cast_to: Any) -> bool:
    from types import UnionType

    return isinstance(cast_to, UnionType)


def from_response(cast_to: Any, response: Any) -> Any:
    """An answer that is no JSON, or is not taken for it."""
    if cast_to is str:
        return response.text
    if cast_to is bytes:
        return response.content
    if cast_to is bool:
        return response.text.strip().lower() == "true"
    if cast_to in (int, float):
        return cast_to(response.text)
    if cast_to is Response:
        return response
    if _is_response(cast_to):
        return _foreign(cast_to, response)
    return cast_to(response)


def _foreign(kind: Any, response: Response) -> Any:
    """The same answer as a response of another package."""
    from importlib import import_module

    if isinstance(response, kind):
        return response
    package = import_module(kind.__module__.partition(".")[0])
    request = response.request
    # The body is not compressed any more.
    headers = [
        (name, value)
        for name, value in response.headers.multi_items()
        if name not in ("content-encoding", "content-length", "transfer-encoding")
    ]
    sent = package.Request(
        request.method, str(request.url), headers=request.headers.multi_items(), content=request.content
    )
    return kind(response.status_code, headers=headers, content=response.content, request=sent)
