"""Uploading a large file in parts, which are read while they are sent."""

from __future__ import annotations

import os
from contextlib import contextmanager

from .._types import omit
from . import Call

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Generator, Iterator
    from io import BufferedReader
    from typing import Any

    from .._types import Omit
    from ..types import FilePurpose, Upload
    from . import Steps

__all__ = ["upload_file_chunked"]

PART = 64 * 1024 * 1024


def upload_file_chunked(
    uploads: Any,
    *,
    file: os.PathLike[str] | builtins.bytes,
    mime_type: str,
    purpose: FilePurpose,
    filename: str | None = None,
    bytes: int | None = None,
    part_size: int | None = None,
    md5: str | Omit = omit,
) -> Steps[Upload]:
    if part_size is not None and part_size < 1:
        raise ValueError(f"`part_size` is {part_size}: expected one byte or more")
    with _opened(file, filename, bytes) as (name, size, part_of):
        upload = yield Call(
            uploads.create,
            bytes=size if bytes is None else bytes,
            filename=name,
            mime_type=mime_type,
            purpose=purpose,
        )
        part_ids: list[str] = []
        step = part_size or PART
        for start in range(0, size, step):
            part = yield Call(uploads.parts.create, upload.id, data=part_of(start, min(step, size - start)))
            part_ids.append(part.id)
        done: Upload = yield Call(uploads.complete, upload.id, part_ids=part_ids, md5=md5)
        return done


@contextmanager
def _opened(
    file: os.PathLike[str] | builtins.bytes, filename: str | None, size: int | None
) -> Generator[tuple[str, int, Callable[[int, int], object]]]:
    """The name of what is uploaded, its size, and what gives a stretch of it."""
    if isinstance(file, (bytes, bytearray, memoryview)):
        for name, value in (("filename", filename), ("bytes", size)):
            if value is None:
                raise TypeError(f"`{name}` is missing: what is in memory does not say it by itself")
        held = memoryview(file)
        yield filename or "", held.nbytes, lambda start, length: held[start : start + length]
        return
    with open(file, "rb") as opened:
        name = filename or os.path.basename(os.fspath(file))
        yield name, os.fstat(opened.fileno()).st_size, lambda start, length: _Slice(opened, start, length)


class _Slice:
    """A stretch of an open file, as a file."""

    __slots__ = ("_at", "_file", "_length", "_start")

    def __init__(self, file: BufferedReader, start: int, length: int) -> None:
        self._file = file
        self._start = start
        self._length = length
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        left = max(self._length - self._at, 0)
        self._file.seek(self._start + self._at)
        found = self._file.read(left if size < 0 else min(size, left))
        self._at += len(found)
        return found

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = offset + (0, self._at, self._length)[whence]
        return self._at

    def tell(self) -> int:
        return self._at

    def __iter__(self) -> Iterator[bytes]:
        return iter(lambda: self.read(PART), b"")
