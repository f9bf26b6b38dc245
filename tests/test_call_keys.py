"""Which key and which headers each call sends, by both clients: admin calls the admin's key only, no other one ever."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ferroai.testing import MockServer

from .calls import CALLS, Caller, arguments, bound, by_resource, each

EVERY = pytest.mark.parametrize("names", by_resource(CALLS))


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


@pytest.fixture(scope="module", params=["sync", "async"])
def asynchronous(request: pytest.FixtureRequest) -> bool:
    return bool(request.param == "async")


def opened(server: MockServer, asynchronous: bool, **options: Any) -> Iterator[Caller]:
    caller = Caller(server, asynchronous, **options)
    yield caller
    caller.close()


@pytest.fixture(scope="module")
def both(server: MockServer, asynchronous: bool) -> Iterator[Caller]:
    yield from opened(server, asynchronous)


@pytest.fixture(scope="module")
def plain(server: MockServer, asynchronous: bool) -> Iterator[Caller]:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("OPENAI_ADMIN_KEY", raising=False)
        yield from opened(server, asynchronous, admin_api_key=None)


@pytest.fixture(scope="module")
def admin(server: MockServer, asynchronous: bool) -> Iterator[Caller]:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("OPENAI_API_KEY", raising=False)
        yield from opened(server, asynchronous, api_key=None)


def make(caller: Caller, name: str) -> Any:
    args, kwargs = arguments(name)
    made = caller.run(lambda client: bound(client, name)(*args, **kwargs))
    if CALLS[name].stream == "always":
        caller.run(lambda client: made.close())
    return made


@EVERY
def test_every_call_sends_its_key_and_its_headers(both: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        both.server.reset()
        make(both, name)
        [sent] = both.server.requests
        key = "the admin's" if CALLS[name].auth == "admin" else "the key"
        assert sent.headers["authorization"] == f"Bearer {key}"
        for header, value in CALLS[name].headers.items():
            assert sent.headers[header] == value
        if name.startswith("beta.") and "openai-beta" not in {header.lower() for header in CALLS[name].headers}:
            # Those of other parts that hang below `beta`, and those whose address says it.
            assert name.startswith("beta.chat.") or "beta=true" in sent.query

    each(names, check)


@EVERY
def test_no_call_falls_back_to_the_other_key(plain: Caller, admin: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        right, wrong = (admin, plain) if CALLS[name].auth == "admin" else (plain, admin)
        make(right, name)
        wrong.server.reset()
        with pytest.raises(TypeError, match="Could not resolve authentication method"):
            make(wrong, name)
        assert wrong.server.requests == []

    each(names, check)


def test_the_sweep_knows_both_kinds() -> None:
    kinds = [call.auth for call in CALLS.values()]
    assert kinds.count("admin") >= 143
    assert kinds.count("bearer") >= 251
