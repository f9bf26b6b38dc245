"""What the server was asked: one immutable record for each request, in the order they came."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs


class Headers(Mapping[str, str]):
    """Request headers: names are found in any case; a header sent twice reads as one, joined by a comma.

    `raw` keeps every line with its name as it was written, in the order it came.
    """

    __slots__ = ("_joined", "raw")

    raw: tuple[tuple[str, str], ...]

    def __init__(self, raw: list[tuple[str, str]]) -> None:
        self.raw = tuple(raw)
        self._joined: dict[str, str] = {}
        for name, value in raw:
            key = name.lower()
            self._joined[key] = f"{self._joined[key]}, {value}" if key in self._joined else value

    def __getitem__(self, name: str) -> str:
        return self._joined[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._joined

    def __iter__(self) -> Iterator[str]:
        return iter(self._joined)

    def __len__(self) -> int:
        return len(self._joined)

    def __repr__(self) -> str:
        return f"Headers({list(self.raw)!r})"


@dataclass(frozen=True)
class RecordedPart:
    """One part of a form: a field, or a file when it has a `filename`."""

    name: str
    """As it was sent: `"file"`, `"image[]"`, `"expires_after[anchor]"`."""
    filename: str | None
    content_type: str | None
    content: bytes
    """What was in it: of more than 4 MiB only the first."""
    size: int
    """How many bytes were in it."""
    crc32: int
    """Of all of them, as `zlib.crc32` says it."""


@dataclass(frozen=True)
class RecordedRequest:
    """A request as it came over the wire."""

    method: str
    """`"POST"`."""
    path: str
    """As it was sent, still percent-encoded: `"/v1/chat/completions"`."""
    query: str
    """What came after the question mark, as it was sent; empty when nothing did."""
    headers: Headers
    """Its headers; `headers.raw` has them in the order they came."""
    body: bytes
    """Its body, without the framing: of a form longer than 4 MiB only the first."""
    size: int
    """How many bytes the body was."""
    parts: tuple[RecordedPart, ...]
    """The parts of a form, in the order they came; none for any other body."""
    at: float
    """When its body was there: seconds since the server started."""
    connection: int
    """Which connection brought it, counted from one: equal numbers mean a connection was used again."""

    def json(self) -> Any:
        """The body, parsed; a `ValueError` when it is not JSON."""
        return json.loads(self.body)

    @property
    def params(self) -> dict[str, list[str]]:
        """The query, decoded: each name with all its values."""
        return parse_qs(self.query, keep_blank_values=True)
