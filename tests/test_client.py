"""Settings of the clients: arguments, environment, copies, what they show."""

from __future__ import annotations

import inspect
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import ferroai
from ferroai import AsyncOpenAI, OpenAI, OpenAIError, Timeout, omit
from ferroai._resource import Below

Kind = type[OpenAI] | type[AsyncOpenAI]


@pytest.fixture(params=[OpenAI, AsyncOpenAI])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Kind:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "WEBHOOK_SECRET", "BASE_URL", "CUSTOM_HEADERS"):
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)
    chosen: Kind = request.param
    return chosen


def test_a_missing_key_is_said_at_once(kind: Kind) -> None:
    with pytest.raises(OpenAIError, match=r"api_key=.*OPENAI_API_KEY"):
        kind()


@pytest.mark.parametrize(
    ("variable", "attribute"),
    [
        ("OPENAI_API_KEY", "api_key"),
        ("OPENAI_ADMIN_KEY", "admin_api_key"),
        ("OPENAI_ORG_ID", "organization"),
        ("OPENAI_PROJECT_ID", "project"),
        ("OPENAI_WEBHOOK_SECRET", "webhook_secret"),
    ],
)
def test_settings_come_from_the_environment(
    kind: Kind, monkeypatch: pytest.MonkeyPatch, variable: str, attribute: str
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "from-environment")
    monkeypatch.setenv(variable, "from-environment")
    assert getattr(kind(), attribute) == "from-environment"
    named: dict[str, Any] = {"api_key": "k", attribute: "from-argument"}
    assert getattr(kind(**named), attribute) == "from-argument"


def test_base_url_from_environment_and_argument(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    assert str(kind(api_key="k").base_url) == "https://api.openai.com/v1/"
    monkeypatch.setenv("OPENAI_BASE_URL", "http://localhost:1/v9")
    client = kind(api_key="k")
    assert str(client.base_url) == "http://localhost:1/v9/"
    assert (client.base_url.host, client.base_url.port, client.base_url.scheme) == ("localhost", 1, "http")
    assert str(kind(api_key="k", base_url="https://example.com/x").base_url) == "https://example.com/x/"


@pytest.mark.parametrize("wrong", ["example.com", "ftp://example.com", "not a url"])
def test_a_wrong_base_url_is_said_at_once(kind: Kind, wrong: str) -> None:
    with pytest.raises(ValueError, match="address"):
        kind(api_key="k", base_url=wrong)


def test_headers_from_the_environment(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-One: 1\nX-Two: a:b\nnonsense")
    headers = kind(api_key="k", default_headers={"X-Two": "mine"}).default_headers
    assert headers["x-one"] == "1"
    assert headers["x-two"] == "mine"


def test_default_headers(kind: Kind) -> None:
    headers = kind(api_key="k", organization="o", project="p").default_headers
    assert headers["authorization"] == "Bearer k"
    assert headers["openai-organization"] == "o"
    assert headers["openai-project"] == "p"
    assert headers["user-agent"].endswith(f"Ferroai/Python {ferroai.__version__}")
    assert headers["x-stainless-async"] == ("async:asyncio" if kind is AsyncOpenAI else "false")
    without = kind(api_key="k", default_headers={"Authorization": omit}).default_headers
    assert "authorization" not in without


@pytest.mark.parametrize(("wrong", "error"), [(None, TypeError), (-1, ValueError), ("2", TypeError)])
def test_wrong_max_retries(kind: Kind, wrong: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="max_retries"):
        kind(api_key="k", max_retries=wrong)


def test_copies_change_what_is_given(kind: Kind) -> None:
    client = kind(api_key="k", organization="o", default_headers={"a": "1"}, default_query={"q": 1})
    copy = client.with_options(max_retries=7, timeout=3, default_headers={"b": "2"}, organization="")
    assert type(copy) is kind
    assert (copy.max_retries, copy.timeout, copy.organization, copy.api_key) == (7, 3, "o", "k")
    assert copy.default_headers["a"] == "1"
    assert copy.default_headers["b"] == "2"
    assert "b" not in client.default_headers
    replaced = client.copy(set_default_headers={"c": "3"}, set_default_query={})
    assert "a" not in replaced.default_headers
    assert replaced.default_query == {}
    assert client.default_query == {"q": 1}
    with pytest.raises(ValueError, match="only one"):
        client.copy(default_headers={}, set_default_headers={})


def test_a_subclass_stays_one_when_copied() -> None:
    class Mine(OpenAI):
        pass

    assert type(Mine(api_key="k").with_options(timeout=1)) is Mine


def test_clients_are_pickled_without_their_connections(kind: Kind) -> None:
    client = kind(api_key="k", base_url="http://localhost:1/v1", timeout=Timeout(5, total=9), max_retries=4)
    again = pickle.loads(pickle.dumps(client))
    assert type(again) is kind
    assert str(again.base_url) == str(client.base_url)
    assert (again.api_key, again.timeout, again.max_retries) == ("k", Timeout(5, total=9), 4)
    assert not again.is_closed()


def test_no_secret_is_shown(kind: Kind) -> None:
    client = kind(api_key="sk-secret", base_url="https://user:pass-secret@example.com")
    assert "secret" not in repr(client).replace("[secure]", "")
    assert "secret" not in repr(client.base_url).replace("[secure]", "")
    assert "secret" not in repr(client.chat.completions).replace("[secure]", "")


def test_a_wrong_name_is_told_the_nearest(kind: Kind) -> None:
    client: Any = kind(api_key="k")
    with pytest.raises(AttributeError, match="Did you mean 'chat'"):
        _ = client.chta
    with pytest.raises(AttributeError, match="Did you mean 'completions'"):
        _ = client.chat.completion
    with pytest.raises(AttributeError, match="Did you mean 'create'"):
        _ = client.chat.completions.crate


def test_threads_that_come_together_get_one_resource() -> None:
    both = threading.Barrier(2)

    def make(owner: Owner) -> object:
        both.wait(60)
        return object()

    class Owner:
        part = Below("part", make)

    def part(owner: Owner) -> object:
        return owner.part

    owner = Owner()
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(part, [owner, owner])
    assert first is second is owner.part


def test_dir_shows_resources_and_methods(kind: Kind) -> None:
    client = kind(api_key="k")
    assert {"chat", "responses", "embeddings", "models", "moderations"} <= set(dir(client))
    assert "completions" in dir(client.chat)
    assert {"create", "messages", "retrieve"} <= set(dir(client.chat.completions))


def test_methods_are_functions_of_their_class(kind: Kind) -> None:
    completions: Any = kind(api_key="k").chat.completions
    prefix = "Async" if kind is AsyncOpenAI else ""
    assert type(completions).__name__ == f"{prefix}Completions"
    assert type(completions).__module__ == "ferroai.resources.chat.completions.completions"
    cls: Any = completions.__class__
    method = cls.create
    assert inspect.isfunction(method)
    assert inspect.iscoroutinefunction(method) is (kind is AsyncOpenAI)
    assert method.__qualname__ == f"{prefix}Completions.create"
    signature = inspect.signature(completions.create)
    assert isinstance(signature, inspect.Signature)
    parameters = signature.parameters
    assert parameters["messages"].default is inspect.Parameter.empty
    assert parameters["messages"].kind is inspect.Parameter.KEYWORD_ONLY
    assert parameters["temperature"].default is omit
    assert {"extra_headers", "extra_query", "extra_body", "timeout"} <= set(parameters)
    assert next(iter(inspect.signature(completions.retrieve).parameters)) == "completion_id"


def test_init_is_introspectable(kind: Kind) -> None:
    assert {"api_key", "base_url", "timeout", "max_retries"} <= set(inspect.getfullargspec(kind.__init__).kwonlyargs)


@pytest.mark.parametrize(
    ("wrong", "error"), [(-1, ValueError), (float("nan"), ValueError), ("soon", TypeError), (object(), TypeError)]
)
def test_a_wrong_timeout_is_said_when_it_is_needed(wrong: Any, error: type[Exception]) -> None:
    with (
        OpenAI(api_key="k", base_url="http://127.0.0.1:9", timeout=wrong) as client,
        pytest.raises(error, match="timeout"),
    ):
        client.models.retrieve("m")
