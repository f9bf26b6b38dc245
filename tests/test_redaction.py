"""No credential is shown: not in text, not in a log, not in what an exception leaves behind."""

from __future__ import annotations

import contextlib
import copy
import io
import logging
import os
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable
from typing import Any

import pytest

import ferroai
from tests import programs
from tests.conftest import Api
from tests.peers import peer

CANARY = "canary"
"""In every secret that is planted, and in nothing else."""

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"

SECRETS: dict[str, Any] = {
    "api_key": f"sk-{CANARY}-1",
    "admin_api_key": f"sk-{CANARY}-2",
    "webhook_secret": f"whsec_{CANARY}",
    "default_headers": {"X-Gateway-Token": f"{CANARY}-3", "Cookie": f"session={CANARY}-4"},
}


def ask(client: Any, **more: Any) -> Any:
    extra = {"X-Own": f"{CANARY}-5", "Proxy-Authorization": f"Basic {CANARY}-6"}
    return client.chat.completions.create(model="m", messages=MESSAGES, extra_headers=extra, **more)


def stream(client: Any) -> Any:
    return ask(client, stream=True)


def with_user(base_url: str) -> str:
    return base_url.replace("://", f"://{CANARY}-7:{CANARY}-8@")


class Shown:
    """Everything that a program shows of a call without asking for the secret itself."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self.text = ""
        self.caplog = caplog

    def add(self, *things: object) -> None:
        for thing in things:
            self.text += f"{thing}\n{thing!r}\n"

    def add_exception(self, error: BaseException) -> None:
        self.text += "".join(traceback.format_exception(error))
        with contextlib.redirect_stderr(io.StringIO()) as written:
            sys.excepthook(type(error), error, error.__traceback__)
        self.text += written.getvalue()
        link: BaseException | None = error
        while link is not None:
            attributes: dict[str, object] = link.__dict__
            self.add(link, attributes)
            for name in ("request", "response"):
                part = getattr(link, name, None)
                self.add(part, getattr(part, "headers", None), getattr(part, "url", None))
            self.text += repr(pickle.dumps(link))
            again = pickle.loads(pickle.dumps(link))
            self.add(again, again.__dict__)
            link = link.__cause__ or link.__context__

    def check(self) -> None:
        for record in self.caplog.records:
            self.text += f"{record.getMessage()} {record.args!r}"
        assert len(self.text) > 200, "nothing was shown at all"
        assert CANARY not in self.text, self.text


@pytest.fixture
def shown(caplog: pytest.LogCaptureFixture) -> Shown:
    logging.getLogger("ferroai").setLevel(logging.DEBUG)
    caplog.set_level(logging.DEBUG)
    return Shown(caplog)


@pytest.fixture(autouse=True)
def quiet() -> Any:
    yield
    logging.getLogger("ferroai").setLevel(logging.NOTSET)


def failing(api: Api, shown: Shown, call: Callable[[Any], Any], **options: Any) -> None:
    """Makes a call that must fail, and shows what it leaves behind."""

    def show(event: Any) -> None:
        shown.add(event, event.url)
        with contextlib.suppress(AttributeError):
            shown.add(event.headers)

    hooks: dict[str, Any] = {"on_request": show, "on_response": show, "on_retry": show}
    settings = {**SECRETS, "max_retries": 1, "base_url": with_user(api.server.url), **hooks, **options}
    client = api.client(**settings)
    shown.add(repr(client), repr(client.base_url), repr(client.chat), repr(client.chat.completions))
    with pytest.raises((ferroai.OpenAIError, ValueError, TypeError)) as caught:
        api.run(call, **settings)
    shown.add_exception(caught.value)
    for again in (copy.copy(caught.value), copy.deepcopy(caught.value)):
        shown.add(again)
    shown.check()


STATUSES = [400, 401, 403, 404, 409, 422, 429, 500]


@pytest.mark.parametrize("status", STATUSES)
def test_statuses(api: Api, shown: Shown, status: int) -> None:
    headers = {"retry-after-ms": "1", "set-cookie": f"a={CANARY}-9"}
    api.server.on("POST", PATH).respond(status=status, headers=headers, json={"error": {"message": "no"}})
    failing(api, shown, ask)


@pytest.mark.parametrize("call", [ask, stream])
def test_failures_of_the_connection(api: Api, shown: Shown, call: Callable[[Any], Any]) -> None:
    api.server.on("POST", PATH).drop()
    failing(api, shown, call)


def test_nobody_listens(api: Api, shown: Shown) -> None:
    failing(api, shown, ask, base_url=with_user("http://127.0.0.1:9/v1"))
    failing(api, shown, ask, base_url=with_user("http://no-such-host.invalid/v1"))


def test_limits(api: Api, shown: Shown) -> None:
    api.server.on("POST", PATH).stall()
    failing(api, shown, ask, timeout=0.1)


def test_answers_that_are_none(api: Api, shown: Shown) -> None:
    api.server.on("POST", PATH).respond(body="<html>Log in</html>", content_type="text/html")
    failing(api, shown, ask)


def test_what_is_no_http(api: Api, shown: Shown) -> None:
    with peer(lambda connection: connection.sendall(b"what?\r\n\r\n")) as server:
        failing(api, shown, ask, base_url=with_user(server.url))


def test_redirects(api: Api, shown: Shown) -> None:
    api.server.on("POST", PATH).redirect(PATH)
    failing(api, shown, ask)


def wrong_key() -> str:
    return f"{CANARY}\n"


def change(_: object) -> dict[str, str]:
    return {"x-own": f"{CANARY}\n"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"api_key": f"sk-{CANARY}\n"},
        {"admin_api_key": f"sk-{CANARY}\n"},
        {"default_headers": {"X-Own": f"{CANARY}\r\n"}},
        {"default_headers": {"Authorization": f"Bearer {CANARY}\n"}},
        {"organization": f"{CANARY}\x00"},
        {"api_key": wrong_key},
        {"on_request": change},
    ],
)
def test_what_cannot_be_sent(api: Api, wrong: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    settings = {**SECRETS, **wrong}
    if "api_key" not in wrong and "Authorization" in wrong.get("default_headers", {}):
        settings["api_key"] = "k"
    with pytest.raises(ValueError, match=r"can.t be sent|can.t carry|line break") as caught:
        api.run(ask, **settings)
    found = Shown(caplog)
    found.add_exception(caught.value)
    found.check()


@pytest.mark.parametrize(
    "wrong", [f"https://{CANARY}:{CANARY}@host:port/", f"ftp://{CANARY}:{CANARY}@host/", f"{CANARY}:{CANARY}@host"]
)
def test_an_address_that_is_none(api: Api, wrong: str) -> None:
    with pytest.raises(ValueError, match="address") as caught:
        api.client(base_url=wrong)
    assert CANARY not in f"{caught.value}{caught.value!r}"


def test_a_user_in_the_address(api: Api) -> None:
    client = api.client(base_url=f"https://{CANARY}:{CANARY}@example.com/v1")
    assert CANARY not in f"{client!r} {client.base_url!r} {client.models!r}"
    assert str(client.base_url) == f"https://{CANARY}:{CANARY}@example.com/v1/", "whoever asks for it gets it"


def test_what_was_sent_can_still_be_asked_for(api: Api) -> None:
    api.server.on("POST", PATH).respond(status=400)
    with pytest.raises(ferroai.BadRequestError) as caught:
        api.run(ask, **SECRETS)
    headers = caught.value.request.headers
    assert headers["authorization"] == f"Bearer sk-{CANARY}-1"
    assert headers["x-own"] == f"{CANARY}-5"
    again = copy.deepcopy(caught.value)
    assert again.request.headers["x-own"] == f"{CANARY}-5"
    kept = pickle.loads(pickle.dumps(caught.value)).request.headers
    assert (kept["authorization"], kept["x-own"], kept["accept"]) == ("[secure]", "[secure]", "application/json")


PROGRAM = """
import logging, pickle, sys, traceback
logging.basicConfig(level=logging.DEBUG)
import ferroai
for base_url in sys.argv[1], "https://127.0.0.1:9/v1":
    client = ferroai.OpenAI(base_url=base_url, max_retries=1)
    print(repr(client))
    try:
        client.models.list()
    except ferroai.APIError as error:
        traceback.print_exc()
        print(repr(error), pickle.dumps(error), error.__cause__)
    else:
        print("it went well")
client.models.retrieve("", extra_headers={"x": "y"})
"""


def test_a_process_and_its_environment(api: Api) -> None:
    if api.asynchronous:
        pytest.skip("the same process")
    environment = {
        **os.environ,
        "OPENAI_API_KEY": f"sk-{CANARY}",
        "OPENAI_ADMIN_KEY": f"sk-{CANARY}",
        "OPENAI_CUSTOM_HEADERS": f"X-Own: {CANARY}",
        "OPENAI_LOG": "debug",
        "HTTP_PROXY": f"http://{CANARY}:{CANARY}@127.0.0.1:9",
        "HTTPS_PROXY": f"http://{CANARY}:{CANARY}@127.0.0.1:9",
        "NO_PROXY": "",
    }
    command = [sys.executable, "-c", PROGRAM, "http://example.invalid/v1"]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=programs.LIMIT)
    assert done.returncode == 1
    assert "ValueError" in done.stderr, "the last call must have failed"
    assert "retrying in" in done.stderr
    assert CANARY not in done.stdout + done.stderr
