"""The names, signatures and imports of assistants' streams: what programs see before anything is sent."""

from __future__ import annotations

import inspect
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import ferroai
from ferroai.lib import streaming

from . import programs
from .assistant_streams import HELLO, HOOKS, serve

if TYPE_CHECKING:
    from ferroai.testing import MockServer


pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def test_the_hooks_are_methods_of_the_right_kind() -> None:
    for name in HOOKS:
        blocking = getattr(ferroai.AssistantEventHandler, name)
        awaited = getattr(ferroai.AsyncAssistantEventHandler, name)
        assert inspect.getdoc(blocking)
        assert inspect.getdoc(awaited) == inspect.getdoc(blocking)
        assert inspect.signature(awaited).parameters.keys() == inspect.signature(blocking).parameters.keys()
        assert inspect.iscoroutinefunction(awaited)
        assert not inspect.iscoroutinefunction(blocking)
        assert (
            getattr(ferroai.AssistantEventHandler(), name)(*[None] * (len(inspect.signature(blocking).parameters) - 1))
            is None
        )


def test_only_the_async_side_awaits_nothing_for_a_manager() -> None:
    for side in (ferroai.OpenAI, ferroai.AsyncOpenAI):
        runs = side(api_key="k").beta.threads.runs
        assert not inspect.iscoroutinefunction(runs.stream)
        word = "Async" if side is ferroai.AsyncOpenAI else ""
        signature = inspect.signature(runs.stream)
        assert signature.return_annotation == f"{word}AssistantStreamManager[{word}AssistantEventHandler]"
        assert signature.parameters["event_handler"].default is None


def test_names_are_where_programs_look() -> None:
    from ferroai.lib.streaming import _assistants

    for name in streaming.__all__:
        assert getattr(_assistants, name) is getattr(streaming, name)
        assert name in dir(streaming)
    for name in ("accumulate_event", "accumulate_run_step", "accumulate_delta"):
        assert callable(getattr(_assistants, name))
    assert ferroai.AssistantEventHandler is streaming.AssistantEventHandler
    assert pickle.loads(pickle.dumps(ferroai.AsyncAssistantEventHandler)) is streaming.AsyncAssistantEventHandler
    with pytest.raises(AttributeError, match="no attribute 'Handler'"):
        _ = streaming.Handler  # type: ignore[attr-defined]


def test_nothing_of_it_is_imported_before_it_is_used() -> None:
    program = "import sys, ferroai; ferroai.OpenAI(api_key='k').beta.threads.runs; print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "ferroai.lib" not in done.stdout
    assert "pydantic" not in done.stdout


def test_under_the_name_of_openai(server: MockServer) -> None:
    serve(server, HELLO)
    output = programs.succeed(
        """
        import ferroai.compat, warnings
        ferroai.compat.install_as_openai()
        warnings.simplefilter("ignore")
        import openai
        from openai.lib.streaming._assistants import AssistantEventHandler, AsyncAssistantStreamManager
        assert openai.AssistantEventHandler is AssistantEventHandler
        with openai.OpenAI(base_url=sys.argv[1], api_key="k") as it:
            with it.beta.threads.runs.stream(thread_id="thread_1", assistant_id="a") as stream:
                print("".join(stream.text_deltas))
        """,
        server.url,
    )
    assert output.strip() == "Hello, you"


# --- what it costs -------------------------------------------------------------------------------
