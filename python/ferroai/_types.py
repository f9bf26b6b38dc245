"""Sentinels for "not given", and the types of what every call takes."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Iterator, Mapping
    from os import PathLike
    from typing import IO, Any, Literal, Protocol, TypeAlias, TypedDict, TypeGuard, TypeVar

    from ._files import File
    from ._response import Response as Response
    from ._timeout import Timeout as Timeout

    Headers: TypeAlias = Mapping[str, "str | Omit"]
    Query: TypeAlias = Mapping[str, object]
    Body: TypeAlias = object

    class SupportsRead(Protocol):
        """Anything read a piece at a time."""

        def read(self, size: int, /) -> bytes | Awaitable[bytes]: ...

    class SupportsIterBytes(Protocol):
        """An HTTP response that is still open."""

        @property
        def iter_bytes(self) -> Callable[..., Iterable[bytes] | AsyncIterable[bytes]]: ...

    FileContent: TypeAlias = (
        IO[bytes]
        | bytes
        | bytearray
        | memoryview
        | PathLike[str]
        | SupportsRead
        | SupportsIterBytes
        | Iterator[bytes]
        | AsyncIterable[bytes]
    )
    FileTypes: TypeAlias = (
        File
        | FileContent
        | tuple[str | None, FileContent]
        | tuple[str | None, FileContent, str | None]
        | tuple[str | None, FileContent, str | None, Mapping[str, str]]
    )

    DataResidency: TypeAlias = Literal["global", "us", "eu", "ae", "au", "in", "jp"]

    class RequestOptions(TypedDict, total=False):
        """What `options=` of `client.get`, `client.post` and their kin may say."""

        headers: Headers
        max_retries: int
        timeout: float | Timeout | None
        params: Query
        extra_json: Mapping[str, object]
        idempotency_key: str
        follow_redirects: bool
        security: Mapping[str, bool]
        synthesize_event_and_data: bool
        stream_mode: Literal["legacy", "events"]

    _T_co = TypeVar("_T_co", covariant=True)

    class SequenceNotStr(Protocol[_T_co]):
        """A list or tuple, say, but not a string, which is a sequence of strings by accident."""

        def __getitem__(self, index: int, /) -> _T_co: ...
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[_T_co]: ...
        def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
        def count(self, value: Any, /) -> int: ...
        def __reversed__(self) -> Iterator[_T_co]: ...


_OPTIONS = (
    "headers",
    "max_retries",
    "timeout",
    "params",
    "extra_json",
    "idempotency_key",
    "follow_redirects",
    "security",
    "synthesize_event_and_data",
    "stream_mode",
)

__all__ = ["NOT_GIVEN", "NoneType", "NotGiven", "Omit", "not_given", "omit"]

NoneType: type[None] = type(None)


class NotGiven:
    """The type of `NOT_GIVEN`: the caller said nothing, which `None` could not express.

    `timeout=None` means no limit; `timeout=NOT_GIVEN` means the client's own.
    """

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN" if self is NOT_GIVEN else "not_given"


not_given: NotGiven = NotGiven()
NOT_GIVEN: NotGiven = NotGiven()


class Omit:
    """The type of `omit`: leave this parameter, or this default header, out of the request."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


omit: Omit = Omit()


def is_dict(value: object) -> TypeGuard[dict[Any, Any]]:
    """`isinstance(value, dict)`, for checkers that ask what is in it."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """The same for lists."""
    return isinstance(value, list)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in ("Response", "Timeout"):
            from importlib import import_module

            return getattr(import_module(f"._{name.lower()}", __package__), name)
        # Programs import these by name; made when asked for, since `typing` is slow to import.
        if name not in (
            "Body",
            "DataResidency",
            "FileContent",
            "FileTypes",
            "Headers",
            "Query",
            "RequestOptions",
            "SequenceNotStr",
        ):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import os
        import typing

        from ._virtual import package

        content = typing.Union[typing.IO[bytes], bytes, os.PathLike[str]]  # noqa: UP007 - Python 3.10 repr
        text, tuples = typing.Optional[str], typing.Tuple  # noqa: UP006, UP045
        made = {
            "Body": object,
            "DataResidency": typing.Literal["global", "us", "eu", "ae", "au", "in", "jp"],
            "FileContent": content,
            "FileTypes": typing.Union[  # noqa: UP007
                content,
                tuples[text, content],
                tuples[text, content, text],
                tuples[text, content, text, typing.Mapping[str, str]],
            ],
            "Headers": typing.Mapping[str, typing.Union[str, Omit]],  # noqa: UP007 - Python 3.10 repr
            "Query": typing.Mapping[str, object],
            "SequenceNotStr": typing.Sequence,
            "RequestOptions": typing.TypedDict("RequestOptions", dict.fromkeys(_OPTIONS, typing.Any), total=False),
        }
        # As the other names that users import from the package itself.
        made["RequestOptions"].__module__ = package()
        globals().update(made)
        return made[name]
