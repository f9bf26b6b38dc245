"""What `dir`, `help`, `inspect` and pickles see of every resource and every call, on both clients."""

from __future__ import annotations

import inspect
import json
import pydoc
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from ferroai import AsyncOpenAI, OpenAI
from tools.gen.stub_calls import PAGES

from .calls import API, CALLS, bound, by_resource, viewed

if TYPE_CHECKING:
    from ferroai.testing import MockServer

OPTIONS = ["extra_headers", "extra_query", "extra_body", "timeout"]
SIDES: list[Any] = [pytest.param(OpenAI, id="sync"), pytest.param(AsyncOpenAI, id="async")]


@pytest.fixture(scope="module", params=SIDES)
def client(request: pytest.FixtureRequest) -> Any:
    return request.param(api_key="k", admin_api_key="a")


@pytest.mark.parametrize("names", by_resource(CALLS))
def test_every_call_shows_what_it_is(client: Any, names: list[str]) -> None:
    asynchronous = isinstance(client, AsyncOpenAI)
    for name in names:
        call = CALLS[name]
        method = bound(client, name)
        signature = inspect.signature(method)
        assert list(signature.parameters) == [param.name for param in call.params] + OPTIONS, name
        for param in call.params:
            shown = signature.parameters[param.name]
            positional = shown.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
            assert positional == param.positional, (name, param.name)
            assert (shown.default is inspect.Parameter.empty) == param.required, (name, param.name)
        shows = str(signature.return_annotation)
        if call.page != "none":
            page = f"{'Async' if asynchronous else 'Sync'}{PAGES[call.page]}["
            assert shows.startswith("AsyncPaginator[" if asynchronous else page), name
            assert page in shows, name
        stream = f"{'Async' if asynchronous else ''}Stream["
        wanted = {"none": False, "optional": f" | {stream}" in shows, "always": shows.startswith(stream)}
        assert (stream in shows) == wanted[call.stream], name
        # A list is both awaited and iterated, so it is no coroutine.
        assert inspect.iscoroutinefunction(method) == (asynchronous and call.page == "none"), name
        # What is said in `api/` comes first.
        assert (method.__doc__ or "").startswith(call.doc.partition("\n")[0]), name
        owner: type[Any] = method.__self__.__class__
        assert method.__qualname__ == f"{owner.__qualname__}.{call.name}", name
        assert getattr(import_module(method.__module__), owner.__name__) is owner, name


@pytest.mark.parametrize("path", list(API.resources))
def test_every_resource_shows_what_it_has(client: Any, path: str) -> None:
    resource = API.resources[path]
    made = bound(client, path)
    calls = [call.name for call in resource.operations] + [steps.name for steps in resource.steps]
    below = [name for name, _ in API.children(path)]
    views = ["with_raw_response", "with_streaming_response"]
    assert {*calls, *below, *views} <= set(dir(made))
    public = {name for name in dir(made) if not name.startswith("_")}
    assert public == {*calls, *below, *views}
    side = "Async" if isinstance(client, AsyncOpenAI) else ""
    kind: type[Any] = made.__class__
    assert kind.__qualname__ == f"{side}{resource.name}"
    assert kind.__module__ == f"ferroai.{API.resource_module(resource)}"
    assert getattr(import_module(kind.__module__), kind.__name__) is kind
    assert (kind.__doc__ or "").startswith(resource.doc.partition("\n")[0])
    text = pydoc.plain(pydoc.render_doc(kind))
    for call in calls:
        assert f"{call}(self" in text, call
    for view in views:
        shown = getattr(made, view)
        assert {name for name in calls if hasattr(shown, name)} >= {call.name for call in resource.operations}


def test_a_client_shows_its_resources(client: Any) -> None:
    assert {name for name, _ in API.children("")} <= set(dir(client))


def test_chat_hangs_under_beta_too(client: Any) -> None:
    assert type(client.beta.chat) is type(client.chat)
    assert type(client.beta.chat.completions) is type(client.chat.completions)
    assert "chat" in dir(client.beta)
    with pytest.raises(AttributeError, match="Did you mean 'chat'"):
        _ = client.beta.chta


@pytest.mark.parametrize(
    "wrong", ["client.chatt", "client.beta.chatt", "client.with_raw_response.chatt", "ferroai.Opanai"]
)
def test_what_is_meant_is_guessed_once(wrong: str) -> None:
    program = f"import ferroai\nclient = ferroai.OpenAI(api_key='k')\n{wrong}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    told = done.stderr.splitlines()[-1]
    assert told.startswith("AttributeError: ")
    assert told.count("Did you mean") == 1, told


COMPLETIONS: dict[str, set[str]] = {
    "client.c": {"client.chat", "client.completions", "client.containers", "client.copy("},
    "client.chat.completions.": {f"client.chat.completions.{name}" for name in ("create(", "list(", "messages")},
    "client.beta.": {f"client.beta.{name}" for name in ("assistants", "chat", "threads")},
    "client.chat.with_raw_response.": {"client.chat.with_raw_response.completions"},
    "ferroai.O": {"ferroai.OpenAI(", "ferroai.OpenAIError("},
    "ferroai.types.cha": {"ferroai.types.chat"},
    "ferroai.types.chat.ChatCompletionM": {"ferroai.types.chat.ChatCompletionMessage("},
    "answer.usage.total": {"answer.usage.total_tokens"},
    "choice.mes": {"choice.message"},
    "model.i": {"model.id"},
}


def test_an_interactive_session_completes_names(server: MockServer) -> None:
    # In an interpreter of its own, where nothing has been looked at before.
    program = f"""
import itertools, json, rlcompleter, sys, ferroai
client = ferroai.OpenAI(api_key="k", base_url=sys.argv[1])
answer = client.chat.completions.create(model="m", messages=[])
[choice] = answer.choices
model = client.models.list().data[0]
completer = rlcompleter.Completer(globals())
def completions(text):
    numbers = itertools.count()
    return [one.rstrip(")") for one in iter(lambda: completer.complete(text, next(numbers)), None)]
print(json.dumps({{text: completions(text) for text in {list(COMPLETIONS)!r}}}))
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, server.url], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    for text, wanted in COMPLETIONS.items():
        assert wanted <= set(found[text]), (text, found[text])


def test_arguments_are_completed_from_the_signature(client: Any) -> None:
    # As IPython does: every parameter that can be given by keyword.
    views = [bound(client, "beta.threads.runs.create_and_poll")]
    for name in ("responses.create", "chat.completions.create"):
        views += [bound(client, name), viewed(client, name, "with_raw_response")]
        views += [viewed(client, name, "with_streaming_response")]
    for view in views:
        assert {"model", "tools", "extra_headers"} <= set(inspect.signature(view).parameters), view
