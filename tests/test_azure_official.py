"""Clients for Azure beside the official ones: what both send to one server, and what both refuse."""

from __future__ import annotations

import asyncio
import inspect
import io
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import ferroai
from ferroai.testing import MockServer
from tests.conftest import Api

openai: Any = pytest.importorskip("openai", reason="the official package is not installed: nothing to compare with")

ENVIRONMENT = {
    "AZURE_OPENAI": "API_KEY AD_TOKEN ENDPOINT",
    "OPENAI": "API_VERSION API_KEY ORG_ID PROJECT_ID BASE_URL ADMIN_KEY CUSTOM_HEADERS",
}
#: Stands for the address of the server.
HERE = "HERE"
#: A callable in the place of a credential: what each kind of client may be given.
ASKED = object()
EMPTY = object()

Call = Callable[[Any, Any], Any]
MESSAGES: Any = [{"role": "user", "content": "Hello"}]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for start, names in ENVIRONMENT.items():
        for name in names.split():
            monkeypatch.delenv(f"{start}_{name}", raising=False)


def kind(package: Any, asynchronous: bool) -> Any:
    return package.AsyncAzureOpenAI if asynchronous else package.AzureOpenAI


def told(value: Any, server: MockServer, asynchronous: bool) -> Any:
    """An option as a client is given it."""
    if isinstance(value, str):
        return value.replace(HERE, server.azure_endpoint)
    if value is ASKED or value is EMPTY:
        given = "asked" if value is ASKED else ""

        async def later() -> str:
            return given

        return later if asynchronous else lambda: given
    return value


def chat(client: Any, _: Any, **more: Any) -> Any:
    return client.chat.completions.create(**{"model": "gpt-4o", "messages": MESSAGES, **more})


def models(client: Any, _: Any) -> Any:
    return client.models.list()


def with_model(model: Any) -> Call:
    return lambda client, package: chat(client, package, model=model)


def with_headers(**headers: Any) -> Call:
    def call(client: Any, package: Any) -> Any:
        extra = {name.replace("_", "-"): package.omit if value is None else value for name, value in headers.items()}
        return chat(client, package, extra_headers=extra)

    return call


def post(path: str, **options: Any) -> Call:
    return lambda client, _: client.post(told(path, SERVERS[-1], False), cast_to=object, **options)


def copied(call: Call, **changes: Any) -> Call:
    """The call on a copy; changes may be strange values that stand for others."""

    def made(client: Any, package: Any) -> Any:
        asynchronous = isinstance(client, package.AsyncAzureOpenAI)
        options = {name: told(value, SERVERS[-1], asynchronous) for name, value in changes.items()}
        return call(client.with_options(**options), package)

    return made


def assigned(call: Call, **changes: Any) -> Call:
    def made(client: Any, package: Any) -> Any:
        for name, value in changes.items():
            setattr(client, name, told(value, SERVERS[-1], False))
        return call(client, package)

    return made


#: The server of the running test: copies are given addresses, too.
SERVERS: list[MockServer] = []

KEY: dict[str, Any] = {"api_key": "k", "azure_endpoint": HERE, "api_version": "2024-10-21"}
SLASHED = {**KEY, "azure_endpoint": f"{HERE}/"}
BELOW = {**KEY, "azure_endpoint": f"{HERE}/gateway"}
DEPLOYED = {**KEY, "azure_deployment": "mine"}
ODD = {**KEY, "azure_deployment": "my own"}
BASE = {"api_key": "k", "base_url": f"{HERE}/openai", "api_version": "v"}
BASE_DEPLOYED = {"api_key": "k", "base_url": f"{HERE}/openai/deployments/there", "api_version": "v"}
IGNORED = {**BASE, "azure_deployment": "ignored"}
TOKEN: dict[str, Any] = {"azure_ad_token": "t", "azure_endpoint": HERE, "api_version": "v"}
PROVIDER: dict[str, Any] = {"azure_ad_token_provider": ASKED, "azure_endpoint": HERE, "api_version": "v"}
KEY_ASKED = {**KEY, "api_key": ASKED}
KEY_EMPTY = {**KEY, "api_key": EMPTY}
NOTHING: dict[str, Any] = {"azure_endpoint": HERE, "api_version": "v", "_enforce_credentials": False}
ORGANIZED = {**KEY, "organization": "org", "project": "proj", "default_headers": {"X-Own": "1"}}
QUERY = {**KEY, "default_query": {"api-version": "other", "tenant": "a b"}}
OWN_KEY = {**KEY, "default_headers": {"API-Key": "own"}}
OWN_BEARER = {**KEY, "default_headers": {"Authorization": "Bearer own"}}
TOKEN_AND_OWN = {**TOKEN, "default_headers": {"Authorization": "Bearer own", "api-key": "own"}}
NOTHING_BUT_OWN = {**NOTHING, "default_headers": {"api-key": "own"}}
ADMIN = {**KEY, "admin_api_key": "a"}
EMPTY_AND_OWN = {**KEY_EMPTY, "default_headers": {"api-key": "own"}}

FILES = {"image": ("a.png", b"abc")}
FORM = {"Content-Type": "multipart/form-data"}

PAIRS: list[tuple[str, dict[str, Any], Call]] = [
    ("chat", KEY, chat),
    ("slash", SLASHED, chat),
    ("a path in the endpoint", BELOW, chat),
    ("chat of a deployment", DEPLOYED, chat),
    ("an odd deployment", ODD, chat),
    ("base_url", BASE, chat),
    ("base_url of a deployment", BASE_DEPLOYED, chat),
    ("base_url and a deployment", IGNORED, chat),
    ("base_url and a deployment, other", IGNORED, models),
    ("a model to be escaped", KEY, with_model("org/ü 1%?#&:@")),
    ("a model of dots", KEY, with_model("..")),
    ("streaming", KEY, lambda client, package: chat(client, package, stream=True)),
    ("raw", KEY, lambda client, _: client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES)),
    ("completions", KEY, lambda client, _: client.completions.create(model="m", prompt="a")),
    ("embeddings", KEY, lambda client, _: client.embeddings.create(model="m", input="a")),
    ("speech", KEY, lambda client, _: client.audio.speech.create(model="m", input="a", voice="ash")),
    ("transcriptions", KEY, lambda c, _: c.audio.transcriptions.create(model="w 1", file=("a.wav", b"abc"))),
    ("translations", KEY, lambda c, _: c.audio.translations.create(model="w", file=("a.wav", b"abc"))),
    ("image", KEY, lambda client, _: client.images.generate(model="dall-e-3", prompt="a")),
    ("image without a model", KEY, lambda client, _: client.images.generate(prompt="a")),
    ("image with no model", KEY, lambda client, _: client.images.generate(prompt="a", model=None)),
    ("image of a deployment", DEPLOYED, lambda client, _: client.images.generate(prompt="a")),
    ("edits", KEY, lambda c, _: c.images.edit(model="m", prompt="a", image=("a.png", b"abc"), n=2)),
    ("variations", KEY, lambda c, _: c.images.create_variation(model="m", image=("a.png", b"abc"))),
    ("responses", KEY, lambda client, _: client.responses.create(model="m", input="a")),
    ("responses of a deployment", DEPLOYED, lambda client, _: client.responses.create(model="m", input="a")),
    ("models of a deployment", DEPLOYED, models),
    ("one model", KEY, lambda client, _: client.models.retrieve("a/b")),
    ("files of a deployment", DEPLOYED, lambda c, _: c.files.create(file=("a.txt", b"abc"), purpose="assistants")),
    ("files below a path", {**BELOW, "azure_deployment": "d"}, lambda client, _: client.files.list(limit=3)),
    ("stored chats of a deployment", DEPLOYED, lambda client, _: client.chat.completions.list()),
    ("a stored chat of a deployment", DEPLOYED, lambda client, _: client.chat.completions.retrieve("c")),
    ("extra_body has another model", KEY, lambda c, p: chat(c, p, extra_body={"model": "body", "more": 1})),
    ("extra_query has another version", KEY, lambda c, p: chat(c, p, extra_query={"api-version": "mine", "a": [1]})),
    ("default_query", QUERY, chat),
    ("post", KEY, post("/chat/completions", body={"model": "m", "messages": []})),
    ("post without a slash", KEY, post("chat/completions", body={"model": "m"})),
    ("post without a slash, deployment", DEPLOYED, post("chat/completions", body={"model": "m"})),
    ("post with a query", KEY, post("/embeddings?a=b&api-version=c", body={"model": "m"})),
    ("post of a model only in extra_json", KEY, post("/embeddings", body={}, options={"extra_json": {"model": "m"}})),
    ("post of a list", KEY, post("/embeddings", body=[{"model": "m"}])),
    ("post of bytes", KEY, post("/embeddings", content=b'{"model": "m"}')),
    ("post of a form", KEY, post("/images/edits", body={"model": "m"}, files=FILES, options={"headers": FORM})),
    ("post elsewhere of a deployment", DEPLOYED, post("/threads?a=b", body={"model": "m"})),
    ("post to a whole address", DEPLOYED, post(f"{HERE}/elsewhere?a=b", body={"model": "m"})),
    ("get", DEPLOYED, lambda client, _: client.get("/anything", cast_to=object)),
    ("token", TOKEN, chat),
    ("token provider", PROVIDER, chat),
    ("token provider, raw", PROVIDER, lambda client, _: client.models.with_raw_response.list()),
    ("key provider", KEY_ASKED, chat),
    ("key provider that gives none", KEY_EMPTY, chat),
    ("key provider that gives none, default", EMPTY_AND_OWN, chat),
    ("organization", ORGANIZED, chat),
    ("a default key beside the key", OWN_KEY, chat),
    ("a default bearer beside the key", OWN_BEARER, chat),
    ("default headers beside a token", TOKEN_AND_OWN, chat),
    ("a default key alone", NOTHING_BUT_OWN, chat),
    ("admin calls have the key", ADMIN, lambda client, _: client.admin.organization.projects.list()),
    ("a call's bearer", KEY, with_headers(Authorization="Bearer call")),
    ("a call's key", KEY, with_headers(API_Key="call")),
    ("a call without the key", KEY, with_headers(api_key=None)),
    ("a call's bearer over a token", TOKEN, with_headers(authorization="Bearer call")),
    ("a call without the token", TOKEN, with_headers(authorization=None)),
    ("a call's bearer over a provider", PROVIDER, with_headers(authorization="Bearer call")),
    ("a call's key beside a provider", PROVIDER, with_headers(api_key="call")),
    ("a call's bearer beside a key provider", KEY_ASKED, with_headers(authorization="Bearer call")),
    ("nothing", NOTHING, chat),
    ("nothing but the call's key", NOTHING, with_headers(api_key="call")),
    ("nothing, omitted", NOTHING, with_headers(authorization=None)),
    ("copy", DEPLOYED, copied(chat, timeout=5)),
    ("copy, elsewhere", DEPLOYED, copied(models, max_retries=0)),
    ("copy to a token", KEY, copied(chat, azure_ad_token="t")),
    ("copy to a provider", KEY, copied(chat, azure_ad_token_provider=ASKED)),
    ("copy to a key", PROVIDER, copied(chat, api_key="new")),
    ("copy to a callable key", TOKEN, copied(chat, api_key=ASKED)),
    ("copy to no key", KEY, copied(chat, api_key="")),
    ("copy to two credentials", KEY, copied(chat, api_key="new", azure_ad_token="t")),
    ("copy to another version", KEY, copied(chat, api_version="new")),
    ("copy to another query", QUERY, copied(chat, set_default_query={"a": "b"})),
    ("copy with more query", QUERY, copied(chat, default_query={"api-version": "b", "c": "d"})),
    ("copy to another address", DEPLOYED, copied(models, base_url=f"{HERE}/openai")),
    ("copy to another address, chat", DEPLOYED, copied(chat, base_url=f"{HERE}/openai")),
    ("copy to a region", KEY, copied(chat, data_residency="eu")),
    ("copy of a copy", KEY, copied(copied(chat, default_headers={"x-own": "2"}), azure_ad_token="t")),
    ("another address", DEPLOYED, assigned(chat, base_url=f"{HERE}/openai")),
    ("another key", KEY, assigned(chat, api_key="new")),
]


def sent(server: MockServer) -> list[Any]:
    """What the server got, but for what tells one client from the other."""
    found: list[Any] = []
    names = ("authorization", "api-key", "openai-organization", "openai-project", "x-own")
    for request in server.requests:
        said = {name: request.headers[name] for name in names if name in request.headers}
        body: Any = request.body
        if request.parts:
            body = [(part.name, part.filename, part.content) for part in request.parts]
        elif request.body.startswith((b"{", b"[")):
            body = request.json()
        found.append((request.method, request.path, request.query, said, body))
    server.reset()
    return found


def run(asynchronous: bool, client: Any, call: Callable[[Any], Any]) -> Any:
    """What a call gives; a stream that it opens is closed, and so is the client."""
    if not asynchronous:
        with client:
            found = call(client)
            if isinstance(found, (openai.Stream, ferroai.Stream)):
                found.close()
            return found

    async def main() -> Any:
        async with client:
            found = call(client)
            if inspect.isawaitable(found):
                found = await found
            if isinstance(found, (openai.AsyncStream, ferroai.AsyncStream)):
                await found.close()
            return found

    return asyncio.run(main())


def outcome(server: MockServer, asynchronous: bool, package: Any, named: dict[str, Any], call: Call) -> Any:
    """What a call sends, and the class of what it raises."""
    options = {name: told(value, server, asynchronous) for name, value in named.items()}
    raised = None
    try:
        client = kind(package, asynchronous)(**options, max_retries=0)
        run(asynchronous, client, lambda client: call(client, package))
    except Exception as error:
        raised = type(error).__name__
    return sent(server), raised


@pytest.fixture
def here(api: Api) -> Iterator[Api]:
    SERVERS.append(api.server)
    yield api
    SERVERS.pop()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("named", "call"), [pytest.param(*pair[1:], id=pair[0]) for pair in PAIRS])
def test_both_send_the_same(here: Api, named: dict[str, Any], call: Call) -> None:
    theirs = outcome(here.server, here.asynchronous, openai, named, call)
    ours = outcome(here.server, here.asynchronous, ferroai, named, call)
    assert ours == theirs
    assert theirs != ([], None), "nothing happened at all"


def test_what_is_tried_again_is_the_same(here: Api) -> None:
    def upload(client: Any) -> Any:
        return client.files.create(file=io.BytesIO(b"abc"), purpose="assistants")

    for package in (openai, ferroai):
        here.server.on("POST").times(1).respond(status=500, headers={"retry-after-ms": "1"})
        options = {name: told(value, here.server, here.asynchronous) for name, value in DEPLOYED.items()}
        assert run(here.asynchronous, kind(package, here.asynchronous)(**options), upload).bytes == 3
    requests = here.server.requests
    assert [request.path for request in requests] == ["/openai/files"] * 4
    assert [request.headers["api-key"] for request in requests] == ["k"] * 4


ERRORS: list[tuple[dict[str, Any], dict[str, str]]] = [
    ({}, {}),
    ({"api_key": "k"}, {}),
    ({"api_key": "k", "api_version": "v"}, {}),
    ({"azure_endpoint": "https://a", "api_version": "v"}, {}),
    ({"azure_endpoint": "https://a", "api_version": "v"}, {"OPENAI_API_KEY": "k"}),
    ({"api_key": "k", "api_version": "v", "azure_endpoint": "https://a", "base_url": "https://b"}, {}),
    ({"api_key": "k", "azure_ad_token": "t", "azure_endpoint": "https://a", "api_version": "v"}, {}),
    ({"api_key": "k", "azure_ad_token_provider": ASKED, "azure_endpoint": "https://a", "api_version": "v"}, {}),
    ({"azure_ad_token": "t", "azure_ad_token_provider": ASKED}, {}),
    ({"api_key": "", "azure_endpoint": "https://a", "api_version": "v"}, {}),
    ({"azure_endpoint": "https://a", "api_version": "v"}, {"AZURE_OPENAI_API_KEY": ""}),
    ({"api_key": "k", "azure_endpoint": "https://a", "api_version": "v", "api_base": "x"}, {}),
]


@pytest.mark.parametrize(("named", "variables"), ERRORS)
@pytest.mark.parametrize("asynchronous", [False, True])
def test_both_refuse_the_same(
    named: dict[str, Any], variables: dict[str, str], asynchronous: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    found: list[tuple[str, str]] = []
    for package in (openai, ferroai):
        with pytest.raises((package.OpenAIError, ValueError, TypeError)) as caught:
            kind(package, asynchronous)(**named)
        found.append((type(caught.value).__name__, str(caught.value)))
    (theirs, words), (ours, said) = found
    assert ours == theirs
    if named.get("api_key") != "" and variables.get("AZURE_OPENAI_API_KEY") != "" and theirs != "TypeError":
        assert said == words


VARIABLES = {
    "AZURE_OPENAI_API_KEY": "ek",
    "AZURE_OPENAI_ENDPOINT": HERE,
    "OPENAI_API_VERSION": "ev",
    "OPENAI_ORG_ID": "eo",
    "OPENAI_PROJECT_ID": "ep",
}


@pytest.mark.parametrize(
    ("named", "variables"),
    [
        ({}, VARIABLES),
        ({"azure_deployment": "d"}, VARIABLES),
        ({}, {**VARIABLES, "AZURE_OPENAI_AD_TOKEN": "et"}),
        ({"api_key": "k"}, {**VARIABLES, "AZURE_OPENAI_AD_TOKEN": "et"}),
        ({"azure_ad_token": "t"}, VARIABLES),
        ({"azure_ad_token_provider": ASKED}, {**VARIABLES, "AZURE_OPENAI_AD_TOKEN": "et"}),
        ({"api_version": "v", "organization": "o", "project": "p"}, VARIABLES),
        ({"base_url": f"{HERE}/own"}, VARIABLES),
        ({"azure_endpoint": f"{HERE}/own"}, {**VARIABLES, "AZURE_OPENAI_ENDPOINT": "https://unused"}),
        ({}, {**VARIABLES, "OPENAI_API_KEY": "other", "OPENAI_BASE_URL": "https://unused", "OPENAI_ADMIN_KEY": "a"}),
        ({}, {**VARIABLES, "OPENAI_CUSTOM_HEADERS": "X-Own: 1\napi-key: own"}),
    ],
)
def test_both_look_into_the_same_environment(
    here: Api, named: dict[str, Any], variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, told(value, here.server, False))
    for call in (chat, models):
        theirs = outcome(here.server, here.asynchronous, openai, named, call)
        assert outcome(here.server, here.asynchronous, ferroai, named, call) == theirs
        assert theirs[0]


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("method", ["__init__", "copy", "with_options"])
def test_both_take_the_same(asynchronous: bool, method: str) -> None:
    """But for workload identity and providers, which are a part of their own; and ours take hooks, too."""
    theirs, ours = (inspect.signature(getattr(kind(package, asynchronous), method)) for package in (openai, ferroai))
    apart = {"workload_identity", "provider"} | ({"_extra_kwargs", "_enforce_credentials"} & {*theirs.parameters})
    if method == "__init__":
        apart.discard("_enforce_credentials")
    assert {*theirs.parameters} - {*ours.parameters} == apart & {*theirs.parameters}
    assert {*ours.parameters} - {*theirs.parameters} == {"on_request", "on_response", "on_retry"}
    assert {parameter.kind for name, parameter in ours.parameters.items() if name != "self"} == {
        inspect.Parameter.KEYWORD_ONLY
    }


def test_names_are_where_they_are_known(here: Api) -> None:
    from openai.lib import azure as theirs  # type: ignore[import-not-found,unused-ignore]

    from ferroai.lib import azure as ours

    assert ours.API_KEY_SENTINEL == theirs.API_KEY_SENTINEL
    assert str(ours.MutuallyExclusiveAuthError()) == str(theirs.MutuallyExclusiveAuthError())
    for name in ("AzureADTokenProvider", "AsyncAzureADTokenProvider", "BaseAzureClient"):
        assert hasattr(theirs, name)
        assert hasattr(ours, name)
    for package, module in ((openai, theirs), (ferroai, ours)):
        client = kind(package, here.asynchronous)(azure_ad_token="t", azure_endpoint="https://a.b/c", api_version="v")
        assert isinstance(client, module.BaseAzureClient)
        assert isinstance(client, package.AsyncOpenAI if here.asynchronous else package.OpenAI)
        seen = (client.api_key, client._api_version, client._azure_ad_token, client._azure_ad_token_provider)
        assert seen == ("<missing API key>", "v", "t", None)
        assert (str(client._azure_endpoint), client._azure_deployment) == ("https://a.b/c", None)
        assert client._custom_query == {"api-version": "v"}
        assert str(client.base_url) == "https://a.b/c/openai/"
