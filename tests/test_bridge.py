"""The door between the core and Python: loops, threads, forks, signals, exit."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from typing import Any

import pytest

from ferroai import AsyncOpenAI, _core
from ferroai.testing import MockServer
from tests import programs

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
LOOPS = ["asyncio", *(["uvloop"] if sys.platform != "win32" else [])]


def runner(name: str) -> str:
    """A statement that makes `run(main())` run on that kind of loop."""
    if name == "uvloop":
        pytest.importorskip("uvloop")
        return "import uvloop; run = uvloop.run"
    return "run = asyncio.run"


@pytest.mark.parametrize("loop", LOOPS)
def test_tasks_gather_and_wait_for(server: MockServer, loop: str) -> None:
    output = programs.succeed(
        f"""
        {runner(loop)}
        async def main():
            async with aclient() as c:
                call = lambda: c.chat.completions.create(model="m", messages=MESSAGES)
                task = asyncio.create_task(call())
                many = await asyncio.gather(*[call() for _ in range(200)])
                one = await asyncio.wait_for(call(), 60)
                first, rest = await asyncio.wait([asyncio.create_task(call()) for _ in range(5)])
                done = [await t for t in asyncio.as_completed([call() for _ in range(5)])]
                async with asyncio.timeout(60) if sys.version_info >= (3, 11) else c:
                    inside = await call()
                print((await task).object, len({{a.object for a in many}}), one.object)
                print(len(first), len(done), inside.object)
        run(main())
        """,
        server.url,
    )
    assert output.split() == ["chat.completion", "1", "chat.completion", "5", "5", "chat.completion"]


@pytest.mark.parametrize("loop", LOOPS)
def test_one_client_in_twenty_loops_one_after_another(server: MockServer, loop: str) -> None:
    output = programs.succeed(
        f"""
        {runner(loop)}
        c = aclient()
        async def main():
            return (await c.chat.completions.create(model="m", messages=MESSAGES)).object
        print({{run(main()) for _ in range(20)}})
        """,
        server.url,
    )
    assert output.strip() == "{'chat.completion'}"


def test_one_client_in_eight_threads_with_a_loop_each(server: MockServer) -> None:
    output = programs.succeed(
        """
        c, s, seen = aclient(), client(), []
        async def main():
            call = lambda: c.chat.completions.create(model="m", messages=MESSAGES)
            answers = await asyncio.gather(*[call() for _ in range(25)])
            seen.extend(a.object for a in answers)
        def work():
            asyncio.run(main())
            seen.append(s.chat.completions.create(model="m", messages=MESSAGES).object)
        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        print(len(seen), set(seen))
        """,
        server.url,
    )
    assert output.strip() == "208 {'chat.completion'}"


def test_a_loop_that_cannot_watch_descriptors(server: MockServer) -> None:
    output = programs.succeed(
        """
        class Deaf(asyncio.SelectorEventLoop):
            def add_reader(self, *arguments):
                raise NotImplementedError
            _add_reader_for_itself = asyncio.SelectorEventLoop._add_reader
        async def main():
            c = aclient()
            call = lambda: c.chat.completions.create(model="m", messages=MESSAGES)
            answers = await asyncio.gather(*[call() for _ in range(50)])
            events = [e async for e in await c.chat.completions.create(model="m", messages=MESSAGES, stream=True)]
            print(len(answers), len(events) > 1)
        loop = Deaf()
        loop.run_until_complete(main())
        loop.close()
        """,
        server.url,
    )
    assert output.strip() == "50 True"


def test_cancelling_closes_the_connection(server: MockServer) -> None:
    server.on("POST", "/v1/chat/completions").stall()

    async def main() -> None:
        async with AsyncOpenAI(api_key="test", base_url=server.url) as client:
            task = asyncio.create_task(client.chat.completions.create(model="m", messages=MESSAGES))
            while not server.request_count:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.chat.completions.create(model="m", messages=MESSAGES), 0.2)
            assert await asyncio.to_thread(server.wait_closed, 30.0)

    asyncio.run(main())


def test_cancelling_before_the_first_step_sends_nothing(server: MockServer) -> None:
    async def main() -> None:
        async with AsyncOpenAI(api_key="test", base_url=server.url) as client:
            task = asyncio.create_task(client.chat.completions.create(model="m", messages=MESSAGES))
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert not server.requests


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="no fork on this system")
def test_use_after_fork(server: MockServer) -> None:
    output = programs.succeed(
        """
        import warnings
        warnings.simplefilter("ignore", DeprecationWarning)  # newer Pythons warn of any fork with threads
        c, a = client(), aclient()
        ask = lambda: c.chat.completions.create(model="m", messages=MESSAGES).object
        async def main():
            return (await a.chat.completions.create(model="m", messages=MESSAGES)).object
        def tell():  # in one write: several processes share the pipe
            os.write(1, f"{ask()} {asyncio.run(main())}\\n".encode())
        tell()
        child = os.fork()
        if child == 0:
            grandchild = os.fork()
            tell()
            if grandchild:
                assert os.waitpid(grandchild, 0)[1] == 0
            sys.exit(0)
        assert os.waitpid(child, 0)[1] == 0
        tell()
        """,
        server.url,
    )
    assert output.split() == ["chat.completion"] * 8


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_multiprocessing(server: MockServer, method: str, tmp_path: Any) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        """
import multiprocessing, sys, warnings
warnings.simplefilter("ignore", DeprecationWarning)
from ferroai import OpenAI

def ask(base):
    return ask_with(OpenAI(api_key="test", base_url=base))

def ask_with(client):
    return client.chat.completions.create(model="m", messages=[]).object

if __name__ == "__main__":
    base = sys.argv[1]
    client = OpenAI(api_key="test", base_url=base)
    ask_with(client)
    with multiprocessing.get_context(sys.argv[2]).Pool(2) as pool:
        print(set(pool.map(ask, [base] * 4) + pool.map(ask_with, [client] * 4)))
        pool.close()
        pool.join()
"""
    )
    result = subprocess.run(
        [sys.executable, str(program), server.url, method], capture_output=True, text=True, timeout=programs.LIMIT
    )
    assert (result.returncode, result.stdout.strip(), result.stderr) == (0, "{'chat.completion'}", "")


BLOCKED = {
    "a call": "c.chat.completions.create(model='m', messages=MESSAGES)",
    "a stream": "list(c.chat.completions.create(model='m', messages=MESSAGES, stream=True))",
}


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent by os.kill")
@pytest.mark.parametrize("what", list(BLOCKED))
def test_ctrl_c_interrupts(server: MockServer, what: str) -> None:
    server.on("POST", "/v1/chat/completions").times(1).stall(after_events=1 if what == "a stream" else None)
    process = programs.start(
        f"""
        c = client()
        ferroai.BaseModel  # imported here: a signal in the middle of an import is another matter
        print("ready", flush=True)
        try:
            {BLOCKED[what]}
        except KeyboardInterrupt:
            print("interrupted", c.chat.completions.create(model="m", messages=MESSAGES).object)
        """,
        server.url,
    )
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    assert server.wait_requests(1, 60.0)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=programs.LIMIT)
    assert (process.returncode, output.strip(), errors) == (0, "interrupted chat.completion", "")
    assert server.wait_closed(60.0)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent by os.kill")
def test_ctrl_c_ends_an_event_loop(server: MockServer) -> None:
    server.on("POST", "/v1/chat/completions").stall()
    process = programs.start(
        """
        ferroai.BaseModel
        async def main():
            await aclient().chat.completions.create(model="m", messages=MESSAGES)
        try:
            asyncio.run(main())
        except KeyboardInterrupt:
            print("interrupted")
        """,
        server.url,
    )
    assert server.wait_requests(1, 60.0)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=programs.LIMIT)
    assert (process.returncode, output.strip(), errors) == (0, "interrupted", "")


def test_a_signal_handler_that_returns_does_not_end_the_call(server: MockServer) -> None:
    server.on("POST", "/v1/chat/completions").times(1).delay(0.5)
    output = programs.succeed(
        """
        signal.signal(signal.SIGUSR1, lambda *_: print("handled", flush=True))
        threading.Timer(0.1, lambda: os.kill(os.getpid(), signal.SIGUSR1)).start()
        print(client().chat.completions.create(model="m", messages=MESSAGES).object)
        """,
        server.url,
    )
    assert output.split() == ["handled", "chat.completion"]


@pytest.mark.parametrize("loop", LOOPS)
def test_exit_with_a_thousand_requests_in_flight(server: MockServer, loop: str) -> None:
    server.on("POST", "/v1/chat/completions").stall()
    status, output, errors = programs.run(
        f"""
        {runner(loop)}
        async def main():
            c = aclient()
            tasks = [asyncio.create_task(c.chat.completions.create(model="m", messages=MESSAGES)) for _ in range(1000)]
            await asyncio.sleep(0.5)
            sys.exit(7)
        run(main())
        """,
        server.url,
    )
    assert (status, output, errors) == (7, "", "")


def test_exit_with_daemon_threads_in_calls_and_streams(server: MockServer) -> None:
    server.on("POST", "/v1/chat/completions").stall(after_events=1)
    output = programs.succeed(
        """
        c = client()
        def call(): c.chat.completions.create(model="m", messages=MESSAGES)
        def stream(): list(c.chat.completions.create(model="m", messages=MESSAGES, stream=True))
        for _ in range(20):
            threading.Thread(target=call, daemon=True).start()
            threading.Thread(target=stream, daemon=True).start()
        time.sleep(0.5)
        print("done")
        """,
        server.url,
    )
    assert output == "done\n"


def test_exit_without_closing_anything(server: MockServer) -> None:
    output = programs.succeed(
        """
        c = client()
        stream = c.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        next(stream)
        async def main():
            s = await aclient().chat.completions.create(model="m", messages=MESSAGES, stream=True)
            await s.__anext__()
            return s
        kept = asyncio.run(main())
        print("done")
        """,
        server.url,
    )
    assert output == "done\n"


def test_awaiting_twice_is_refused(server: MockServer) -> None:
    async def main() -> None:
        client: Any = AsyncOpenAI(api_key="test", base_url=server.url)
        number = next(at for at in _core.resource("chat.completions")[3] if _core.operation(at)[0] == "create")
        begun = client._core.acall(client, number, (), {"model": "m", "messages": MESSAGES})
        await begun
        with pytest.raises(RuntimeError, match="awaited already"):
            await begun
        await client.close()

    asyncio.run(main())


def test_without_an_event_loop_it_says_so(server: MockServer) -> None:
    client: Any = AsyncOpenAI(api_key="test", base_url=server.url)
    coroutine = client.chat.completions.create(model="m", messages=MESSAGES)
    with pytest.raises(RuntimeError, match="no running event loop"):
        coroutine.send(None)
