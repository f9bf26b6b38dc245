"""A body in pieces as programs want it: bytes of a size, text, lines."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from codecs import IncrementalDecoder
    from collections.abc import Iterator

__all__ = ["Lines", "Text", "slices"]


def slices(content: bytes, size: int | None) -> Iterator[bytes]:
    if size is None:
        if content:
            yield content
        return
    for start in range(0, len(content), max(size, 1)):
        yield content[start : start + max(size, 1)]


class Text:
    """Bytes in, text out, in pieces of as many characters as are wanted."""

    def __init__(self, encoding: str, size: int | None) -> None:
        from codecs import getincrementaldecoder

        self._decoder: IncrementalDecoder = getincrementaldecoder(encoding)(errors="replace")
        self._size = size
        self._rest = ""

    def take(self, piece: bytes, final: bool = False) -> Iterator[str]:
        text = self._rest + self._decoder.decode(piece, final)
        size = len(text) if self._size is None else max(self._size, 1)
        whole = len(text) if final or not size else len(text) - len(text) % size
        self._rest = text[whole:]
        for start in range(0, whole, size or 1):
            yield text[start : min(start + size, whole)]

    def end(self) -> Iterator[str]:
        return self.take(b"", True)


class Lines:
    """Bytes in, lines out."""

    def __init__(self, encoding: str) -> None:
        self._text = Text(encoding, None)
        self._rest = ""

    def take(self, piece: bytes) -> Iterator[str]:
        text = self._rest + "".join(self._text.take(piece))
        lines = text.splitlines(keepends=True)
        # The last line may go on; and after a carriage return a line feed may come.
        last = lines.pop() if lines else ""
        self._rest = last
        for line in lines:
            yield line.splitlines()[0]

    def end(self) -> Iterator[str]:
        return iter((self._rest + "".join(self._text.end())).splitlines())
