"""`python -m ferroai.testing`: the server by hand. Prints its URL and serves until Ctrl-C or SIGTERM."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType

from ._server import MockServer


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m ferroai.testing",
        description="Serve the OpenAI API on this machine, with made-up answers: no key, no network.",
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    add("--port", type=int, default=8080, help="port to listen on, 0 for any that is free (%(default)s)")
    add("--seed", type=int, default=0, help="what is made up is made up from this number (%(default)s)")
    add("--tokens", type=int, default=16, help="length of the model's answers (%(default)s)")
    add("--items", type=int, default=50, help="length of lists, all pages together (%(default)s)")
    add("--latency-ms", type=float, default=0.0, metavar="N", help="wait before each answer")
    add("--jitter-ms", type=float, default=0.0, metavar="N", help="up to this much more, by seed")
    add("--pace-ms", type=float, default=0.0, metavar="N", help="wait between two events of a stream")
    add("--fault-rate", type=float, default=0.0, metavar="SHARE", help="share of requests that fail, by seed")
    add(
        "--fault-status",
        type=int,
        action="append",
        metavar="CODE",
        help="how they fail; given more than once they take turns (429 and 500)",
    )
    add("--retry-after-ms", type=float, metavar="N", help="send this wish with the faults")
    add("--no-auth", action="store_true", help="answer also requests that bring no API key")
    add("--threads", type=int, default=1, help="threads that serve (%(default)s)")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until told to stop; the exit code."""
    options = _arguments().parse_args(arguments)
    # Before the server starts: whoever reads its URL may send a signal at once.
    stop = threading.Event()

    def asked(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), asked)
    try:
        server = MockServer(
            host=options.host,
            port=options.port,
            seed=options.seed,
            tokens=options.tokens,
            items=options.items,
            latency=options.latency_ms / 1000,
            jitter=options.jitter_ms / 1000,
            pace=options.pace_ms / 1000,
            record=False,
            auth=not options.no_auth,
            threads=options.threads,
        )
        _script(server, options)
    except (OSError, ValueError) as error:
        print(f"python -m ferroai.testing: {error}", file=sys.stderr)
        return 2
    with server:
        print(server.url, flush=True)
        stop.wait()
    return 0


def _script(server: MockServer, options: argparse.Namespace) -> None:
    statuses: list[int] = options.fault_status or [429, 500]
    if not 0 <= options.fault_rate <= 1:
        message = f"--fault-rate is {options.fault_rate}: expected a share from 0 to 1"
        raise ValueError(message)
    if options.fault_rate == 0:
        return
    wish = {} if options.retry_after_ms is None else {"retry-after-ms": f"{options.retry_after_ms:g}"}
    # Each rule draws from what the ones before it left over.
    share, left = options.fault_rate / len(statuses), 1.0
    for status in statuses:
        server.on().respond(status=status, headers=wish).chaos(rate=min(1.0, share / left))
        left -= share


if __name__ == "__main__":
    sys.exit(main())
