"""Bulk jobs: a file of requests in, a file of answers out, run by the core without Python per row.

Owns `client.bulk.run`: its arguments, its waiting, its summary. Input lines are in the Batch API's input format,
output lines in its output format; the output is only ever appended to and can be resumed after any end.
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from time import monotonic

from . import _core
from ._exceptions import OpenAIError
from ._types import NOT_GIVEN, NotGiven

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Generator, Iterable, Iterator, Mapping
    from typing import Any, TypeAlias

    from ._client import AsyncOpenAI, OpenAI
    from ._timeout import Timeout

    _Row: TypeAlias = Mapping[str, Any] | str | bytes
    _Path: TypeAlias = str | os.PathLike[str]
    _Progress: TypeAlias = "Callable[[BulkProgress], object] | bool | None"
    _Steps: TypeAlias = Generator[str, Any, None]

__all__ = ["AsyncBulk", "Bulk", "BulkError", "BulkProgress", "BulkSummary"]

DEFAULT_CONCURRENCY = 64
# A long job meets more bad moments than one call does.
DEFAULT_MAX_RETRIES = 8
DEFAULT_GRACE = 30.0
DEFAULT_MAX_LINE_BYTES = 64 << 20

_TICK = 0.1
_NEXT, _ROOM, _END = "next", "room", "end"
_NO_MORE: Any = object()


@dataclass(frozen=True)
class BulkProgress:
    """How far a job is.

    `requests`: that are done, `succeeded` and `failed` together. `bad_lines`: of the input, reported in the errors
    file. `skipped`: rows whose answer the output had already. `retries`: attempts beyond each request's first.
    `bytes_total`: of the input, 0 where that can't be known; `bytes_done`: of the lines that are dealt with, of which
    `bytes_skipped` needed no request. `seconds`: since the first request could be sent.
    """

    succeeded: int
    failed: int
    bad_lines: int
    skipped: int
    retries: int
    in_flight: int
    input_tokens: int
    output_tokens: int
    bytes_total: int
    bytes_done: int
    bytes_skipped: int
    bytes_written: int
    seconds: float

    @property
    def requests(self) -> int:
        return self.succeeded + self.failed

    @property
    def requests_per_second(self) -> float:
        return self.requests / self.seconds if self.seconds else 0.0


@dataclass(frozen=True)
class BulkSummary(BulkProgress):
    """What a job did.

    `output`: where the answers are. `errors`: the file that reports the bad lines, `None` if there were none.
    `interrupted`: stopped before the input's end; the same call with `resume=True` goes on.
    """

    output: str
    errors: str | None
    interrupted: bool


class BulkError(OpenAIError):
    """A job that could not start or had to end early; what it recorded stays and can be resumed.

    `code`: `output_locked`, `not_an_output`, `not_resumable`, `same_file`, `errors_file`, `base_url`, `unreachable`,
    `outage`, `key_refused`, `quota_spent`, `lost` or `closed`. `summary`: what was done until then.
    """

    def __init__(self, message: str, *, code: str, summary: BulkSummary) -> None:
        super().__init__(message)
        self.code = code
        self.summary = summary


class _Bulk:
    def __init__(self, client: Any) -> None:
        self._client = client

    def _start(
        self,
        source: _Path | None,
        sink: _Path,
        *,
        concurrency: int,
        resume: bool,
        retry_failed: bool,
        errors: _Path | None,
        max_retries: int,
        timeout: float | Timeout | NotGiven | None,
        grace: float,
        max_line_bytes: int,
        key: object,
    ) -> _core.BulkJob:
        numbers: tuple[tuple[str, Any, int], ...] = (
            ("concurrency", concurrency, 1),
            ("max_retries", max_retries, 0),
            ("max_line_bytes", max_line_bytes, 1),
        )
        for name, number, least in numbers:
            if type(number) is not int or number < least:
                raise ValueError(f"{name}={number!r}: expected an int of at least {least}")
        client = self._client
        headers: dict[str, str] = client.default_headers
        azure = client._credentials().get("azure")
        if key is not None and (azure is not None or "authorization" not in headers):
            if not isinstance(key, str):
                raise TypeError(f"api_key: the callable gave {type(key)}, expected a str")
            if azure is not None and not azure[1]:
                headers["api-key"] = key
            else:
                headers["authorization"] = f"Bearer {key}"
        address = client.base_url
        base_url = f"{address.scheme}://{address.netloc.decode()}{address.path}"
        if address.userinfo:
            from base64 import b64encode
            from urllib.parse import unquote_to_bytes

            user, _, password = address.userinfo.partition(b":")
            basic = b64encode(unquote_to_bytes(user) + b":" + unquote_to_bytes(password))
            headers["authorization"] = f"Basic {basic.decode()}"
        if client.default_query:
            from urllib.parse import urlencode

            base_url = f"{base_url}?{urlencode(client.default_query, doseq=True)}"
        output = os.fsdecode(sink)
        if output == "-":
            raise ValueError('the output is "-": expected a file, from which a job can be resumed')
        return _core.BulkJob(
            client._pool,
            None if source is None else os.fsdecode(source),
            output,
            f"{output}.errors.jsonl" if errors is None else os.fsdecode(errors),
            base_url=base_url,
            headers=list(headers.items()),
            timeout=client.timeout if isinstance(timeout, NotGiven) else timeout,
            max_retries=max_retries,
            concurrency=concurrency,
            resume=resume,
            retry_failed=retry_failed,
            max_line=max_line_bytes,
            grace=grace,
            azure=azure,
        )

    def _key(self) -> Any:
        """The key or token from a callable, or what to await for it: asked once, when a job starts."""
        ask = self._client._credentials().get("key")
        return None if ask is None else ask()


class Bulk(_Bulk):
    """`client.bulk` of a blocking client."""

    _client: OpenAI

    def run(
        self,
        source: _Path | Iterable[_Row],
        sink: _Path,
        *,
        concurrency: int = DEFAULT_CONCURRENCY,
        resume: bool = False,
        retry_failed: bool = False,
        errors: _Path | None = None,
        progress: _Progress = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        grace: float = DEFAULT_GRACE,
        max_line_bytes: int = DEFAULT_MAX_LINE_BYTES,
        _started: Callable[[_core.BulkJob], object] | None = None,
    ) -> BulkSummary:
        """Send every request of `source` and append every answer to the file `sink`, in order of arrival.

        `source`: the path of a JSON Lines file in the Batch API's input format, "-" for standard input, or an
        iterable of such lines or dicts (the only case in which Python runs per row). `concurrency`: requests in
        flight. `resume`: go on with a `sink` that has answers; rows recorded there, failed ones too, are not sent
        again. `retry_failed`: resume, and send the failed ones again. `errors`: where bad lines are reported,
        `<sink>.errors.jsonl` unless given. `progress`: `True` for a bar on standard error, or a function that gets a
        `BulkProgress` about ten times a second. `timeout`: the client's unless given. `grace`: seconds that requests
        in flight have to finish after Ctrl-C, before `KeyboardInterrupt` is raised; a second Ctrl-C ends at once.
        An `api_key` that is a callable is asked once, when the job starts.
        """
        path, rows = _split(source)
        job = self._start(
            path,
            sink,
            concurrency=concurrency,
            resume=resume,
            retry_failed=retry_failed,
            errors=errors,
            max_retries=max_retries,
            timeout=timeout,
            grace=grace,
            max_line_bytes=max_line_bytes,
            key=self._key(),
        )
        if _started is not None:
            _started(job)
        steps = _steps(job, iter(()) if rows is None else iter(rows), _Ticker(job, progress))
        error: BaseException | None = None
        while True:
            try:
                step = next(steps) if error is None else steps.throw(error)
            except StopIteration:
                return _summary(job, os.fsdecode(sink))
            error = None
            try:
                job.wait_room() if step == _ROOM else job.wait(_TICK)
            except BaseException as raised:
                error = raised


class AsyncBulk(_Bulk):
    """`client.bulk` of an async client."""

    _client: AsyncOpenAI

    async def run(
        self,
        source: _Path | Iterable[_Row] | AsyncIterable[_Row],
        sink: _Path,
        *,
        concurrency: int = DEFAULT_CONCURRENCY,
        resume: bool = False,
        retry_failed: bool = False,
        errors: _Path | None = None,
        progress: _Progress = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        grace: float = DEFAULT_GRACE,
        max_line_bytes: int = DEFAULT_MAX_LINE_BYTES,
    ) -> BulkSummary:
        """As `run` of the blocking client, awaited; `source` may be an async iterable too.

        Cancelling it ends the job at once; what was recorded stays and can be resumed.
        """
        path, rows = _split(source)
        key = self._key()
        if hasattr(key, "__await__"):
            key = await key
        job = self._start(
            path,
            sink,
            concurrency=concurrency,
            resume=resume,
            retry_failed=retry_failed,
            errors=errors,
            max_retries=max_retries,
            timeout=timeout,
            grace=grace,
            max_line_bytes=max_line_bytes,
            key=key,
        )
        later: Any = rows.__aiter__() if hasattr(rows, "__aiter__") else None
        steps = _steps(job, None if later else iter(() if rows is None else rows), _Ticker(job, progress))
        error: BaseException | None = None
        value: object = None
        while True:
            try:
                step = steps.send(value) if error is None else steps.throw(error)
            except StopIteration:
                return _summary(job, os.fsdecode(sink))
            error = value = None
            try:
                if step == _NEXT:
                    value = await later.__anext__()
                else:
                    await (job.wait_room_async() if step == _ROOM else job.wait_async(_TICK))
            except StopAsyncIteration:
                value = _NO_MORE
            except BaseException as raised:
                error = raised


def _split(source: Any) -> tuple[_Path | None, Any]:
    """The path that a source is, or the rows that it has."""
    if isinstance(source, str) or hasattr(source, "__fspath__"):
        return source, None
    if isinstance(source, (bytes, bytearray)) or not (hasattr(source, "__iter__") or hasattr(source, "__aiter__")):
        raise TypeError(
            f'source is a {type(source).__name__}: expected the path of a JSON Lines file, "-" for standard input, '
            "or an iterable of dicts or lines"
        )
    return None, source


def _steps(job: _core.BulkJob, rows: Iterator[_Row] | None, tick: _Ticker) -> _Steps:
    """The job from its start to its end: feeds it, watches it, stops it when something is raised meanwhile.

    Yields what to wait for, so that one body serves blocking and awaiting; `_NEXT` wants the next row sent in.
    """
    try:
        number = 0
        while True:
            row: Any = (yield _NEXT) if rows is None else next(rows, _NO_MORE)
            if row is _NO_MORE or job.ended():
                break
            number += 1
            if not job.push(_line(row, number)):
                yield _ROOM
            tick()
        job.finish()
        while not job.ended():
            yield _END
            tick()
    except (Exception, KeyboardInterrupt):
        job.drain()
        try:
            while not job.ended():
                yield _END
        except BaseException:
            job.abort()
            while not job.ended():
                yield _END
        raise
    except BaseException:
        # Cancelled, or the program is ending: no time to wait for answers.
        job.abort()
        while not job.ended():
            yield _END
        raise
    finally:
        tick.close()


def _line(row: _Row, number: int) -> bytes:
    if isinstance(row, str):
        line = row.encode("utf-8", "surrogatepass")
    elif isinstance(row, bytes):
        line = row
    else:
        try:
            line = _core.to_json(row)
        except (TypeError, ValueError) as error:
            raise type(error)(f"row {number} of source: {error}") from None
    return line.rstrip(b"\r\n").replace(b"\n", b" ") + b"\n"


class _Ticker:
    """Calls the user's function, or draws the bar, about ten times a second."""

    def __init__(self, job: _core.BulkJob, progress: _Progress) -> None:
        self._job = job
        self._due = 0.0
        self._bar: Any = None
        self._call: Callable[[BulkProgress], object] | None = None
        if progress is True:
            from ._progress import Bar

            self._bar = self._call = Bar()
        elif callable(progress):
            self._call = progress

    def __call__(self) -> None:
        now = monotonic()
        if self._call is not None and now >= self._due:
            self._due = now + _TICK
            self._call(BulkProgress(**self._job.stats()))

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close(BulkProgress(**self._job.stats()))


def _summary(job: _core.BulkJob, output: str) -> BulkSummary:
    """What the job came to, or the exception that it ended with."""
    error, interrupted, errors = job.outcome()
    summary = BulkSummary(**job.stats(), output=output, errors=errors, interrupted=interrupted)
    if error is None:
        return summary
    code, message, number, path = error
    if number is not None:
        raise OSError(number, message, path)
    if code == "output_exists":
        raise FileExistsError(errno.EEXIST, message, output)
    raise BulkError(message, code=code, summary=summary)


for _public in (AsyncBulk, Bulk, BulkError, BulkProgress, BulkSummary):
    # Shown, pickled and documented under the name users import.
    _public.__module__ = "ferroai"
del _public
