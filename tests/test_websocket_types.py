"""What connections over WebSocket are told and tell, as types: written by hand, held against the official ones."""

from __future__ import annotations

import dataclasses
import importlib
import pickle
import subprocess
import sys
import typing
from typing import Any

import pydantic
import pytest
import typing_extensions

import ferroai
from ferroai import ReconnectingEvent, ReconnectingOverrides
from ferroai.types import SyncWebSocketConnectionOptions, WebSocketConnectionOptions, WebsocketConnectionOptions
from ferroai.types.websocket_reconnection import is_recoverable_close

openai: Any = pytest.importorskip("openai")
DICTIONARIES = ["SyncWebSocketConnectionOptions", "WebSocketConnectionOptions", "ReconnectingOverrides"]


@pytest.mark.parametrize("name", DICTIONARIES)
def test_dictionaries_are_those_of_the_official_package(name: str) -> None:
    ours, theirs = getattr(ferroai.types, name), getattr(openai.types, name)
    assert typing_extensions.is_typeddict(ours)
    assert list(ours.__annotations__) == list(theirs.__annotations__)
    assert (ours.__optional_keys__, ours.__required_keys__) == (theirs.__optional_keys__, theirs.__required_keys__)
    # The official ones mention names that exist for type checkers only.
    assert typing.get_type_hints(ours).keys() == ours.__annotations__.keys()


def test_the_older_spelling_is_the_same_object() -> None:
    assert WebsocketConnectionOptions is WebSocketConnectionOptions
    module: Any = importlib.import_module("ferroai.types.websocket_connection_options")
    assert module.SyncWebSocketConnectionOptions is SyncWebSocketConnectionOptions
    assert module.__file__.endswith("websocket_connection_options.py")


def test_programs_derive_from_the_options() -> None:
    """As pydantic-ai does, which then validates them."""

    class Mine(WebSocketConnectionOptions, total=False):
        user_agent: str

    given: Mine = {"max_size": None, "user_agent": "me", "write_limit": (1, None), "max_queue": 16}
    assert pydantic.TypeAdapter(Mine).validate_python(given) == given
    with pytest.raises(pydantic.ValidationError):
        pydantic.TypeAdapter(Mine).validate_python({"max_size": "large"})


def test_the_event_is_a_frozen_dataclass() -> None:
    fields = [field.name for field in dataclasses.fields(ReconnectingEvent)]
    assert fields == [field.name for field in dataclasses.fields(openai.ReconnectingEvent)]
    event = ReconnectingEvent(1, 5, 0.5, 1006, {"a": "b"}, {"x": "y"})
    assert event == ReconnectingEvent(*(getattr(event, name) for name in fields))
    assert pickle.loads(pickle.dumps(event)) == event
    with pytest.raises(dataclasses.FrozenInstanceError):
        event.attempt = 2  # type: ignore[misc]
    assert typing.get_type_hints(ReconnectingEvent).keys() == set(fields)
    assert {one.__module__ for one in (ReconnectingEvent, ReconnectingOverrides)} == {"ferroai"}


@pytest.mark.parametrize("first", ["install_as_openai()", "import ferroai.types.websocket_connection_options"])
def test_as_openai_they_say_so(first: str) -> None:
    program = f"""
from ferroai.compat import install_as_openai
{first}
import ferroai.types.chat.chat_completion
install_as_openai()
import openai
from openai.types import websocket_connection_options as module
options = openai.types.WebSocketConnectionOptions
assert options is module.WebSocketConnectionOptions
print(options.__module__, openai.ReconnectingEvent.__module__)
"""
    run = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["openai.types.websocket_connection_options", "openai"]


def test_the_same_closes_are_worth_another_attempt() -> None:
    official = importlib.import_module("openai.types.websocket_reconnection").is_recoverable_close
    codes = [*range(990, 1020), *range(2990, 5010)]
    assert [code for code in codes if is_recoverable_close(code)] == [code for code in codes if official(code)] != []


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_the_limits_of_connections_are_those_a_client_of_httpx_takes(library: str) -> None:
    there: Any = pytest.importorskip(library)
    limits, official = ferroai.DEFAULT_CONNECTION_LIMITS, openai.DEFAULT_CONNECTION_LIMITS
    names = ("max_connections", "max_keepalive_connections", "keepalive_expiry")
    assert [getattr(limits, name) for name in names] == [getattr(official, name) for name in names]
    with there.Client(limits=limits):
        pass
    assert ferroai.DataResidency == openai.DataResidency
    assert ferroai.__title__ == "ferroai"
