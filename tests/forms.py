"""Reads forms as a server does, by the rules of RFC 7578 alone: nothing here knows how ours are written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ferroai.testing import RecordedRequest


@dataclass(frozen=True)
class Part:
    name: str
    content: bytes
    filename: str | None = None
    type: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


def parts(request: RecordedRequest) -> list[Part]:
    """The parts of a request's form, in their order."""
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    delimiter = b"\r\n--" + boundary.encode()
    before, *pieces, end = (b"\r\n" + request.body).split(delimiter)
    assert (before, end) == (b"", b"--\r\n")
    return [_part(piece) for piece in pieces]


def _part(piece: bytes) -> Part:
    head, separator, content = piece.partition(b"\r\n\r\n")
    assert separator
    assert head.startswith(b"\r\n")
    lines = [line.split(": ", 1) for line in head[2:].decode().split("\r\n")]
    (first, disposition), *others = lines
    assert first == "Content-Disposition"
    match = re.fullmatch(r'form-data; name="([^"]*)"(?:; filename="([^"]*)")?', disposition)
    assert match, disposition
    headers = tuple((name, value) for name, value in others)
    kinds = [value for name, value in headers if name.lower() == "content-type"]
    assert len(kinds) < 2
    return Part(match[1], content, match[2], kinds[0] if kinds else None, headers)
