"""Every call against a mock that knows nothing of us and validates requests by the published specification.

Runs where `FERROAI_MOCK` is set (`make spec-mock`), npm is there and the specification lies beside the checkout.
`FERROAI_MOCK` may also be the address of a mock that runs already.
"""

from __future__ import annotations

import json
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
MOCK = ["npx", "--yes", "@stoplight/prism-cli@5", "mock", "--verboseLevel", "error"]
# How long npm may take to fetch the mock, and the mock to read the specification.
READING = 600.0
# Violations that are about the values tests have made up, which know no limits, and not about what a call sends where.
VALUES = {
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "format",
}
# What is given where the specification is narrower than the types, and why.
NARROW: dict[str, dict[str, Any]] = {
    # One value is listed; the service may know more.
    "beta.realtime.transcription_sessions.create": {"include": ["item.input_audio_transcription.logprobs"]},
    # Any value here, as in the official package; an object there.
    "fine_tuning.alpha.graders.run": {"item": {}},
    # Must be given there; a list goes as `files[]`, of which the specification tells in words only.
    "skills.create": {"files": ("a.zip", b"hello")},
    "skills.versions.create": {"files": ("a.zip", b"hello")},
    # One of two must be given, which no type here says.
    "vector_stores.file_batches.create": {"file_ids": ["file_1"]},
}
# What the mock finds wrong with what is right: which field, and why.
KNOWN = {
    "beta.realtime.sessions.create": ("client_secret", "it is described, and asked for, as the answer has it"),
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
        # Not read: the mock answers with JSON whatever is asked for.
        caller.run(lambda _: answer.close())


def raw(caller: Caller, name: str, args: list[Any], kwargs: dict[str, Any]) -> None:
    answer = caller.run(lambda client: viewed(client, name, "with_raw_response")(*args, **kwargs))
    if CALLS[name].stream == "always":
        stream = answer.parse()
        caller.run(lambda _: stream.close())


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
        yield whole, (args, kwargs | {"stream": True})


def violations(make: Callable[[], None]) -> list[str] | None:
    """What the mock finds wrong with the requests of a call; nothing where it does not know the call."""
    HEADS.clear()
    refused: APIStatusError | None = None
    try:
        make()
    except APIStatusError as error:
        refused = error
    assert HEADS
    found: list[str] = []
    for head in HEADS:
        told = head.headers.get("sl-violations")
        if told is None and refused is not None:
            if refused.status_code == 404 and "NO_PATH" in refused.response.text:
                return None
            try:
                found += wrong(json.loads(refused.response.text).get("validation", []))
            except ValueError:
                found.append(f"the mock refuses without a reason that is JSON: {refused.response.text[:80]!r}")
        elif told is not None and told.startswith("Too many violations!"):
            # Of its own answer, which it lists after those of the request, until its head is full.
            found += [told[:300]] if '"location":["request"' in told else []
        else:
            found += wrong(json.loads(told or "[]"))
    return found


def wrong(found: list[dict[str, Any]]) -> list[str]:
    return [
        f"{'.'.join(str(step) for step in one['location'])}: {one['message']}"
        for one in found
        if one["location"][0] != "response" and one["code"] not in VALUES
    ]


VALIDATED: set[str] = set()


@pytest.mark.parametrize("names", by_resource(CALLS))
def test_the_specification_allows_what_every_call_sends(caller: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        found: list[str] = []
        for form, (args, kwargs) in forms(name):
            told = violations(lambda: form(caller, name, args, kwargs))  # noqa: B023 - called at once
            if told is None:
                return
            found += told
            known, _ = KNOWN.get(name, ("nothing", ""))
            unknown = [one for one in told if known not in one]
            assert not unknown, f"{form.__name__}: {unknown} in {args} {kwargs}"[:900]
        VALIDATED.add(name)
        assert found or name not in KNOWN, "nothing is wrong any more: it need not be known"

    each(names, check)


def test_most_calls_are_in_the_specification(mock: str) -> None:
    assert len(VALIDATED) >= 250, len(VALIDATED)
