"""Options of the clients beyond those of test_client.py: regions, copies, what is kept, copied, pickled and shown."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import pytest

from ferroai import AsyncOpenAI, OpenAI, RequestEvent, RetryPolicy, Timeout
from tests.conftest import Api

Kind = type[OpenAI] | type[AsyncOpenAI]


@pytest.fixture(params=[OpenAI, AsyncOpenAI])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Kind:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "WEBHOOK_SECRET", "BASE_URL", "CUSTOM_HEADERS"):
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)
    chosen: Kind = request.param
    return chosen


def key() -> str:
    return "asked"


def look_on(_: RequestEvent) -> None:
    pass


OPTIONS = [
    "api_key",
    "admin_api_key",
    "organization",
    "project",
    "webhook_secret",
    "base_url",
    "data_residency",
    "websocket_base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
]
"""Those of the official clients for use with an API key, in their order."""


def test_options_can_be_looked_up(kind: Kind) -> None:
    specification = inspect.getfullargspec(kind.__init__)
    assert [name for name in specification.kwonlyargs if name in OPTIONS] == OPTIONS
    assert {"_strict_response_validation", "_enforce_credentials"} <= set(specification.kwonlyargs)
    assert specification.args == ["self"]
    assert set(OPTIONS) <= set(inspect.signature(kind.__init__).parameters)
    assert set(OPTIONS) <= set(inspect.signature(kind.copy).parameters)
    assert kind.with_options is kind.copy


@pytest.mark.parametrize(
    ("region", "host"),
    [("global", "api.openai.com"), ("us", "us.api.openai.com"), ("jp", "jp.api.openai.com")],
)
def test_regions(kind: Kind, region: Any, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://localhost:1/v1")
    client = kind(api_key="k", data_residency=region)
    assert str(client.base_url) == f"https://{host}/v1/"
    moved = kind(api_key="k", websocket_base_url="wss://localhost").with_options(data_residency=region)
    assert (str(moved.base_url), moved.websocket_base_url) == (f"https://{host}/v1/", None)
    assert str(moved.copy(base_url="http://localhost/").base_url) == "http://localhost/"


@pytest.mark.parametrize(
    "named",
    [
        {"data_residency": "mars"},
        {"data_residency": 7},
        {"data_residency": "eu", "base_url": None},
        {"data_residency": "eu", "base_url": "http://localhost"},
        {"data_residency": "eu", "websocket_base_url": "wss://localhost"},
    ],
)
def test_regions_exclude_addresses(kind: Kind, named: Any) -> None:
    for make in (kind, kind(api_key="k").copy):
        with pytest.raises(ValueError, match="data_residency"):
            make(api_key="k", **named)


def test_the_address_and_its_parts(kind: Kind) -> None:
    client: Any = kind(api_key="k", base_url="https://example.com:8443/a/v1?")
    assert str(client.base_url) == "https://example.com:8443/a/v1/"
    assert client._base_url is client.base_url
    assert client._base_url._uri_reference == str(client.base_url)
    url = client.base_url
    assert (url.host, url.port, url.scheme, url.path) == ("example.com", 8443, "https", "/a/v1/")
    assert (url.netloc, url.userinfo, url.is_absolute_url) == (b"example.com:8443", b"", True)
    assert str(url.join("../v2")) == "https://example.com:8443/a/v2"
    client.base_url = "http://user:pass@localhost/x"
    url = kind(api_key="k", base_url="http://user:pass@localhost/x").base_url
    assert client.base_url == url
    assert (url.userinfo, url.password) == (b"user:pass", "pass")
    assert repr(url) == "URL('http://[secure]@localhost/x/')"


def test_attributes_may_be_assigned(api: Api) -> None:
    client = api.client(api_key="one")

    def headers() -> Any:
        api.run(lambda _: client.models.retrieve("m"))
        return api.server.requests[-1].headers

    assert headers()["authorization"] == "Bearer one"
    client.api_key = "two"
    client.organization = "org"
    client.project = "proj"
    assert [headers()[name] for name in ("authorization", "openai-organization", "openai-project")] == [
        "Bearer two",
        "org",
        "proj",
    ]
    client.timeout = 7.0
    assert headers()["x-stainless-read-timeout"] == "7.0"
    client.api_key = key
    assert (client.api_key, headers()["authorization"]) == ("", "Bearer asked")
    client.api_key = "three"
    assert headers()["authorization"] == "Bearer three"
    with pytest.raises(ValueError, match="max_retries"):
        client.max_retries = -1
    client.base_url = f"{api.server.url}/"
    assert headers()["authorization"] == "Bearer three"


def test_copies_share_connections_and_settings(api: Api) -> None:
    client = api.client(organization="org")

    def models(*clients: Any) -> Any:
        if not api.asynchronous:
            return [one.models.retrieve("m") for one in clients]

        async def main() -> list[Any]:
            return [await one.models.retrieve("m") for one in clients]

        return main()

    copies = [client.copy(), client.with_options(max_retries=0), client.with_options(timeout=5).copy(max_retries=1)]
    copies.append(copies[2].with_options(default_headers={"x-mine": "1"}))
    api.run(lambda _: models(client, *copies))
    assert api.server.connections.accepted == 1
    told = [request.headers.get("x-stainless-read-timeout") for request in api.server.requests]
    assert told == ["600", "600", "600", "5", "5"]
    assert [request.headers["openai-organization"] for request in api.server.requests] == ["org"] * 5
    assert [request.headers.get("x-mine") for request in api.server.requests] == [None, None, None, None, "1"]


def test_copies_are_made_of_what_is_there(kind: Kind) -> None:
    client = kind(api_key="k")
    assert client.chat._client is client
    core = client._core
    assert client.copy()._core is core, "nothing has changed"
    changed = client.with_options(timeout=1, max_retries=0)
    assert changed.__dict__["_like"] is core, "all but two numbers is as it was"
    assert "_like" not in client.with_options(organization="o").__dict__
    assert changed._core is not core
    assert not {"chat", "_made"} & set(changed.__dict__)


def test_a_copy_made_after_calls_sends_what_it_says(api: Api) -> None:
    client = api.client()
    api.run(lambda _: client.models.retrieve("m"))
    for changed in (
        client.with_options(timeout=5, organization="org"),
        client.with_options(organization="org", timeout=5),
        client.with_options(organization="org").with_options(timeout=5),
        client.with_options(timeout=5).with_options(organization="org"),
    ):
        api.run(lambda _: changed.models.retrieve("m"))  # noqa: B023 - called at once
        sent = api.server.requests[-1].headers
        assert (sent["x-stainless-read-timeout"], sent["openai-organization"]) == ("5", "org")
    assert client.organization is None


def test_falsy_changes_change_nothing(kind: Kind) -> None:
    client = kind(
        api_key="k", admin_api_key="a", organization="o", project="p", webhook_secret="w", base_url="http://x"
    )
    copied = client.with_options(
        api_key="", admin_api_key="", organization="", project="", webhook_secret="", base_url=""
    )
    for name in ("api_key", "admin_api_key", "organization", "project", "webhook_secret", "base_url"):
        assert getattr(copied, name) == getattr(client, name)
    assert copied.copy(base_url=None).base_url == client.base_url
    assert copied.copy(timeout=None).timeout is None
    assert kind(api_key=key).copy(api_key="").api_key == ""


def test_resources_of_a_copy_are_its_own(kind: Kind) -> None:
    client = kind(api_key="k")
    assert client.chat is client.chat
    copied = client.with_options(timeout=1)
    assert copied.chat is not client.chat
    assert copied.chat._client is copied
    assert copied.chat.completions._client is copied


class Mine(OpenAI):
    def __init__(self, tenant: str, **options: Any) -> None:
        super().__init__(**options)
        self.tenant = tenant


def test_what_a_subclass_adds_is_copied() -> None:
    client = Mine("a", api_key="k")
    client.is_closed = lambda: True  # type: ignore[method-assign]
    copied = client.with_options(timeout=1)
    assert (type(copied), copied.tenant, copied.timeout) == (Mine, "a", 1)
    assert copied.is_closed() is False, "what stood in for a method of the other client"


def test_copies_by_the_module_copy(kind: Kind) -> None:
    def local(_: RequestEvent) -> None:
        pass

    client = kind(api_key=lambda: "k", on_request=local, timeout=Timeout(4))
    for again in (copy.copy(client), copy.deepcopy(client)):
        assert type(again) is kind
        assert again.timeout == Timeout(4)
        assert again._pool is client._pool


def test_all_settings_are_pickled(kind: Kind) -> None:
    client = kind(
        api_key=key,
        admin_api_key="a",
        organization="o",
        project="p",
        webhook_secret="w",
        base_url="http://localhost:1/v1",
        websocket_base_url="ws://localhost:1/v1",
        timeout=Timeout(5, total=9),
        max_retries=RetryPolicy(4, budget=0.5),
        default_headers={"a": "1"},
        default_query={"q": [1]},
        on_request=look_on,
    )
    again = pickle.loads(pickle.dumps(client))
    for name, value in client.__dict__.items():
        if name not in ("_pool", "_core"):
            assert again.__dict__[name] == value, name
    assert again._pool is not client._pool
    assert again.with_options(timeout=3).organization == "o"


@pytest.mark.parametrize("option", ["api_key", "on_request", "on_response", "on_retry"])
def test_what_cannot_be_pickled_is_said(kind: Kind, option: str) -> None:
    def local(*_: object) -> str:
        return "k"

    named: dict[str, Any] = {"api_key": "k", option: local}
    with pytest.raises(pickle.PicklingError, match=f"with its {option}: give a function that stands at the top"):
        pickle.dumps(kind(**named))


def test_a_client_without_credentials(kind: Kind) -> None:
    assert kind(_enforce_credentials=False).api_key is None
    assert kind(default_headers={"authorization": "Basic x"}).auth_headers == {}
    assert kind(admin_api_key="a").api_key is None
