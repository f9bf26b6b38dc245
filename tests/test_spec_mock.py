"""Every call against a mock that knows nothing of us and validates requests by the published specification.

Runs where `FERROAI_MOCK` is set (`make spec-mock`), npm is there and the specification lies beside the checkout: the
mock takes a minute and more to read it. `FERROAI_MOCK` may also be the address of one that runs already.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from ferroai import APIStatusError

from .calls import CALLS, Caller, arguments, by_resource, each, needed, sample, viewed
from .test_gen_sources import PUBLISHED

WISH = os.environ.get("FERROAI_MOCK", "")
MOCK = ["npx", "--yes", "@stoplight/prism-cli@5", "mock"]
# How long the mock may take to read the specification.
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
# What the mock finds wrong with what is right, and why.
KNOWN = {
    "beta.realtime.sessions.create": "`client_secret` is asked for, which only the answer has",
    "beta.realtime.transcription_sessions.create": "one value of `include` is listed; the service may know more",
    "fine_tuning.alpha.graders.run": "`item` is any value here, and what tests make up for that is no object",
    "skills.create": "files are asked for; the official package makes a skill without, as JSON",
    "skills.versions.create": "files are asked for; the official package makes a version without, as JSON",
    "vector_stores.file_batches.create": "`file_ids` or `files` is asked for, each of which may be left out here",
}


@pytest.fixture(scope="module")
def mock() -> Iterator[str]:
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
    process = subprocess.Popen(
        [*MOCK, "--port", str(port), str(published)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        until = time.monotonic() + READING
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert process.poll() is None, f"{' '.join(MOCK)} has ended"
            assert time.monotonic() < until, "the mock does not answer"
            time.sleep(1)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


@pytest.fixture(scope="module", params=["sync", "async"])
def caller(request: pytest.FixtureRequest, mock: str) -> Iterator[Caller]:
    server: Any = SimpleNamespace(url=mock)
    caller = Caller(server, request.param == "async", max_retries=0, timeout=60)
    yield caller
    caller.close()


def everything(name: str) -> tuple[list[Any], dict[str, Any]]:
    """All that a call takes, but for sets of arguments that exclude each other."""
    call = CALLS[name]
    rest = {param.name for names in call.either for param in call.params if param.name in names}
    chosen = [param for param in call.params if param.name not in rest or param in needed(name)]
    positional = [sample(param.type) for param in chosen if param.positional]
    named = {param.name: sample(param.type) for param in chosen if not param.positional and param.name != "stream"}
    # Where a limit stands inside a choice, the mock says only that nothing of the choice fits.
    if "max_output_tokens" in named:
        named["max_output_tokens"] = 16
    return positional, named


def violations(caller: Caller, name: str, args: list[Any], kwargs: dict[str, Any]) -> list[str]:
    """What the mock finds wrong with a request; it answers those, too."""
    try:
        raw = caller.run(lambda client: viewed(client, name, "with_raw_response")(*args, **kwargs))
        headers = raw.headers
        if CALLS[name].stream == "always":
            raw.http_response.close() if not caller.asynchronous else caller.run(lambda _: raw.http_response.aclose())
    except APIStatusError as error:
        if error.status_code == 404 and "NO_PATH" in error.response.text:
            return []  # The specification does not have it.
        if error.status_code == 422 and "sl-violations" not in error.response.headers:
            try:
                return wrong(json.loads(error.response.text).get("validation", []))
            except ValueError:
                return [f"the mock refuses without a reason that is JSON: {error.response.text[:80]!r}"]
        headers = error.response.headers
    VALIDATED.add(name)
    told = headers.get("sl-violations", "[]")
    if told.startswith("Too many violations!"):
        # Of its own answer, which it lists after those of the request, until its head is full.
        return [told[:300]] if '"location":["request"' in told else []
    return wrong(json.loads(told))


VALIDATED: set[str] = set()


def wrong(found: list[dict[str, Any]]) -> list[str]:
    return [
        f"{'.'.join(str(step) for step in one['location'])}: {one['message']}"
        for one in found
        if one["location"][0] != "response" and one["code"] not in VALUES
    ]


@pytest.mark.parametrize("names", by_resource(CALLS))
def test_the_specification_allows_what_every_call_sends(caller: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        for args, kwargs in (arguments(name), everything(name)):
            found = violations(caller, name, args, kwargs)
            assert not found or name in KNOWN, f"{found} in {args} {kwargs}"[:900]

    each(names, check)


def test_most_calls_are_in_the_specification(mock: str) -> None:
    assert len(VALIDATED) >= 250, len(VALIDATED)
