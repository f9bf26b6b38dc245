"""Files to upload that say more of themselves than a path can: a name, a type, and who is told of progress."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from ._types import FileContent

__all__ = ["File", "file_from_path", "to_file"]


class File:
    """A file to upload, as `to_file` makes it; every parameter that takes a file takes one."""

    __slots__ = ("content", "headers", "name", "on_progress", "type")

    content: FileContent
    name: str | None
    type: str | None
    headers: Mapping[str, str] | None
    on_progress: Callable[[int, int | None], Awaitable[None] | None] | None

    def __init__(
        self,
        content: FileContent,
        name: str | None = None,
        *,
        type: str | None = None,
        headers: Mapping[str, str] | None = None,
        on_progress: Callable[[int, int | None], Awaitable[None] | None] | None = None,
    ) -> None:
        self.content = content
        self.name = name
        self.type = type
        self.headers = headers
        self.on_progress = on_progress

    def __repr__(self) -> str:
        return f"<File {self.name!r}>" if self.name else "<File>"


def to_file(
    content: FileContent | str,
    name: str | None = None,
    *,
    type: str | None = None,
    headers: Mapping[str, str] | None = None,
    on_progress: Callable[[int, int | None], Awaitable[None] | None] | None = None,
) -> File:
    """Describe a file to upload.

    `content`: what is uploaded: a path (a `str` is a path here), bytes, an open binary file, any object with
    `read`, an iterator of bytes, an open HTTP response, and with the async client their async kin. `name`: the
    name to send, else the file's own, else `upload`. `type`: its media type, else guessed from the name.
    `headers`: further headers of its part. `on_progress(sent, total)`: called while it is sent, and surely when
    all of it has been; `total` is `None` where nobody knows it before the end. What it raises ends the call.
    """
    if isinstance(content, str):
        from pathlib import Path

        content = Path(content)
    return File(content, name, type=type, headers=headers, on_progress=on_progress)


def file_from_path(path: str) -> tuple[str, bytes]:
    """Read a file into memory, as a name and its content. `to_file(path)` is sent from disk instead."""
    with open(path, "rb") as file:
        return os.path.basename(path), file.read()
