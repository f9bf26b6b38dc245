"""The `ferroai` command: reads its arguments, runs the job, says how it went; never a traceback for a user's mistake.

Exit codes: 0 all requests succeeded, 1 the job ran to its end but some requests failed or some lines were bad,
2 it could not start or go on, 130 interrupted by Ctrl-C, 143 by SIGTERM.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys

from . import OpenAI, OpenAIError, __version__
from ._bulk import DEFAULT_CONCURRENCY, DEFAULT_GRACE, DEFAULT_MAX_RETRIES, BulkError, BulkSummary
from ._progress import duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import FrameType
    from typing import Any

    from . import _core

_OK, _SOME_FAILED, _UNABLE, _BY_SIGNAL = 0, 1, 2, 128

_BULK_TEXT = """\
Send every request of a JSON Lines file and record every answer.

Input, one line per request, in the Batch API's format:
  {"custom_id": "a-1", "method": "POST", "url": "/v1/chat/completions", "body": {"model": "...", "messages": [...]}}
Output, one line per answer, in order of arrival:
  {"id": "...", "custom_id": "a-1", "response": {"status_code": 200, "request_id": "...", "body": {...}}, "error": null}

The output is only ever appended to. After any end, kill -9 too, the same command with --resume goes on where it
stopped and sends nothing again whose answer is recorded. (A crash of the whole machine may take the last answers
with it; they are sent again.) Ctrl-C lets the requests in flight finish, a second Ctrl-C ends at once.
"""

_BULK_NOTES = """\
environment:
  OPENAI_API_KEY                        the key (needed)
  OPENAI_BASE_URL                       as --base-url
  OPENAI_ORG_ID, OPENAI_PROJECT_ID      sent with each request
  OPENAI_CUSTOM_HEADERS                 more headers, one "Name: value" a line

exit codes:
  0    every request succeeded
  1    ran to its end, but some requests failed or some lines were bad
  2    could not start or go on: wrong arguments, no key, no network, a file that can't be read or written
  130  interrupted by Ctrl-C; go on with --resume
  143  ended by SIGTERM; go on with --resume
"""


def _count(least: int) -> Callable[[str], int]:
    def count(text: str) -> int:
        number = int(text) if text.isdecimal() else -1
        if number < least:
            raise argparse.ArgumentTypeError(f"{text}: expected a number of at least {least}")
        return number

    return count


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 < seconds < 1e9:
        raise argparse.ArgumentTypeError(f"{text}: expected seconds, such as 60")
    return seconds


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ferroai", description="The OpenAI REST API, fast.")
    parser.add_argument("--version", action="version", version=f"ferroai {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    bulk = commands.add_parser(
        "bulk",
        help="send every request of a file and record every answer",
        description=_BULK_TEXT,
        epilog=_BULK_NOTES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    bulk.set_defaults(command=_bulk)
    bulk.add_argument("input", metavar="IN.jsonl", help="the requests; - for standard input")
    bulk.add_argument("-o", "--output", metavar="OUT.jsonl", required=True, help="where the answers go")
    bulk.add_argument(
        "--concurrency",
        metavar="N",
        type=_count(1),
        default=DEFAULT_CONCURRENCY,
        help="requests in flight (default: %(default)s)",
    )
    bulk.add_argument(
        "--resume",
        action="store_true",
        help="go on with an output that has answers; requests recorded there, failed ones too, are not sent again",
    )
    bulk.add_argument("--retry-failed", action="store_true", help="resume, and send the failed requests again")
    bulk.add_argument(
        "--errors", metavar="FILE", help="where bad lines are reported, if any (default: OUT.jsonl.errors.jsonl)"
    )
    bulk.add_argument(
        "--max-retries",
        metavar="N",
        type=_count(0),
        default=DEFAULT_MAX_RETRIES,
        help="how often a request is sent again after 408, 409, 429, 5xx or a broken connection (default: %(default)s)",
    )
    bulk.add_argument(
        "--timeout",
        metavar="S",
        type=_seconds,
        help="longest silence of the server in seconds (default: 600, and 5 to connect)",
    )
    bulk.add_argument(
        "--grace",
        metavar="S",
        type=_seconds,
        default=DEFAULT_GRACE,
        help="how long requests in flight may go on after Ctrl-C (default: %(default)g)",
    )
    bulk.add_argument("--base-url", metavar="URL", help="what /v1 stands for (default: https://api.openai.com/v1)")
    bulk.add_argument("--no-progress", action="store_true", help="no progress, only the summary at the end")
    bulk.add_argument("-q", "--quiet", action="store_true", help="neither progress nor summary, only errors")
    return parser


class _Signals:
    """The first Ctrl-C or SIGTERM lets the job drain, the second ends it."""

    def __init__(self, grace: float, quiet: bool) -> None:
        self._grace = grace
        self._quiet = quiet
        self._job: _core.BulkJob | None = None
        self._before: dict[int, Any] = {}
        self.caught: int | None = None

    def watch(self, job: _core.BulkJob) -> None:
        self._job = job
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, self._catch)

    def restore(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _catch(self, number: int, frame: FrameType | None) -> None:
        if self._job is None:
            return
        if self.caught is not None:
            self._job.abort()
            return
        self.caught = number
        self._job.drain()
        if not self._quiet:
            flight = self._job.stats()["in_flight"]
            _say(f"\nstopping: {flight:,.0f} in flight have up to {self._grace:g} s to finish; once more to stop now")


def _bulk(given: argparse.Namespace) -> int:
    _raise_file_limit(given.concurrency)
    signals = _Signals(given.grace, given.quiet)
    try:
        client = OpenAI(base_url=given.base_url)
        summary = client.bulk.run(
            given.input,
            given.output,
            concurrency=given.concurrency,
            resume=given.resume,
            retry_failed=given.retry_failed,
            errors=given.errors,
            progress=not (given.no_progress or given.quiet),
            max_retries=given.max_retries,
            timeout=client.timeout if given.timeout is None else given.timeout,
            grace=given.grace,
            _started=signals.watch,
        )
    except BulkError as error:
        if error.summary.requests and not given.quiet:
            _report(error.summary)
        return _unable(str(error))
    except OSError as error:
        return _unable(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    except ValueError as error:
        return _unable(str(error))
    except OpenAIError as error:
        if not os.environ.get("OPENAI_API_KEY"):
            return _unable("there is no API key: set the environment variable OPENAI_API_KEY")
        return _unable(str(error))
    finally:
        signals.restore()
    if not given.quiet:
        _report(summary)
    if summary.interrupted:
        return _BY_SIGNAL + (signals.caught or signal.SIGINT)
    return _SOME_FAILED if summary.failed or summary.bad_lines else _OK


def _report(summary: BulkSummary) -> None:
    lines = [
        f"{summary.requests:,} requests in {duration(summary.seconds)} ({summary.requests_per_second:,.0f}/s): "
        f"{summary.succeeded:,} succeeded, {summary.failed:,} failed, {summary.retries:,} retries"
    ]
    if summary.skipped:
        lines.append(f"{summary.skipped:,} skipped: their answers were recorded before")
    if summary.input_tokens or summary.output_tokens:
        lines.append(f"{summary.input_tokens:,} tokens in, {summary.output_tokens:,} tokens out")
    lines.append(f"answers: {summary.output}")
    if summary.errors:
        noun = "bad line" if summary.bad_lines == 1 else "bad lines"
        lines.append(f"{summary.bad_lines:,} {noun}, listed in: {summary.errors}")
    if summary.failed:
        lines.append("send the failed requests again with --retry-failed")
    if summary.interrupted:
        lines.append("interrupted: go on with --resume")
    print("\n".join(lines), flush=True)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _unable(problem: str) -> int:
    _say(f"ferroai: {problem}")
    return _UNABLE


def _raise_file_limit(concurrency: int) -> None:
    """Each request in flight holds a socket; the soft limit is often 1,024."""
    try:
        import resource
    except ImportError:
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = concurrency + 256
    if soft != resource.RLIM_INFINITY and soft < wanted:
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    given = _parser().parse_args(arguments)
    try:
        code: int = given.command(given)
    except KeyboardInterrupt:
        return _BY_SIGNAL + signal.SIGINT
    return code
