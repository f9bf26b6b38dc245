"""Clients for Azure: every way in, whose credential goes along, and where it does not go."""

from __future__ import annotations

import asyncio
import copy
import inspect
import json
import logging
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ferroai
from ferroai import AsyncAzureOpenAI, AzureOpenAI
from ferroai.lib.azure import API_KEY_SENTINEL, MutuallyExclusiveAuthError
from ferroai.testing import MockServer
from tests.bulk_files import answers, row, write
from tests.conftest import Api
from tests.transports import Seam

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
CHAT = "/openai/deployments/gpt-4o/chat/completions"
HEADERS = {"retry-after-ms": "1"}


class Azure(Api):
    """Makes the same calls with either client for Azure."""

    def client(self, **options: Any) -> Any:
        kind = AsyncAzureOpenAI if self.asynchronous else AzureOpenAI
        settings: dict[str, Any] = {"azure_endpoint": self.server.azure_endpoint, "api_version": "v", **options}
        if not {"azure_ad_token", "azure_ad_token_provider", "api_key"} & {*options}:
            settings["api_key"] = "k"
        return kind(**settings)


@pytest.fixture(params=["sync", "async"])
def azure(request: pytest.FixtureRequest, server: MockServer, monkeypatch: pytest.MonkeyPatch) -> Azure:
    for name in ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN", "AZURE_OPENAI_ENDPOINT", "OPENAI_API_VERSION"):
        monkeypatch.delenv(name, raising=False)
    return Azure(server, request.param == "async")


def chat(client: Any, **more: Any) -> Any:
    return client.chat.completions.create(model="gpt-4o", messages=MESSAGES, **more)


def keys(server: MockServer) -> list[str | None]:
    """The key or token of each request."""
    return [request.headers.get("api-key") or request.headers.get("authorization") for request in server.requests]


def paths(server: MockServer) -> list[str]:
    return [request.path for request in server.requests]


def test_answers_are_the_usual_ones(azure: Azure) -> None:
    assert isinstance(azure.run(chat), ferroai.types.chat.ChatCompletion)
    events, error = azure.events(lambda client: chat(client, stream=True))
    assert events
    assert error is None
    raw = azure.run(lambda client: client.chat.completions.with_raw_response.create(model="gpt-4o", messages=MESSAGES))
    assert raw.parse().choices
    low = {"model": "gpt-4o", "messages": MESSAGES}
    posted = azure.run(lambda c: c.post("/chat/completions", cast_to=ferroai.types.chat.ChatCompletion, body=low))
    assert posted.choices
    assert paths(azure.server) == [CHAT] * 4
    assert {request.query for request in azure.server.requests} == {"api-version=v"}
    assert keys(azure.server) == ["k"] * 4


def test_an_answer_that_is_arriving(azure: Azure) -> None:
    def read(client: Any) -> Any:
        with client.chat.completions.with_streaming_response.create(model="gpt-4o", messages=MESSAGES) as answer:
            return answer.json()

    async def read_async(client: Any) -> Any:
        view = client.chat.completions.with_streaming_response
        async with view.create(model="gpt-4o", messages=MESSAGES) as answer:
            return await answer.json()

    assert azure.run(read_async if azure.asynchronous else read)["choices"]
    assert paths(azure.server) == [CHAT]


def test_every_page_is_where_the_first_is(azure: Azure) -> None:
    def ids(client: Any) -> list[str]:
        return [item.id for item in client.files.list(limit=20)]

    async def ids_async(client: Any) -> list[str]:
        return [item.id async for item in client.files.list(limit=20)]

    found = azure.run(ids_async if azure.asynchronous else ids, azure_deployment="mine")
    assert len(set(found)) == 50
    assert paths(azure.server) == ["/openai/files"] * 3
    assert all("api-version=v" in request.query for request in azure.server.requests)
    assert keys(azure.server) == ["k"] * 3


def test_uploads(azure: Azure, tmp_path: Path) -> None:
    path = tmp_path / "a b.wav"
    path.write_bytes(b"abc" * 100_000)
    azure.run(lambda client: client.audio.transcriptions.create(model="whisper 1", file=path))
    azure.run(lambda client: client.files.create(file=path, purpose="assistants"), azure_deployment="mine")
    assert paths(azure.server) == ["/openai/deployments/whisper%201/audio/transcriptions", "/openai/files"]
    assert azure.server.requests[0].parts[-1].size == 300_000


def test_steps_of_several_requests(azure: Azure) -> None:
    azure.run(
        lambda client: client.vector_stores.files.create_and_poll("file-1", vector_store_id="vs_1"),
        azure_deployment="mine",
    )
    assert {path.partition("/vector_stores")[0] for path in paths(azure.server)} == {"/openai"}
    assert len(paths(azure.server)) > 1


def test_a_request_of_somebody_elses(azure: Azure, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    kind: Any = AsyncAzureOpenAI if azure.asynchronous else AzureOpenAI
    original = kind.request

    def request(self: Any, cast_to: Any, options: Any, **named: Any) -> Any:
        seen.append(options.url)
        return original(self, cast_to, options, **named)

    monkeypatch.setattr(kind, "request", request, raising=False)
    azure.run(chat)
    azure.run(lambda client: client.audio.transcriptions.create(model="w", file=b"abc"))
    assert seen == ["/chat/completions", "/audio/transcriptions"]
    assert paths(azure.server) == [CHAT, "/openai/deployments/w/audio/transcriptions"]


def test_the_model_cannot_lead_elsewhere(azure: Azure) -> None:
    for model, said in (("..", "dot-segment"), ("", "non-empty"), ("%2e%2E", None), ("a/../b", None)):
        if said is None:
            azure.run(lambda client: client.embeddings.create(model=model, input="a"))  # noqa: B023 - called at once
        else:
            with pytest.raises(ValueError, match=said):
                azure.run(lambda client: client.embeddings.create(model=model, input="a"))  # noqa: B023
    below = "/openai/deployments/"
    assert paths(azure.server) == [f"{below}%252e%252E/embeddings", f"{below}a%2F..%2Fb/embeddings"]


def failing(server: MockServer, times: int) -> None:
    server.on("POST").times(times).respond(status=500, headers=HEADERS)


def test_a_provider_is_asked_once_for_each_attempt(azure: Azure) -> None:
    failing(azure.server, 2)
    tokens = iter(["one", "two", "three", "four"])
    azure.run(chat, azure_ad_token_provider=lambda: next(tokens))
    assert keys(azure.server) == ["Bearer one", "Bearer two", "Bearer three"]
    assert next(tokens) == "four"


def test_so_is_a_key(azure: Azure) -> None:
    failing(azure.server, 1)
    found = iter(["one", "two", "three"])
    azure.run(chat, api_key=lambda: next(found))
    assert keys(azure.server) == ["one", "two"]
    assert "authorization" not in azure.server.requests[0].headers


def test_a_provider_of_the_async_client_may_be_async(azure: Azure) -> None:
    asked: list[None] = []

    async def token() -> str:
        asked.append(None)
        await asyncio.sleep(0)
        return f"t{len(asked)}"

    failing(azure.server, 1)
    if azure.asynchronous:
        azure.run(chat, azure_ad_token_provider=token)
        assert keys(azure.server) == ["Bearer t1", "Bearer t2"]
    else:
        with pytest.raises(ValueError, match="`azure_ad_token_provider`"):
            azure.run(chat, azure_ad_token_provider=token)
        assert azure.server.request_count == 0


@pytest.mark.parametrize("given", ["", None, 7, b"token"])
def test_what_is_no_token_is_refused(azure: Azure, given: Any) -> None:
    async def later() -> Any:
        return given

    for provider in (lambda: given, later) if azure.asynchronous else (lambda: given,):
        with pytest.raises(ValueError, match="to return a non-empty string"):
            azure.run(chat, azure_ad_token_provider=provider)
    assert azure.server.request_count == 0


def test_a_token_is_the_text_itself(azure: Azure) -> None:
    class Odd(str):
        __slots__ = ()

        def __str__(self) -> str:
            return "odd"

    azure.run(chat, azure_ad_token_provider=lambda: Odd("token"))
    assert keys(azure.server) == ["Bearer token"]


def test_what_a_provider_raises_is_raised(azure: Azure) -> None:
    def token() -> str:
        raise LookupError("the vault is sealed")

    with pytest.raises(LookupError, match="the vault is sealed"):
        azure.run(chat, azure_ad_token_provider=token)
    assert azure.server.request_count == 0


def test_no_provider_is_asked_in_vain(azure: Azure) -> None:
    asked: list[None] = []

    def token() -> str:
        asked.append(None)
        return "t"

    azure.run(lambda client: chat(client, extra_headers={"Authorization": "Bearer own"}), azure_ad_token_provider=token)
    assert (keys(azure.server), asked) == (["Bearer own"], [])


def test_without_a_credential(azure: Azure) -> None:
    with pytest.raises(ferroai.OpenAIError, match="Missing credentials"):
        azure.client(api_key=None)
    with pytest.raises(ValueError, match="Unable to handle auth"):
        azure.run(chat, api_key=None, _enforce_credentials=False)
    with pytest.raises(TypeError, match="Could not resolve authentication method"):
        azure.run(chat, api_key=None, _enforce_credentials=False, default_headers={"API-Key": ferroai.omit})
    with pytest.raises(MutuallyExclusiveAuthError):
        azure.client(api_key="k", azure_ad_token="t")
    assert azure.server.request_count == 0


@pytest.fixture
def elsewhere() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


@pytest.mark.parametrize("options", [{"api_key": "k"}, {"api_key": lambda: "k"}, {"azure_ad_token": "k"}])
def test_the_credential_stays_with_its_origin(azure: Azure, elsewhere: MockServer, options: dict[str, Any]) -> None:
    azure.server.on("POST", CHAT).redirect(f"{elsewhere.azure_endpoint}{CHAT}")
    with pytest.raises(ferroai.AuthenticationError):
        azure.run(chat, **options)
    assert keys(azure.server)[0] in ("k", "Bearer k")
    assert keys(elsewhere) == [None]
    azure.server.reset()
    azure.server.on("POST", CHAT).times(1).redirect(CHAT)
    azure.run(chat, **options)
    assert None not in keys(azure.server)
    assert len(keys(azure.server)) == 2


@pytest.mark.parametrize("place", ["https://elsewhere.example/x", "https://here.example/x", "http://here.example/x"])
def test_it_stays_there_with_a_client_of_the_programs_own(seam: Seam, place: str) -> None:
    moved = seam.library.Response(307, headers={"location": place})
    http, seen = seam.answering(moved, seam.model(), moved, seam.model(), follow_redirects=True)
    kind = AsyncAzureOpenAI if seam.asynchronous else AzureOpenAI
    client: Any = kind(api_key="k", azure_endpoint="https://here.example", api_version="v", http_client=http)
    seam.steps(client, lambda: client.models.retrieve("m"), lambda: client.with_options().models.retrieve("m"))
    there = "k" if place.startswith("https://here") else None
    assert [request.headers.get("api-key") for request in seen] == ["k", there, "k", there]
    assert str(seen[0].url) == "https://here.example/openai/models/m?api-version=v"
    assert len(http.event_hooks["request"]) == 1


def test_so_does_one_among_the_headers_of_another_client(seam: Seam) -> None:
    moved = seam.library.Response(307, headers={"location": "https://elsewhere.example/x"})
    http, seen = seam.answering(moved, seam.model(), follow_redirects=True)
    kind: Any = ferroai.AsyncOpenAI if seam.asynchronous else ferroai.OpenAI
    client = kind(api_key="k", default_headers={"api-key": "own"}, http_client=http)
    seam.steps(client, lambda: client.models.retrieve("m"))
    assert [request.headers.get("api-key") for request in seen] == ["own", None]


def test_a_plain_client_of_the_programs_own_stays_plain(azure: Azure) -> None:
    import httpx2

    http: Any = (httpx2.AsyncClient if azure.asynchronous else httpx2.Client)(headers={"x-own": "1"})
    azure.run(chat, http_client=http)
    (request,) = azure.server.requests
    assert (request.path, request.headers["api-key"], request.headers["x-own"]) == (CHAT, "k", "1")
    assert not http.event_hooks["request"]


def test_copies_share_what_they_do_not_change(azure: Azure) -> None:
    client = azure.client(azure_deployment="mine", max_retries=4)
    resource = client.models
    for made in (client.copy(), client.with_options(timeout=3), copy.copy(client), copy.deepcopy(client)):
        assert type(made) is type(client)
        assert (made._azure_deployment, made._azure_endpoint) == ("mine", client._azure_endpoint)
        assert (made._api_version, made.api_key, made.max_retries) == ("v", "k", 4)
        assert made._pool is client._pool
        assert made.models is not resource
        assert made.models._client is made
    token = client.copy(azure_ad_token="t", max_retries=0)
    assert (token.api_key, token._azure_ad_token, client.api_key) == (API_KEY_SENTINEL, "t", "k")
    assert (token.auth_headers, client.auth_headers) == ({"authorization": "Bearer t"}, {"api-key": "k"})
    assert token.copy(default_headers={"Authorization": "own"}).default_headers["authorization"] == "Bearer t"
    moved = client.copy(base_url="https://other/openai")
    assert (moved._azure_endpoint, moved._azure_deployment) == (None, None)


def test_assignment_counts(azure: Azure) -> None:
    client = azure.client()

    def models(_: object) -> Any:
        return client.models.list()

    azure.run(models)
    client._azure_ad_token = "t"
    azure.run(models)
    client._azure_ad_token = None
    client.api_key = "other"
    azure.run(models)
    assert keys(azure.server) == ["k", "Bearer t", "other"]


def token_of_the_module() -> str:
    return "pickled"


def test_clients_can_be_pickled(azure: Azure) -> None:
    client = azure.client(azure_ad_token_provider=token_of_the_module, azure_deployment="d")
    made = pickle.loads(pickle.dumps(client))
    azure.run(lambda _: made.models.list())
    assert keys(azure.server) == ["Bearer pickled"]
    assert paths(azure.server) == ["/openai/models"]
    with pytest.raises(pickle.PicklingError, match="azure_ad_token_provider"):
        pickle.dumps(azure.client(azure_ad_token_provider=lambda: "t"))


CANARY = "canary"


@pytest.mark.parametrize(
    "options",
    [
        {"api_key": CANARY},
        {"api_key": lambda: CANARY},
        {"azure_ad_token": CANARY},
        {"azure_ad_token_provider": lambda: CANARY},
    ],
)
def test_no_credential_is_shown(azure: Azure, options: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "ferroai")
    shown: list[str] = []
    azure.server.on("POST", CHAT).respond(status=401)

    def show(event: ferroai.RequestEvent) -> None:
        shown.append(f"{event!r} {event.headers!r}")

    with pytest.raises(ferroai.AuthenticationError) as caught:
        azure.run(chat, on_request=show, **options)
    error = caught.value
    shown += [f"{error!r} {error.request!r} {error.request.headers!r}", repr(azure.client(**options))]
    shown += [repr(pickle.dumps(error)), *(record.getMessage() for record in caplog.records)]
    assert any("api-key" in text or "authorization" in text for text in shown)
    assert CANARY not in "".join(shown)
    if CANARY in options.values():
        assert CANARY in str(dict(error.request.headers)), "whoever asks for it gets it"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"api_key": f"{CANARY}\n"}, "api_key"),
        ({"api_key": lambda: f"{CANARY}\n"}, "api_key"),
        ({"azure_ad_token": f"{CANARY}\n"}, "azure_ad_token"),
        ({"azure_ad_token_provider": lambda: f"{CANARY}\n"}, "azure_ad_token_provider"),
    ],
)
def test_what_cannot_be_sent_is_not_shown(azure: Azure, options: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match="can't be sent") as caught:
        azure.run(chat, **options)
    assert f"of {said})" in str(caught.value) or str(caught.value).startswith(f"{said}:")
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({}, "k"),
        ({"azure_ad_token": "t"}, "Bearer t"),
        ({"azure_ad_token_provider": lambda: "t"}, "Bearer t"),
        ({"api_key": lambda: "asked"}, "asked"),
    ],
)
@pytest.mark.parametrize("deployment", [None, "mine"])
def test_bulk(azure: Azure, tmp_path: Path, options: dict[str, Any], key: str, deployment: str | None) -> None:
    other = row("three", model="c", input="Hello") | {"url": "/v1/responses"}
    lines = [row("one", model="a/b"), row("two", model="c"), other]
    source, sink = write(tmp_path / "in.jsonl", lines), tmp_path / "out.jsonl"
    summary = azure.run(lambda client: client.bulk.run(source, sink), azure_deployment=deployment, **options)
    assert summary.succeeded == 3
    assert {line["custom_id"] for line in answers(sink)} == {"one", "two", "three"}
    sent = {request.json()["model"] + request.path for request in azure.server.requests}
    named = [deployment or "a%2Fb", deployment or "c"]
    assert sent == {
        f"a/b/openai/deployments/{named[0]}/chat/completions",
        f"c/openai/deployments/{named[1]}/chat/completions",
        "c/openai/responses",
    }
    assert keys(azure.server) == [key] * 3
    assert {request.query for request in azure.server.requests} == {"api-version=v"}


def test_bulk_says_which_line_has_a_model_that_leads_elsewhere(azure: Azure, tmp_path: Path) -> None:
    source, sink = write(tmp_path / "in.jsonl", [row("one", model=".."), row("two")]), tmp_path / "out.jsonl"
    summary = azure.run(lambda client: client.bulk.run(source, sink))
    assert (summary.succeeded, summary.bad_lines) == (1, 1)
    report = json.loads(Path(summary.errors).read_text(encoding="utf-8"))
    assert "names a deployment" in json.dumps(report)


def test_names_and_their_cost() -> None:
    program = "import sys, ferroai; print('ferroai.lib.azure' in sys.modules); ferroai.AzureOpenAI; print(%s)"
    told = "'ferroai.lib.azure' in sys.modules, 'pydantic' in sys.modules, 'asyncio' in sys.modules"
    done = subprocess.run([sys.executable, "-c", program % told], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["False", "True False False"]
    for kind in (AzureOpenAI, AsyncAzureOpenAI):
        assert kind is getattr(ferroai, kind.__name__)
        assert (kind.__module__, kind.with_options) == ("ferroai.lib.azure", kind.copy)
        assert inspect.getfullargspec(kind).args == ["self"]


def test_the_rest_is_kept(azure: Azure) -> None:
    def heard(_: ferroai.ResponseEvent) -> None:
        pass

    named: dict[str, Any] = {"project": "p", "organization": "o", "on_response": heard}
    client = azure.client(websocket_base_url="wss://a", webhook_secret="s", **named)
    assert (client.websocket_base_url, client.webhook_secret) == ("wss://a", "s")
    assert {name: getattr(client, name) for name in named} == named
    assert client.with_options(websocket_base_url="wss://b").websocket_base_url == "wss://b"
    strict = azure.client(_strict_response_validation=True)
    assert strict._strict_response_validation
