"""Retry policies: what may be said, and what they do to the requests of one client and of many calls."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import ferroai
from ferroai import RetryPolicy
from tests.conftest import Api

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"


def ask(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES)


def fail(api: Api, **options: Any) -> int:
    """How many requests a call made that failed each time."""
    before = api.server.request_count
    with pytest.raises(ferroai.APIError):
        api.run(ask, **options)
    return api.server.request_count - before


def test_a_policy_in_place_of_a_number(api: Api) -> None:
    api.server.on("POST", PATH).respond(status=500)
    policy = RetryPolicy(4, base=0.001, cap=0.001)
    assert fail(api, max_retries=policy) == 5
    client = api.client(max_retries=policy)
    assert (client.max_retries, client.retry_policy) == (4, policy)


def test_a_number_leaves_the_rest_of_a_policy(api: Api) -> None:
    api.server.on("POST", PATH).respond(status=429, headers={"retry-after": "3"})
    # Without the policy's own limit the server would be waited for.
    client = api.client(max_retries=RetryPolicy(max_retry_after=1)).with_options(max_retries=7)
    assert (client.max_retries, client.retry_policy.max_retry_after) == (7, 1)
    client.max_retries = 5
    assert client.retry_policy.max_retry_after == 1
    with pytest.raises(ferroai.RateLimitError):
        api.run(lambda _: ask(client))
    assert api.server.request_count == 1
    client.max_retries = RetryPolicy(1)
    assert (client.max_retries, client.retry_policy) == (1, RetryPolicy(1))


def test_how_long_a_server_is_waited_for(api: Api) -> None:
    api.server.on("POST", PATH).respond(status=429, headers={"retry-after-ms": "20"})
    assert fail(api, max_retries=RetryPolicy(2, max_retry_after=0.01)) == 1
    assert fail(api, max_retries=RetryPolicy(2, max_retry_after=0.02)) == 3


def test_pauses_are_told_before_they_are_made(api: Api) -> None:
    api.server.on("POST", PATH).respond(status=503)
    delays: list[float] = []

    def on_retry(event: ferroai.RetryEvent) -> None:
        delays.append(event.delay)

    fail(api, max_retries=RetryPolicy(5, base=0.002, cap=0.01, jitter=0), on_retry=on_retry)
    assert delays == pytest.approx([0.002, 0.004, 0.008, 0.01, 0.01])
    delays.clear()
    fail(api, max_retries=RetryPolicy(9, base=0.002, cap=0.002, jitter=1), on_retry=on_retry)
    assert all(0 <= delay <= 0.002 for delay in delays)
    assert len(set(delays)) > 1, "chance has no say"


def test_the_usual_pauses(api: Api) -> None:
    api.server.on("POST", PATH).times(1).respond(status=503)
    delays: list[float] = []

    def on_retry(event: ferroai.RetryEvent) -> None:
        delays.append(event.delay)

    api.run(ask, on_retry=on_retry)
    assert len(delays) == 1
    assert 0.375 <= delays[0] <= 0.5


def calls_in_an_outage(api: Api, policy: RetryPolicy, calls: int) -> int:
    """How many requests so many calls make, by a client and by its copies."""
    api.server.on("POST", PATH).respond(status=500)
    clients = [api.client(max_retries=policy)]
    clients += [clients[0].with_options(timeout=30), clients[0].copy(), api.client(max_retries=policy)]
    for number in range(calls):
        client = clients[number % len(clients)]
        with pytest.raises(ferroai.InternalServerError):
            api.run(lambda _: ask(client))  # noqa: B023 - called at once
    return api.server.request_count


def test_a_budget_bounds_the_retries_of_all_calls(api: Api) -> None:
    policy = RetryPolicy(3, base=0.0, budget=0.1)
    # Ten to begin with, four for forty calls (the first finds the account full); one more for each second.
    assert 40 + 13 <= calls_in_an_outage(api, policy, 40) <= 40 + 14 + 30


def test_without_a_budget_each_call_is_made_again(api: Api) -> None:
    assert calls_in_an_outage(api, RetryPolicy(3, base=0.0), 40) == 40 * 4


def test_a_budget_of_one_is_enough_for_one_retry_each(api: Api) -> None:
    assert calls_in_an_outage(api, RetryPolicy(1, base=0.0, budget=1), 40) == 40 * 2


def test_policies_are_values() -> None:
    policy = RetryPolicy(3, base=1, cap=4, jitter=0.5, max_retry_after=60, budget=0.2)
    shown = "RetryPolicy(max_retries=3, base=1, cap=4, jitter=0.5, max_retry_after=60, budget=0.2)"
    assert repr(policy) == shown
    for again in (pickle.loads(pickle.dumps(policy)), copy.copy(policy), copy.deepcopy(policy)):
        assert again == policy
        assert hash(again) == hash(policy)
    assert policy != RetryPolicy(3)
    assert policy != 3
    with pytest.raises(AttributeError, match="make another one"):
        policy.base = 2
    with pytest.raises(AttributeError, match="make another one"):
        del policy.base


@pytest.mark.parametrize(
    ("named", "error"),
    [
        ({"max_retries": -1}, ValueError),
        ({"max_retries": 1.5}, TypeError),
        ({"max_retries": None}, TypeError),
        ({"base": -1}, ValueError),
        ({"base": float("nan")}, ValueError),
        ({"base": None}, TypeError),
        ({"cap": "8"}, TypeError),
        ({"cap": float("inf")}, ValueError),
        ({"jitter": 1.1}, ValueError),
        ({"max_retry_after": -0.1}, ValueError),
        ({"budget": -1}, ValueError),
        ({"budget": "all"}, TypeError),
    ],
)
def test_what_makes_no_policy(named: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=f"RetryPolicy\\({next(iter(named))}="):
        RetryPolicy(**named)
