"""Resources: the classes behind `client.chat.completions`, made from the API's rows on first use.

Each method is a plain function (a coroutine function on the async side) that hands its arguments to the
core; its name, module, docstring and signature are the described ones.
"""

from __future__ import annotations

from . import _core, _virtual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from inspect import Parameter, Signature
    from typing import Any, TypeAlias

    from ._client import AsyncOpenAI, OpenAI

    # As the core tells it: name, whether it may be given by position, whether it must be given, its type in words.
    _Parameter: TypeAlias = tuple[str, bool, bool, str]

__all__ = [
    "OPTIONS",
    "AsyncAPIResource",
    "Below",
    "SyncAPIResource",
    "below_client",
    "child",
    "resource_class",
    "unknown",
]


# What every call takes besides, and its type in words; one made of several requests hands it on to all of them.
OPTIONS = {
    "extra_headers": "Headers | None",
    "extra_query": "Query | None",
    "extra_body": "Body | None",
    "timeout": "float | Timeout | None | NotGiven",
}
# What a program's own resource classes call.
_VERBS = frozenset({"_get", "_post", "_patch", "_put", "_delete", "_get_api_list"})


class Below:
    """What hangs below a client or a resource: made for each when first asked for, and kept in its `__dict__`.

    On the class it stands for itself, so that programs find the name there and may put a mock in its place.
    """

    __slots__ = ("_make", "_name")

    def __init__(self, name: str, make: Callable[[Any], object]) -> None:
        self._name = name
        self._make = make

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None:
            return self
        # Two threads that come first together get the same one.
        return instance.__dict__.setdefault(self._name, self._make(instance))


def _below_resource(name: str, path: str) -> Below:
    return Below(name, lambda resource: child(resource._client, path, resource._asynchronous))


def below_client(name: str, path: str) -> Below:
    """The resource at `path`, for a class of clients."""
    return Below(name, lambda client: child(client, path, client._asynchronous))


# Said once for all the calls of a class.
_ERRORS = """Each call raises a subclass of `APIStatusError` for an answer that is an error, `APITimeoutError` when
none came in time, and `APIConnectionError` when none came at all."""


class _Resource:
    _path = ""
    _asynchronous = False

    def __init__(self, client: Any) -> None:
        self._client = client

    if TYPE_CHECKING:
        _get: Any
        _post: Any
        _patch: Any
        _put: Any
        _delete: Any
        _get_api_list: Any

    if not TYPE_CHECKING:
        # Hidden from type checkers, for which any misspelt call would be fine otherwise.
        def __getattr__(self, name: str) -> Any:
            if name in _VERBS:
                return getattr(self._client, name[1:])
            raise unknown(self, name)

    @property
    def with_raw_response(self) -> Any:
        """The same calls, giving the answer itself with its head: `parse()` then makes of it what the call returns."""
        return self._view("WithRawResponse")

    @property
    def with_streaming_response(self) -> Any:
        """The same calls, to be used in `with`, giving an answer whose body is read when the program says so."""
        return self._view("WithStreamingResponse")

    def _view(self, kind: str) -> Any:
        from ._raw import view_class

        return view_class(self._path, self._asynchronous, kind)(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class SyncAPIResource(_Resource):
    """A group of calls of a blocking client."""

    _client: OpenAI


class AsyncAPIResource(_Resource):
    """A group of calls of an async client."""

    _client: AsyncOpenAI
    _asynchronous = True


def unknown(owner: object, name: str) -> AttributeError:
    """What is raised for an attribute that there is not."""
    told = f"{type(owner).__name__!r} object has no attribute {name!r}"
    near = _core.nearest(name, [other for other in dir(owner) if not other.startswith("_")])
    if near:
        # Python adds a guess of its own where it is told the object.
        return AttributeError(f"{told}. Did you mean {near!r}?", name=name)
    return AttributeError(told, name=name, obj=owner)


_CLASSES: dict[tuple[str, bool], type[_Resource]] = {}


def resource_class(path: str, asynchronous: bool) -> type[_Resource]:
    """The class of the resource at an attribute path from the client; the same object each time."""
    made = _CLASSES.get((path, asynchronous))
    if made is None:
        # Two threads may both make one; the first to get it in wins, so there is one object per name.
        made = _CLASSES.setdefault((path, asynchronous), _make_class(path, asynchronous))
    return made


def child(client: Any, path: str, asynchronous: bool) -> _Resource:
    """The resource at `path`, bound to a client."""
    return resource_class(path, asynchronous)(client)


def _make_class(path: str, asynchronous: bool) -> type[_Resource]:
    class_name, module, doc, operations, children, steps = _core.resource(path)
    name = f"Async{class_name}" if asynchronous else class_name
    base = AsyncAPIResource if asynchronous else SyncAPIResource
    namespace: dict[str, Any] = {
        "__module__": _virtual.shown(module),
        "__qualname__": name,
        "__doc__": f"{doc}\n\n{_ERRORS}" if doc else _ERRORS,
        "_path": path,
        **{name: _below_resource(name, path) for name, path in children},
    }
    methods = [_make_method(number, asynchronous) for number in operations]
    methods += [_make_steps(path, *one, asynchronous) for one in steps]
    for method in methods:
        method.__module__ = namespace["__module__"]
        method.__qualname__ = f"{name}.{method.__name__}"
        namespace[method.__name__] = method
    made: Any = type(name, (base,), namespace)
    resource: type[_Resource] = made
    return resource


def _make_method(number: int, asynchronous: bool) -> Callable[..., Any]:
    name, doc, paged, gone = _core.operation(number)

    def blocking(self: SyncAPIResource, *args: Any, **kwargs: Any) -> Any:
        client = self._client
        return client._core.call(client, number, args, kwargs)

    def listing(self: AsyncAPIResource, *args: Any, **kwargs: Any) -> Any:
        from ._paginator import AsyncPaginator

        paginator: AsyncPaginator[Any, Any] = AsyncPaginator(self._client, (number, args, kwargs))
        return paginator

    async def awaited(self: AsyncAPIResource, *args: Any, **kwargs: Any) -> Any:
        client = self._client
        return await client._core.acall(client, number, args, kwargs)

    method: Any = blocking if not asynchronous else listing if paged else awaited
    method.__name__ = name
    method.__doc__ = doc or None
    method.__signature__ = _LazySignature(lambda: _make_signature(number, asynchronous))
    return _finished(method, gone)


def _finished(method: Any, gone: str) -> Callable[..., Any]:
    """The method, or what warns before it when it is deprecated."""
    if gone:
        from ._deprecated import deprecated

        return deprecated(method, gone)
    made: Callable[..., Any] = method
    return made


def _make_steps(
    path: str, name: str, doc: str, gone: str, opens: str, passed: list[_Parameter], asynchronous: bool
) -> Callable[..., Any]:
    """A call made of several requests, or one that is made later: its body is the function of that name."""

    def begun(resource: _Resource, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        from ._steps import find

        return find(path, name, passed)(resource, *args, **kwargs)

    def opening(self: _Resource, *args: Any, **kwargs: Any) -> Any:
        return begun(self, args, kwargs).manager(opens, asynchronous)

    def blocking(self: SyncAPIResource, *args: Any, **kwargs: Any) -> Any:
        from ._steps import drive, finished

        return finished(drive(begun(self, args, kwargs), False))

    async def awaited(self: AsyncAPIResource, *args: Any, **kwargs: Any) -> Any:
        from ._steps import drive

        return await drive(begun(self, args, kwargs), True)

    def signature() -> Signature:
        from inspect import Parameter, Signature

        from ._steps import find

        given = Signature.from_callable(find(path, name))
        own, *others = given.parameters.values()
        returns = str(given.return_annotation).removeprefix("Steps[").removesuffix("]")
        if opens:
            side = "Async" if asynchronous else ""
            returns = f"{side}{opens}StreamManager[{side}{opens}EventHandler]"
        made = [own.replace(name="self", annotation=own.empty), *map(_parameter, passed)]
        made += [one for one in others if one.kind is not Parameter.VAR_KEYWORD]
        return Signature(made + (_options() if passed else []), return_annotation=returns)

    method: Any = opening if opens else awaited if asynchronous else blocking
    method.__name__ = name
    method.__doc__ = doc or None
    method.__signature__ = _LazySignature(signature)
    return _finished(method, gone)


class _LazySignature:
    """Stands for an `inspect.Signature` until somebody looks: `inspect` is slow to import and rarely needed."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], Signature]) -> None:
        self._make = make
        self._made: Signature | None = None

    def _signature(self) -> Signature:
        if self._made is None:
            self._made = self._make()
        return self._made

    if not TYPE_CHECKING:
        # `inspect` takes for a signature only what says it is one.
        @property
        def __class__(self) -> type:
            from inspect import Signature

            return Signature

    def __getattr__(self, name: str) -> Any:
        return getattr(self._signature(), name)

    def __str__(self) -> str:
        return str(self._signature())

    def __repr__(self) -> str:
        return repr(self._signature())

    def __eq__(self, other: object) -> bool:
        return self._signature() == (other._signature() if type(other) is _LazySignature else other)

    def __hash__(self) -> int:
        return hash(self._signature())


def _make_signature(number: int, asynchronous: bool) -> Signature:
    from inspect import Parameter, Signature

    parameters, returns = _core.signature(number, asynchronous)
    made = [Parameter("self", Parameter.POSITIONAL_OR_KEYWORD), *map(_parameter, parameters), *_options()]
    return Signature(made, return_annotation=returns)


def _parameter(row: _Parameter) -> Parameter:
    from inspect import Parameter

    from ._types import omit

    name, positional, required, annotation = row
    kind = Parameter.POSITIONAL_OR_KEYWORD if positional else Parameter.KEYWORD_ONLY
    return Parameter(name, kind, default=Parameter.empty if required else omit, annotation=annotation)


def _options() -> list[Parameter]:
    from inspect import Parameter

    from ._types import NOT_GIVEN

    return [
        Parameter(name, Parameter.KEYWORD_ONLY, default=NOT_GIVEN if name == "timeout" else None, annotation=annotation)
        for name, annotation in OPTIONS.items()
    ]
