"""Crowds: more tasks than sockets, more clients than memory, descriptors that run out and come back, and what is left
of calls that ended badly.

`FERROAI_FULL=1` runs the sizes that the names promise; by default they are smaller, and the bounds the same.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest

from ferroai.testing import MockServer
from tests import programs

PATH = "/v1/chat/completions"
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
FULL = bool(os.environ.get("FERROAI_FULL"))

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="descriptors and memory are read in /proc")

COUNTED = """
import gc, resource

KIND, COUNT = sys.argv[2], int(sys.argv[3])
CREATE = dict(model="m", messages=MESSAGES)

def descriptors():
    return len(os.listdir("/proc/self/fd"))

def resident():
    gc.collect()
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024

def make(**options):
    return (AsyncOpenAI if KIND == "async" else OpenAI)(**{"api_key": "k", "base_url": BASE, **options})

def call(c, **more):
    # One call, whichever client it is made with.
    begun = c.chat.completions.create(**CREATE, **more)
    return asyncio.run(finish(begun)) if KIND == "async" else begun

async def finish(begun):
    return await begun
"""


def counted(program: str, url: str, kind: str, count: int) -> str:
    return programs.succeed(program, url, kind, str(count), preamble=programs.PREAMBLE + COUNTED)


@pytest.fixture
def busy() -> Iterator[MockServer]:
    """A server that keeps no record of the thousands it answers."""
    with MockServer(record=False) as server:
        yield server


@KINDS
def test_clients_made_and_dropped_leave_nothing(busy: MockServer, kind: str) -> None:
    output = counted(
        """
        def many(count, use):
            for number in range(count):
                c = make(default_headers={"x-number": str(number)})
                c.chat.completions
                c.with_options(timeout=5).chat.completions
                if number % use == 0:
                    call(c)
        many(COUNT // 10, 40)
        before, open_before = resident(), descriptors()
        many(COUNT, 200)
        # Those that made a call had a connection; it goes with its client.
        until = time.time() + 30
        while descriptors() > open_before and time.time() < until:
            time.sleep(0.01)
        print(resident() - before, descriptors() - open_before)
        """,
        busy.url,
        kind,
        100_000 if FULL else 8_000,
    )
    grown, opened = map(float, output.split())
    assert grown < 4, f"{grown} MiB more"
    assert opened <= 0
    assert busy.wait_closed(30.0)


@KINDS
def test_descriptors_run_out_and_come_back(busy: MockServer, kind: str) -> None:
    output = counted(
        """
        resource.setrlimit(resource.RLIMIT_NOFILE, (128, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
        loop = asyncio.new_event_loop()
        def call(c):
            begun = c.chat.completions.create(**CREATE)
            return loop.run_until_complete(begun) if KIND == "async" else begun
        with_connection, without = make(max_retries=0), make(max_retries=0)
        print(call(with_connection).object)
        taken = []
        try:
            while True:
                taken.append(os.open(os.devnull, os.O_RDONLY))
        except OSError:
            pass
        print(call(with_connection).object)
        for _ in range(3):
            try:
                call(without)
            except ferroai.APIConnectionError as error:
                print("files and connections open" in str(error))
        for descriptor in taken:
            os.close(descriptor)
        print(call(without).object)
        loop.close()
        """,
        busy.url,
        kind,
        0,
    )
    assert output.split() == ["chat.completion"] * 2 + ["True"] * 3 + ["chat.completion"]


@KINDS
def test_a_first_call_without_descriptors_is_an_error_and_the_next_one_works(busy: MockServer, kind: str) -> None:
    output = counted(
        """
        resource.setrlimit(resource.RLIMIT_NOFILE, (128, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
        ferroai.BaseModel
        loop = asyncio.new_event_loop()
        def call(c):
            begun = c.chat.completions.create(**CREATE)
            return loop.run_until_complete(begun) if KIND == "async" else begun
        c = make(max_retries=0)
        c.chat.completions
        for spare in range(8):
            taken = []
            try:
                while True:
                    taken.append(os.open(os.devnull, os.O_RDONLY))
            except OSError:
                pass
            for _ in range(spare):
                os.close(taken.pop())
            try:
                call(c)
                outcome = "answered"
            except (OSError, ferroai.APIConnectionError) as error:
                outcome = "refused"
            for descriptor in taken:
                os.close(descriptor)
            print(outcome)
        print(call(c).object)
        loop.close()
        """,
        busy.url,
        kind,
        0,
    )
    *outcomes, last = output.split()
    assert outcomes[0] == "refused"
    assert last == "chat.completion"


@KINDS
def test_nothing_is_left_of_calls_that_ended_badly(busy: MockServer, kind: str) -> None:
    """Neither objects, nor threads, descriptors, memory or tasks; also not in cycles that only a collection ends."""
    for status in (429, 500, 400):
        busy.on("POST", f"/v1/fail{status}/chat/completions").respond(status=status, json={"error": {"message": "no"}})
    busy.on("POST", "/v1/drop/chat/completions").drop()
    busy.on("POST", "/v1/cut/chat/completions").respond(body=b"data: 1\n\n" * 9).cut(after_bytes=30)
    busy.on("POST", "/v1/garbage/chat/completions").garbage()
    busy.on("POST", "/v1/stall/chat/completions").respond(body=b"data: 1\n\n" * 9).stall(after_bytes=30)
    output = counted(
        """
        FAULTS = ["fail429", "fail500", "fail400", "drop", "cut", "garbage", "stall"]
        made = {fault: make(base_url=f"{BASE}/{fault}", max_retries=0, timeout=0.01) for fault in FAULTS}
        # Made once: a client and its resources know each other, which is a cycle to collect.
        patient, good = made["stall"].with_options(timeout=60), make()

        async def cancel(stream):
            task = asyncio.ensure_future(patient.chat.completions.create(**CREATE, stream=stream))
            for _ in range(3):
                await asyncio.sleep(0.001)
            task.cancel()
            try:
                stream = await task
            except asyncio.CancelledError:
                pass

        async def around():
            for c in made.values():
                for stream in (False, True):
                    try:
                        answer = await c.chat.completions.create(**CREATE, stream=stream)
                        async for _ in answer:
                            pass
                    except ferroai.OpenAIError as error:
                        pass
            await cancel(False)
            await cancel(True)
            async for _ in await good.chat.completions.create(**CREATE, stream=True):
                break

        def around_sync():
            for c in made.values():
                for stream in (False, True):
                    try:
                        for _ in c.chat.completions.create(**CREATE, stream=stream):
                            pass
                    except ferroai.OpenAIError as error:
                        pass
            for _ in good.chat.completions.create(**CREATE, stream=True):
                break

        def state():
            return len(gc.get_objects()), threading.active_count(), descriptors(), len(os.listdir("/proc/self/task"))

        def settled(before):
            # Connections close aside.
            until = time.time() + 10
            while descriptors() > before[2] and time.time() < until:
                time.sleep(0.01)

        async def main():
            rounds = COUNT if KIND == "async" else 0
            for _ in range(rounds // 4):
                await around()
            gc.collect()
            gc.disable()
            before, memory = state(), resident()
            for _ in range(rounds):
                await around()
            await asyncio.sleep(0.05)
            assert len(asyncio.all_tasks()) == 1
            settled(before)
            after = state()
            cycles = gc.collect()
            return before, after, cycles, resident() - memory

        def main_sync():
            for _ in range(COUNT // 4):
                around_sync()
            gc.collect()
            gc.disable()
            before, memory = state(), resident()
            for _ in range(COUNT):
                around_sync()
            settled(before)
            after = state()
            cycles = gc.collect()
            return before, after, cycles, resident() - memory

        before, after, cycles, grown = asyncio.run(main()) if KIND == "async" else main_sync()
        print(*(new - old for old, new in zip(before, after)), cycles, grown)
        """,
        busy.url,
        kind,
        200 if FULL else 20,
    )
    objects, threads, opened, native, cycles, grown = map(float, output.split())
    assert (threads, native) == (0, 0)
    assert opened <= 0
    # The collection is off: whatever hangs in a cycle is still there.
    assert objects < 40, f"{objects} objects, {cycles} in cycles"
    assert cycles < 40
    assert grown < 8
