"""Waiting for the service to go through an uploaded file."""

from __future__ import annotations

import time

from . import Call, Wait

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..types import FileObject
    from . import Steps

__all__ = ["wait_for_processing"]

SETTLED = frozenset({"processed", "error", "deleted"})


def wait_for_processing(
    files: Any, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 1800.0
) -> Steps[FileObject]:
    deadline = time.monotonic() + max_wait_seconds
    while True:
        file: FileObject = yield Call(files.retrieve, id)
        if file.status in SETTLED:
            return file
        left = deadline - time.monotonic()
        if left <= 0:
            raise RuntimeError(f"file {id} is still {file.status!r} after {max_wait_seconds} seconds of waiting")
        yield Wait(min(poll_interval, left))
