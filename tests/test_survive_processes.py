"""Processes that fork, are told to stop, or exit with work under way."""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from ferroai.testing import MockServer
from tests import programs

PATH = "/v1/chat/completions"
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])

#: A call that waits, and a stream that waits, with the client that the program is told.
CALLS = """
KIND = sys.argv[2] if len(sys.argv) > 2 else "sync"
CREATE = dict(model="m", messages=MESSAGES)
ferroai.BaseModel  # imported here: a signal in the middle of an import is another matter

async def awaited(c, stream):
    answer = await c.chat.completions.create(**CREATE, stream=stream)
    if stream:
        async for _ in answer:
            pass

def call(stream=False):
    if KIND == "async":
        asyncio.run(awaited(aclient(), stream))
    else:
        answer = client().chat.completions.create(**CREATE, stream=stream)
        if stream:
            for _ in answer:
                pass
"""


def start(program: str, server: MockServer, kind: str) -> subprocess.Popen[str]:
    return programs.start(program, server.url, kind, preamble=programs.PREAMBLE + CALLS)


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and forks as POSIX has them")


@KINDS
@pytest.mark.parametrize("stream", [False, True], ids=["call", "stream"])
def test_sigterm_ends_a_process_that_waits(server: MockServer, kind: str, stream: bool) -> None:
    server.on("POST", PATH).stall(after_events=1 if stream else None)
    process = start(f"call(stream={stream})", server, kind)
    assert server.wait_requests(1, 60.0)
    process.send_signal(signal.SIGTERM)
    output, errors = process.communicate(timeout=programs.LIMIT)
    assert (process.returncode, output, errors) == (-signal.SIGTERM, "", "")
    assert server.wait_closed(30.0)


@KINDS
def test_a_handler_of_sigterm_that_exits_ends_the_call(server: MockServer, kind: str) -> None:
    server.on("POST", PATH).stall()
    process = start(
        """
        def leave(*_):
            raise SystemExit(7)
        signal.signal(signal.SIGTERM, leave)
        try:
            call()
        finally:
            print("cleaned up", flush=True)
        """,
        server,
        kind,
    )
    assert server.wait_requests(1, 60.0)
    process.send_signal(signal.SIGTERM)
    output, errors = process.communicate(timeout=programs.LIMIT)
    assert (process.returncode, output, errors) == (7, "cleaned up\n", "")


@KINDS
def test_the_second_ctrl_c_works_as_the_first(server: MockServer, kind: str) -> None:
    server.on("POST", PATH).stall()
    process = start(
        """
        for round in range(3):
            try:
                call()
            except KeyboardInterrupt:
                print("interrupted", flush=True)
        """,
        server,
        kind,
    )
    assert process.stdout
    for round in range(1, 4):
        assert server.wait_requests(round, 60.0)
        process.send_signal(signal.SIGINT)
        assert process.stdout.readline() == "interrupted\n"
    assert process.communicate(timeout=programs.LIMIT) == ("", "")
    assert process.returncode == 0
    assert server.wait_closed(30.0)


@KINDS
@pytest.mark.parametrize("daemon", [True, False], ids=["daemon threads", "the main thread"])
def test_exit_with_work_in_flight(server: MockServer, kind: str, daemon: bool) -> None:
    server.on("POST", PATH).stall(after_events=1)
    process = start(
        f"""
        if {daemon}:
            for number in range(10):
                threading.Thread(target=call, args=(number % 2 == 0,), daemon=True).start()
        elif KIND == "async":
            loop = asyncio.new_event_loop()
            kept = [loop.create_task(awaited(aclient(), number % 2 == 0)) for number in range(10)]
            loop.run_until_complete(asyncio.wait(kept, timeout=0.5))
            for task in kept:
                task._log_destroy_pending = False
        else:
            streams = [client().chat.completions.create(**CREATE, stream=True) for _ in range(10)]
            for stream in streams:
                next(stream)
        print("ready", flush=True)
        sys.stdin.readline()
        """,
        server,
        kind,
    )
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    assert server.wait_requests(10, 60.0)
    assert process.communicate("go\n", timeout=programs.LIMIT) == ("", "")
    assert process.returncode == 0
    assert server.wait_closed(30.0)


@KINDS
def test_exit_while_daemon_threads_are_in_full_flow(server: MockServer, kind: str) -> None:
    """Python ends them wherever they ask for the interpreter: never below a frame of ours, which would not survive."""
    program = """
        flowing = threading.Event()
        wanted = iter(range(int(sys.argv[3])))

        def seen():
            if next(wanted, None) is None:
                flowing.set()

        async def awaited_for_ever():
            c = aclient()
            while True:
                async for _ in await c.chat.completions.create(**CREATE, stream=True):
                    seen()
                try:
                    await asyncio.wait_for(c.chat.completions.create(**CREATE), 0.003)
                except asyncio.TimeoutError:
                    pass

        async def several():
            await asyncio.gather(*[awaited_for_ever() for _ in range(5)])

        def for_ever():
            if KIND == "async":
                asyncio.run(several())
            c = client()
            while True:
                for _ in c.chat.completions.create(**CREATE, stream=True):
                    seen()
                c.chat.completions.with_raw_response.create(**CREATE).parse()

        for _ in range(6):
            threading.Thread(target=for_ever, daemon=True).start()
        flowing.wait()
    """
    # Side by side, so that each has to wait for its turn, and at different times: in the first imports and long after.
    preamble = programs.PREAMBLE + CALLS
    processes = [programs.start(program, server.url, kind, str(events), preamble=preamble) for events in (0, 1, 20)]
    ends = [(*process.communicate(timeout=programs.LIMIT), process.returncode) for process in processes]
    assert ends == [("", "", 0)] * len(processes)


@KINDS
def test_exit_waits_for_threads_that_are_no_daemons(server: MockServer, kind: str) -> None:
    server.on("POST", PATH).delay(0.3)
    output = programs.succeed(
        """
        def work():
            call()
            os.write(1, b"answered\\n")  # in one piece: threads share the pipe
        for _ in range(5):
            threading.Thread(target=work).start()
        """,
        server.url,
        kind,
        preamble=programs.PREAMBLE + CALLS,
    )
    assert output == "answered\n" * 5


@KINDS
def test_calls_at_the_very_end_are_made_or_refused(server: MockServer, kind: str) -> None:
    # Functions registered with atexit run in the reverse order: the one registered first is called after ours.
    first = "import atexit\natexit.register(lambda: late('after ours'))\n"
    output = programs.succeed(
        """
        def late(when):
            try:
                call()
                print(when, "answered")
            except Exception as error:
                print(when, type(error).__name__, error)
        class Late:
            def __del__(self, late=late):
                late("no modules any more")
        call()
        ferroai.kept = Late()
        atexit.register(late, "before ours")
        """,
        server.url,
        kind,
        preamble=first + programs.PREAMBLE + CALLS,
    )
    before, after, last = output.splitlines()
    assert before == "before ours answered"
    assert after.startswith("after ours RuntimeError the interpreter is shutting down")
    assert last.startswith("no modules any more ")
    assert server.request_count == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@KINDS
def test_a_child_forked_in_the_middle_of_a_stream_leaves_it_to_its_parent(server: MockServer, kind: str) -> None:
    server.on("POST", PATH).times(1).pace(0.02)
    output = programs.succeed(
        """
        import warnings
        warnings.simplefilter("ignore", DeprecationWarning)  # newer Pythons warn of any fork with threads
        if KIND == "async":
            loop = asyncio.new_event_loop()
            c = aclient()
            stream = loop.run_until_complete(c.chat.completions.create(**CREATE, stream=True))
            take = lambda: loop.run_until_complete(anext(stream, None))
            rest = lambda: sum(1 for _ in iter(take, None))
        else:
            stream = client().chat.completions.create(**CREATE, stream=True)
            take = lambda: next(stream, None)
            rest = lambda: sum(1 for _ in stream)
        first = take()
        child = os.fork()
        if child == 0:
            call()
            del stream
        else:
            assert os.waitpid(child, 0)[1] == 0
            print(first.id == take().id, rest() > 1)
        if KIND == "async":
            loop.close()
        """,
        server.url,
        kind,
        preamble=programs.PREAMBLE + CALLS,
    )
    assert output == "True True\n"


APPLICATION = """
import asyncio, os, sys
from ferroai import AsyncOpenAI, OpenAI

client = OpenAI(api_key="test", base_url=os.environ["BASE"])
aclient = AsyncOpenAI(api_key="test", base_url=os.environ["BASE"])

def ask():
    return client.chat.completions.create(model="m", messages=[]).object

async def aask():
    return (await aclient.chat.completions.create(model="m", messages=[])).object

# The connections, the runtime and the loop's door are all there before the workers are forked.
assert ask() == asyncio.run(aask()) == "chat.completion"

def application(environ, start_response):
    body = f"{os.getpid()} {ask()} {asyncio.run(aask())}".encode()
    start_response("200 OK", [("content-type", "text/plain"), ("content-length", str(len(body)))])
    return [body]
"""

#: What a preforking server does: the application is loaded, then workers are forked that share the listening socket.
PREFORK = """
import os, signal, socket, sys
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
import application

class Silent(WSGIRequestHandler):
    def log_message(self, *arguments): pass

server = make_server("127.0.0.1", 0, application.application, handler_class=Silent)
workers = []
for _ in range(3):
    child = os.fork()
    if child == 0:
        server.serve_forever()
    workers.append(child)

def stop(*_):
    for worker in workers:
        os.kill(worker, signal.SIGTERM)
    for worker in workers:
        os.waitpid(worker, 0)
    sys.exit(0)

signal.signal(signal.SIGTERM, stop)
print(server.server_port, flush=True)
signal.pause()
"""


def workers_answer(port: int) -> None:
    workers: set[str] = set()
    for _ in range(200):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=60) as answer:
            worker, *objects = answer.read().decode().split()
        assert objects == ["chat.completion"] * 2
        workers.add(worker)
        if len(workers) == 3:
            break
    assert workers


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_server_that_forks_after_it_has_used_the_client(server: MockServer, tmp_path: Path) -> None:
    (tmp_path / "application.py").write_text(APPLICATION)
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", PREFORK],
        cwd=tmp_path,
        env={**os.environ, "BASE": server.url, "PYTHONFAULTHANDLER": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout
        workers_answer(int(process.stdout.readline()))
    finally:
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=programs.LIMIT)
    assert (process.returncode, errors) == (0, "")
    assert server.wait_closed(30.0)


@pytest.mark.skipif(importlib.util.find_spec("gunicorn") is None, reason="gunicorn is not installed")
def test_gunicorn_with_preload(server: MockServer, tmp_path: Path) -> None:
    (tmp_path / "application.py").write_text(APPLICATION)
    arguments = ["--preload", "--workers", "3", "--bind", "127.0.0.1:0", "--worker-tmp-dir", str(tmp_path)]
    process = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", *arguments, "application:application"],
        cwd=tmp_path,
        env={**os.environ, "BASE": server.url, "PYTHONFAULTHANDLER": "1"},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr
        # [INFO] Listening at: http://127.0.0.1:41017 (4711)
        listening = next(line for line in process.stderr if "Listening at" in line)
        workers_answer(int(listening.rpartition(":")[2].split()[0]))
    finally:
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=programs.LIMIT)
    assert process.returncode == 0
    assert "Traceback" not in errors
