"""Every call against a mock that knows nothing of us and validates requests by the published specification.

Runs where `FERROAI_MOCK` is set (`make spec-mock`), npm is there and the specification lies beside the checkout.
`FERROAI_MOCK` may also be the address of a mock that runs already.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from ferroai import APIStatusError, AsyncStream, Stream

from .calls import CALLS, Caller, arguments, bound, by_resource, each, needed, sample, viewed
from .test_gen_sources import PUBLISHED

if TYPE_CHECKING:
    from ferroai import ResponseEvent

WISH = os.environ.get("FERROAI_MOCK", "")
MOCK = [
    *("npx", "--yes", "@stdy/cli@0.22", "--host", "127.0.0.1", "--quiet", "--reject-on-sdk-error=false"),
    # How the official package, and with it the service, has lists and objects outside of JSON.
    *(f"--validator-{place}-{kind}-format=brackets" for place in ("query", "form") for kind in ("array", "object")),
    *("--stream-count=2", "--stream-interval=1"),
]
# How long npm may take to fetch the mock, and the mock to read the specification.
READING = 600.0
# The specification does not have the path, or not the method there.
UNKNOWN = {"E2001", "E2002"}
# What is about the values that tests have made up, which know no limits, and not about what a call sends where.
VALUES = "E4"
# What is given where the specification is narrower than the types, and why.
NARROW: dict[str, dict[str, Any]] = {
    # One value is listed; the service may know more.
    "beta.realtime.transcription_sessions.create": {"include": ["item.input_audio_transcription.logprobs"]},
    # Any value here, as in the official package; an object there.
    "fine_tuning.alpha.graders.run": {"item": {}},
    # Must be given there; the official package makes a skill without, too.
    "skills.create": {"files": [("a.txt", b"hello")]},
    "skills.versions.create": {"files": [("a.txt", b"hello")]},
    # One of two must be given, which no type here says.
    "vector_stores.file_batches.create": {"file_ids": ["file_1"]},
}
# What the mock finds wrong with what is right, and why.
SESSION = "`client_secret` is described, and asked for, as only the answer has it"
NEWER = "newer than the specification"
KNOWN: dict[str, dict[str, str]] = {
    "admin.organization.usage.costs": {
        'query.line_items[] Query parameter "line_items[]" is not defined in the spec': NEWER
    },
    "audio.voices.create": {"body Unknown property: model": NEWER, "body Unknown property: script_hint": NEWER},
    "beta.realtime.sessions.create": {
        "body Missing required property: client_secret": SESSION,
        "body.client_secret Missing required property: expires_at": SESSION,
        "body.client_secret Missing required property: value": SESSION,
    },
    "realtime.calls.create": {
        "body.session Expected type object, got string": "a part of JSON, as described; the mock takes each for text"
    },
}


@pytest.fixture(scope="module")
def mock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a mock."""
    if not WISH:
        pytest.skip("FERROAI_MOCK is not set")
    if WISH.startswith("http"):
        yield WISH
        return
    published = next((path for path in PUBLISHED if path.exists()), None)
    if published is None:
        pytest.skip("there is no published specification beside this checkout")
    if shutil.which("npx") is None:
        pytest.skip("npm is not installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    says = tmp_path_factory.mktemp("mock") / "says"
    with says.open("wb") as output:
        command = [*MOCK, "--port", str(port), str(published)]
        process = subprocess.Popen(command, stdout=output, stderr=output, start_new_session=True)
    try:
        until = time.monotonic() + READING
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert process.poll() is None, f"{' '.join(MOCK)} has ended:\n{says.read_text()[-2000:]}"
            assert time.monotonic() < until, "the mock does not answer"
            time.sleep(1)
        yield f"http://127.0.0.1:{port}"
    finally:
        # npx leaves behind what it has started when it alone is ended.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        process.wait()


# The heads of the answers to what a call has sent, whichever form it has.
HEADS: list[ResponseEvent] = []


@pytest.fixture(scope="module", params=["sync", "async"])
def caller(request: pytest.FixtureRequest, mock: str) -> Iterator[Caller]:
    server: Any = SimpleNamespace(url=mock)
    caller = Caller(server, request.param == "async", max_retries=0, timeout=60, on_response=HEADS.append)
    yield caller
    caller.close()


Arguments = tuple[list[Any], dict[str, Any]]


def everything(name: str) -> Arguments:
    """All that a call takes, but for sets of arguments that exclude each other."""
    call = CALLS[name]
    rest = {param.name for names in call.either for param in call.params if param.name in names}
    chosen = [param for param in call.params if param.name not in rest or param in needed(name)]
    positional = [sample(param.type) for param in chosen if param.positional]
    named = {param.name: sample(param.type) for param in chosen if not param.positional and param.name != "stream"}
    # Where a limit stands inside a choice, the mock says only that nothing of the choice fits.
    if "max_output_tokens" in named:
        named["max_output_tokens"] = 16
    return positional, named | NARROW.get(name, {})


def whole(caller: Caller, name: str, args: list[Any], kwargs: dict[str, Any]) -> None:
    answer = caller.run(lambda client: bound(client, name)(*args, **kwargs))
    if isinstance(answer, (Stream, AsyncStream)):
        drained(caller, name, answer)


def raw(caller: Caller, name: str, args: list[Any], kwargs: dict[str, Any]) -> None:
    answer = caller.run(lambda client: viewed(client, name, "with_raw_response")(*args, **kwargs))
    if CALLS[name].stream == "always":
        drained(caller, name, answer.parse())


STREAMED: set[str] = set()


def drained(caller: Caller, name: str, stream: Any) -> None:
    async def awaited() -> int:
        return len([event async for event in stream])

    if "event-stream" not in stream.response.headers["content-type"]:
        # The specification describes no stream of this call, so there is none to be read.
        caller.run(lambda _: stream.close())
        return
    assert caller.run(lambda _: awaited() if caller.asynchronous else len(list(stream)))
    STREAMED.add(name)


def arriving(caller: Caller, name: str, args: list[Any], kwargs: dict[str, Any]) -> None:
    opened = viewed(caller.client, name, "with_streaming_response")(*args, **kwargs)

    async def awaited() -> None:
        async with opened as answer:
            await answer.read()

    def blocking() -> None:
        with opened as answer:
            answer.read()

    caller.run(lambda _: awaited() if caller.asynchronous else blocking())


Form = Callable[[Caller, str, list[Any], dict[str, Any]], None]


def forms(name: str) -> Iterator[tuple[Form, Arguments]]:
    """Every form that a call has, with little and with all that it takes."""
    least = arguments(name, **NARROW.get(name, {}))
    yield whole, least
    yield whole, everything(name)
    yield raw, least
    yield arriving, everything(name)
    if CALLS[name].stream == "optional":
        args, kwargs = everything(name)
        # The mock chooses by this header what it answers with, where the service looks at `stream`.
        yield whole, (args, kwargs | {"stream": True, "extra_headers": {"accept": "text/event-stream"}})


def violations(make: Callable[[], None]) -> set[str] | None:
    """What the mock finds wrong with the requests of a call; nothing where it does not know the call."""
    HEADS.clear()
    # That it does not know a call is in its head, too.
    with suppress(APIStatusError):
        make()
    assert HEADS
    found: set[str] = set()
    for head in HEADS:
        for number in range(1, int(head.headers["x-steady-error-count"]) + 1):
            code, place, told = (
                head.headers[f"x-steady-error-{number}-{what}"] for what in ("code", "path", "message")
            )
            if code in UNKNOWN:
                return None
            if not code.startswith(VALUES):
                found.add(f"{place} {told}")
    return found


VALIDATED: set[str] = set()


@pytest.mark.parametrize("names", by_resource(CALLS))
def test_the_specification_allows_what_every_call_sends(caller: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        known = set(KNOWN.get(name, {}))
        seen: set[str] = set()
        for form, (args, kwargs) in forms(name):
            found = violations(lambda: form(caller, name, args, kwargs))  # noqa: B023 - called at once
            if found is None:
                return
            assert found <= known, f"{form.__name__}: {found - known} in {args} {kwargs}"[:900]
            seen |= found
        VALIDATED.add(name)
        assert seen == known, f"{known - seen} is no longer found wrong"

    each(names, check)


def test_most_calls_are_in_the_specification(mock: str) -> None:
    assert len(VALIDATED) >= 250, len(VALIDATED)
    assert len(STREAMED) >= 7, STREAMED
