"""How far a bulk job is, for people: one line that changes on a terminal, now and then a plain line elsewhere."""

from __future__ import annotations

import os
import sys
from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from ._bulk import BulkProgress

__all__ = ["Bar", "duration"]

# Between plain lines; a log is no place for ten lines a second.
_PLAIN_SECONDS = 10.0
_CELLS = 24
_EIGHTHS = " ▏▎▍▌▋▊▉█"


def duration(seconds: float) -> str:
    """`0:07`, `12:34` or `1:23:45`."""
    minutes, rest = divmod(int(seconds + 0.5), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _bar(share: float) -> str:
    eighths = int(share * _CELLS * 8)
    full, part = divmod(eighths, 8)
    cells = "█" * full + (_EIGHTHS[part] if part else "")
    return f"▕{cells:<{_CELLS}}▏"


class Bar:
    """Draws on standard error; what the last line said stays there."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._terminal = self._stream.isatty()
        self._ascii = "utf" not in (getattr(self._stream, "encoding", None) or "").lower()
        self._due = monotonic() + _PLAIN_SECONDS

    def __call__(self, progress: BulkProgress) -> None:
        if self._terminal:
            # Back to the line's beginning, then clear what is left of a longer one.
            self._write(f"\r{self._cut(self._text(progress))}\x1b[K")
        elif monotonic() >= self._due:
            self._due = monotonic() + _PLAIN_SECONDS
            self._write(f"{self._text(progress)}\n")

    def close(self, progress: BulkProgress) -> None:
        if self._terminal:
            self(progress)
            self._write("\n")

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()

    def _cut(self, text: str) -> str:
        try:
            width = os.get_terminal_size(self._stream.fileno()).columns
        except (OSError, ValueError):
            width = 0
        # A terminal that does not know its width says 0.
        return text[: (width or 80) - 1]

    def _text(self, progress: BulkProgress) -> str:
        parts: list[str] = []
        share = progress.bytes_done / progress.bytes_total if progress.bytes_total else None
        if share is not None:
            if self._terminal and not self._ascii:
                parts.append(_bar(share))
            parts.append(f"{share:4.0%}")
        parts.append(f"{progress.requests:,} done")
        parts.append(f"{progress.requests_per_second:,.0f}/s")
        for count, name in (
            (progress.skipped, "skipped"),
            (progress.failed, "failed"),
            (progress.bad_lines, "bad lines" if progress.bad_lines != 1 else "bad line"),
            (progress.retries, "retries" if progress.retries != 1 else "retry"),
        ):
            if count:
                parts.append(f"{count:,} {name}")
        parts.append(f"{progress.in_flight:,} in flight")
        sent = progress.bytes_done - progress.bytes_skipped
        if share is not None and sent > 0 and share < 1:
            left = (progress.bytes_total - progress.bytes_done) * progress.seconds / sent
            parts.append(f"{duration(left)} left")
        else:
            parts.append(duration(progress.seconds))
        return "  ".join(parts)
