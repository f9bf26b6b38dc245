"""Header fields, looked up without regard to case: what requests, answers and exceptions show."""

from __future__ import annotations

from ._types import is_dict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, MutableMapping
    from typing import Any, ClassVar, TypeAlias

    from typing_extensions import Self

    _Text: TypeAlias = str | bytes
    HeaderTypes: TypeAlias = "Headers | Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[_Text, _Text]]"
else:
    # The same class as `collections.abc.MutableMapping`, from where the interpreter has it loaded already.
    from _collections_abc import MutableMapping

__all__ = ["Headers", "SentHeaders"]

_SECRET = frozenset({"authorization", "api-key", "cookie", "proxy-authorization", "set-cookie", "x-amz-security-token"})
_HARMLESS = frozenset({"accept", "connection", "host", "openai-beta", "openai-version", "user-agent", "x-request-id"})
_HARMLESS_STARTS = ("accept-", "content-", "x-stainless-")
_HIDDEN = "[secure]"


class Headers(MutableMapping[str, str]):
    """Header fields in their order, looked up without regard to case; a mapping of names to values."""

    __slots__ = ("_pairs",)

    def __init__(self, headers: HeaderTypes | None = None) -> None:
        self._pairs: list[tuple[str, str]]
        if headers is None:
            self._pairs = []
        elif isinstance(headers, Headers):
            self._pairs = list(headers._pairs)
        else:
            given: Any = headers
            pairs: Iterable[tuple[_Text, _Text]] = given.items() if hasattr(given, "items") else given
            self._pairs = [(_text(name).lower(), _text(value)) for name, value in pairs]

    @classmethod
    def _received(cls, pairs: list[tuple[str, str]]) -> Self:
        """The fields as the core has them: texts, their names in small letters."""
        made = cls.__new__(cls)
        made._pairs = pairs
        return made

    def get_list(self, key: str, split_commas: bool = False) -> list[str]:
        """Every value that came under a name; with `split_commas` also those that came in one field."""
        key = key.lower()
        values = [value for name, value in self._pairs if name == key]
        if not split_commas:
            return values
        return [part.strip() for value in values for part in value.split(",")]

    def multi_items(self) -> list[tuple[str, str]]:
        """Each field as it came, repeated names repeated."""
        return list(self._pairs)

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """The fields as bytes."""
        return [(name.encode("ascii"), value.encode("latin-1", "replace")) for name, value in self._pairs]

    @property
    def encoding(self) -> str:
        """How the bytes of the fields are read."""
        return "latin-1"

    def copy(self) -> Headers:
        return type(self)(self)

    __copy__ = copy

    def __deepcopy__(self, memo: dict[int, object]) -> Headers:
        return self.copy()

    def __reduce__(self) -> tuple[object, ...]:
        # What is pickled goes to files and other machines: not with a key in it.
        return type(self), (self._shown(),)

    def _is_secret(self, name: str) -> bool:
        return name in _SECRET

    def _shown(self) -> list[tuple[str, str]]:
        return [(name, _HIDDEN if self._is_secret(name) else value) for name, value in self._pairs]

    def __getitem__(self, key: str) -> str:
        values = self.get_list(key)
        if not values:
            raise KeyError(key)
        return ", ".join(values)

    def __setitem__(self, key: str, value: str) -> None:
        """Put the one value where the first of that name stands, or at the end."""
        key = key.lower()
        at = next((at for at, (name, _) in enumerate(self._pairs) if name == key), len(self._pairs))
        kept = [(name, old) for name, old in self._pairs if name != key]
        kept.insert(at, (key, value))
        self._pairs = kept

    def __delitem__(self, key: str) -> None:
        key = key.lower()
        kept = [(name, value) for name, value in self._pairs if name != key]
        if len(kept) == len(self._pairs):
            raise KeyError(key)
        self._pairs = kept

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and bool(self.get_list(key))

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self._pairs))

    def __len__(self) -> int:
        return len(dict(self._pairs))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Headers):
            return sorted(self._pairs) == sorted(other._pairs)
        if is_dict(other):
            return dict(self.items()) == {str(key).lower(): value for key, value in other.items()}
        return NotImplemented

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Headers({dict(self._shown())!r})"


class SentHeaders(Headers):
    """Headers of a request. Any may be a key that only the program knows of: what is not known to be harmless is
    neither shown nor pickled."""

    __slots__ = ()

    def _is_secret(self, name: str) -> bool:
        return name not in _HARMLESS and not name.startswith(_HARMLESS_STARTS)


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value
