"""`with_raw_response` and `with_streaming_response`: a resource, or a client, whose calls give the answer itself.

Made from the rows like the resources they stand for. A method is looked up when it is called, so one that a tracer has
wrapped is called as it is.
"""

from __future__ import annotations

from . import _core, _virtual
from ._resource import resource_class, unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["RAW", "STREAMING", "View", "view_class"]

RAW = "WithRawResponse"
STREAMING = "WithStreamingResponse"


class View:
    """What the views of all resources share."""

    _path = ""
    _kind = RAW
    _asynchronous = False
    _children: dict[str, str] = {}
    _methods: tuple[str, ...] = ()

    def __init__(self, resource: Any) -> None:
        self._resource = resource

    if not TYPE_CHECKING:
        # Hidden from type checkers, for which any misspelt call would be fine otherwise.
        def __getattr__(self, name: str) -> Any:
            if name in self._methods:
                return _wrapper(self._kind, self._asynchronous)(getattr(self._resource, name))
            if name in self._children:
                return view_class(self._children[name], self._asynchronous, self._kind)(getattr(self._resource, name))
            raise unknown(self, name)

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), *self._children, *self._methods})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"


def _wrapper(kind: str, asynchronous: bool) -> Callable[[Any], Any]:
    if kind == RAW:
        from . import _legacy_response as legacy

        return legacy.async_to_raw_response_wrapper if asynchronous else legacy.to_raw_response_wrapper
    from . import _wrappers as wrappers

    return wrappers.async_to_streamed_response_wrapper if asynchronous else wrappers.to_streamed_response_wrapper


_CLASSES: dict[tuple[str, bool, str], type[View]] = {}


def view_class(path: str, asynchronous: bool, kind: str) -> type[View]:
    """The class of the view of the resource at a path from the client, `""` being the client itself."""
    made = _CLASSES.get((path, asynchronous, kind))
    if made is None:
        made = _CLASSES.setdefault((path, asynchronous, kind), _make_class(path, asynchronous, kind))
    return made


def _make_class(path: str, asynchronous: bool, kind: str) -> type[View]:
    class_name, module, _, operations, children, _ = _core.resource(path)
    methods = [_core.operation(number)[0] for number in operations]
    if not path:
        class_name, module = "OpenAI", "_client"
    elif hasattr(resource_class(path, asynchronous), "parse"):
        methods.append("parse")
    name = f"{'Async' if asynchronous else ''}{class_name}{kind}"
    namespace: dict[str, Any] = {
        "__module__": _virtual.shown(module),
        "__qualname__": name,
        "__doc__": f"The calls of `{path or 'the client'}`, giving the answer itself.",
        "_path": path,
        "_kind": kind,
        "_asynchronous": asynchronous,
        "_children": dict(children),
        "_methods": tuple(methods),
    }
    made: Any = type(name, (View,), namespace)
    view: type[View] = made
    return view
