"""The log: its lines, its switch, and that it costs and breaks nothing."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

import pytest

from tests import programs
from tests.conftest import Api

if TYPE_CHECKING:
    from ferroai.testing import MockServer

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"


def ask(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, extra_query={"q": "secret"})


@pytest.fixture
def logger() -> Generator[logging.Logger, None, None]:
    logger = logging.getLogger("ferroai")
    yield logger
    logger.setLevel(logging.NOTSET)
    logger.filters.clear()


def lines(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "ferroai"]


def test_every_request_and_answer_at_debug(api: Api, logger: logging.Logger, caplog: pytest.LogCaptureFixture) -> None:
    logger.setLevel(logging.DEBUG)
    api.server.on("POST", PATH).times(1).respond(status=503, headers={"retry-after-ms": "2", "x-request-id": "req_1"})
    api.run(ask)
    told = lines(caplog)
    assert [level for level, _ in told] == ["DEBUG", "DEBUG", "INFO", "DEBUG", "DEBUG"]
    request, refused, again, second, _ = (line for _, line in told)
    assert request.startswith(f"request: POST {PATH}, attempt 1, Headers(")
    assert second.startswith(f"request: POST {PATH}, attempt 2, Headers(")
    assert refused.startswith(f"answer: POST {PATH}, status 503 after ")
    assert refused.endswith("request id req_1")
    assert again == f"retrying in 0.002 s (retry 1 of 2): POST {PATH}, status 503"
    assert "secret" not in "".join(line for _, line in told), "a query is nobody's business"


def test_only_retries_at_info(api: Api, logger: logging.Logger, caplog: pytest.LogCaptureFixture) -> None:
    logger.setLevel(logging.INFO)
    api.server.on("POST", PATH).times(1).respond(status=503, headers={"retry-after-ms": "2"})
    api.run(ask)
    assert [level for level, _ in lines(caplog)] == ["INFO"]


def test_the_level_may_change_between_calls(api: Api, logger: logging.Logger, caplog: pytest.LogCaptureFixture) -> None:
    client = api.client()
    api.run(lambda _: ask(client))
    assert lines(caplog) == []
    logger.setLevel(logging.DEBUG)
    api.run(lambda _: ask(client))
    assert len(lines(caplog)) == 2
    logger.setLevel(logging.WARNING)
    api.run(lambda _: ask(client))
    assert len(lines(caplog)) == 2
    logging.disable(logging.CRITICAL)
    try:
        logger.setLevel(logging.DEBUG)
        api.run(lambda _: ask(client))
    finally:
        logging.disable(logging.NOTSET)
    assert len(lines(caplog)) == 2


def test_a_logger_that_raises_fails_no_call(api: Api, logger: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    raised: list[str] = []

    def note(report: Any) -> None:
        raised.append(str(report.exc_value))

    monkeypatch.setattr(sys, "unraisablehook", note)

    def fail(_: logging.LogRecord) -> bool:
        raise OSError("the disk is full")

    logger.setLevel(logging.DEBUG)
    logger.addFilter(fail)
    assert api.run(ask).object == "chat.completion"
    assert raised == ["the disk is full"] * 2


SWITCH = """
import sys
from ferroai import OpenAI
client = OpenAI(api_key="sk-canary", base_url=sys.argv[1])
client.models.retrieve("m")
print("logging" in sys.modules)
"""


def run(server: MockServer, level: str | None, program: str = SWITCH) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "OPENAI_LOG"}
    if level is not None:
        environment["OPENAI_LOG"] = level
    command = [sys.executable, "-W", "error", "-c", program, server.url]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment, timeout=programs.LIMIT)


@pytest.mark.parametrize(("level", "count"), [("debug", 2), ("info", 0), ("warning", 0), ("critical", 0)])
def test_the_switch(server: MockServer, level: str, count: int) -> None:
    done = run(server, level)
    told = done.stderr.splitlines()
    assert len(told) == count
    assert all(" - ferroai:" in line and " - DEBUG] " in line for line in told)
    assert "sk-canary" not in done.stderr


@pytest.mark.parametrize("level", ["DEBUG", "", "loud", "1"])
def test_other_words_switch_nothing(server: MockServer, level: str) -> None:
    assert run(server, level).stderr == ""


def test_making_a_client_loads_no_logging(server: MockServer) -> None:
    program = "import sys\nfrom ferroai import OpenAI\nOpenAI(api_key='k').chat\nprint('logging' in sys.modules)"
    assert run(server, None, program).stdout == "False\n"
