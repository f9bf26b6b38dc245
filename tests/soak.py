"""`make soak`: very many requests through every fault, from threads and tasks, each answer checked, memory flat.

Owns the mix and the checks. A second process serves, and does to a share of the requests what servers do on bad days.
The run goes in ten tenths; after each all is quiet, and memory, descriptors and threads are counted. The last tenth may
not need more than the first one that is warm.

    python -m tests.soak 1000000
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import ferroai
from ferroai import AsyncOpenAI, HttpClient, Limits, OpenAI, RetryPolicy, Timeout
from ferroai.testing import MockServer

PATH = "/v1/chat/completions"
PROMPTS = 64
TASKS = 32
THREADS = 4
TENTHS = 10
#: Seconds after which the client lets go of an idle connection, so that what is open after a tenth is a leak.
IDLE = 0.3

#: What may come of a call beside the right answer: what the server did to it, told as it should be.
EXPECTED = (
    ferroai.APIConnectionError,
    ferroai.InternalServerError,
    ferroai.RateLimitError,
    ferroai.APIResponseValidationError,
)

KINDS = {"call": 50, "stream": 15, "embeddings": 10, "list": 8, "abandoned": 6, "cancelled": 6, "raw": 5}


def serve(seed: int) -> None:
    """Serves until the other end of its standard input is gone, then tells how often it did what."""
    with MockServer(seed=seed, record=False, tokens=12, threads=1) as server:
        bad = {
            "dropped": server.on().chaos(rate=0.01).drop(),
            "reset": server.on().chaos(rate=0.01).drop(reset=True),
            "cut": server.on().chaos(rate=0.01).cut(after_bytes=60),
            "reset in the middle": server.on().chaos(rate=0.005).cut(after_bytes=90, reset=True),
            "garbage": server.on().chaos(rate=0.005).garbage(),
            "no HTTP": server.on().chaos(rate=0.003).raw(b"\x00\x01nonsense\r\n\r\n"),
            "no HTTP at all": server.on().chaos(rate=0.002).raw(b"HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n"),
            "stalled": server.on().chaos(rate=0.002).stall(after_bytes=40),
            "429": server.on().chaos(rate=0.02).respond(status=429, headers={"retry-after-ms": "1"}),
            "500": server.on().chaos(rate=0.02).respond(status=500),
            "503 with a page": server.on().chaos(rate=0.01).respond(status=503, body="<html>busy</html>" * 500),
            "redirected in a circle": server.on("POST", PATH)
            .chaos(rate=0.0005)
            .redirect(server.url + "/chat/completions"),
            "slow": server.on().chaos(rate=0.01).delay(0.002, jitter=0.02),
            "dripping": server.on().chaos(rate=0.01).drip(size=200, pause=0.0005),
        }
        print(server.url, flush=True)
        sys.stdin.read()
        print({name: rule.hits for name, rule in bad.items()}, server.request_count, flush=True)


class Wrong(AssertionError):
    """An answer that is not the one to its request, or an exception that nothing explains."""


class Soak:
    """The clients, what they must be answered, and what has come of it so far."""

    def __init__(self, url: str, seed: int) -> None:
        settings: dict[str, Any] = {
            "api_key": "soak",
            "base_url": url,
            "timeout": Timeout(30, idle=0.5, connect=20),
            "max_retries": RetryPolicy(8, base=0.001, cap=0.01),
        }
        limits = Limits(keepalive_expiry=IDLE)
        # Called with whatever a wish holds: what the stubs say of each keyword is not the matter here.
        self.sync: Any = OpenAI(**settings, http_client=HttpClient(limits=limits))
        self.asynchronous: Any = AsyncOpenAI(**settings, http_client=HttpClient(limits=limits))
        self.seed = seed
        self.outcomes: Counter[str] = Counter()
        self.lock = threading.Lock()
        prompts = [self.prompt(number) for number in range(PROMPTS)]
        self.said = {prompt: self.first(prompt) for prompt in prompts}
        self.streamed = {prompt: self.first_stream(prompt) for prompt in prompts}
        self.vectors = self.certainly(lambda: self.sync.embeddings.create(model="e", input=["a", "b"], dimensions=8))
        self.models = [model.id for model in self.certainly(lambda: self.sync.models.list()).data]
        if len(set(self.said.values())) < PROMPTS // 2:
            raise Wrong("the server says the same to everybody, so a mixed-up answer would not be seen")

    @staticmethod
    def prompt(number: int) -> str:
        return f"Say something about the number {number}."

    @staticmethod
    def certainly(call: Callable[[], Any]) -> Any:
        for _ in range(100):
            try:
                return call()
            except ferroai.APIError:
                pass
        raise Wrong("a hundred faults in a row")

    def first(self, prompt: str) -> str:
        return str(self.certainly(lambda: self.sync.chat.completions.create(**self.wish(prompt))).choices[0].message)

    def first_stream(self, prompt: str) -> str:
        wish = self.wish(prompt)
        return str(self.certainly(lambda: self.text(list(self.sync.chat.completions.create(**wish, stream=True)))))

    def wish(self, prompt: str) -> dict[str, Any]:
        return {"model": "m", "messages": [{"role": "user", "content": prompt}]}

    def check(self, right: bool, what: str) -> None:
        if not right:
            raise Wrong(what)

    def count(self, outcome: str) -> None:
        with self.lock:
            self.outcomes[outcome] += 1

    def failed(self, kind: str, error: ferroai.OpenAIError) -> None:
        # A stream of garbage has no exception of its own.
        told = isinstance(error, EXPECTED) or (type(error) is ferroai.APIError and "can't be read" in str(error))
        self.check(told, f"{kind}: {error!r}")
        self.count(f"{kind}: {type(error).__name__}")

    @staticmethod
    def text(chunks: list[Any]) -> str:
        return "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)

    def check_stream(self, prompt: str, chunks: list[Any], whole: bool) -> None:
        text, said = self.text(chunks), self.streamed[prompt]
        self.check(text == said if whole else said.startswith(text), f"a stream said {text!r}, not {said!r}")

    def draw(self, random_number: random.Random) -> tuple[str, str]:
        [kind] = random_number.choices(list(KINDS), list(KINDS.values()))
        return kind, self.prompt(random_number.randrange(PROMPTS))

    def one(self, random_number: random.Random) -> None:
        """One request of the blocking client."""
        kind, prompt = self.draw(random_number)
        chunks: list[Any] = []
        try:
            if kind in ("stream", "abandoned"):
                with self.sync.chat.completions.create(**self.wish(prompt), stream=True) as stream:
                    for chunk in stream:
                        chunks.append(chunk)
                        if kind == "abandoned" and len(chunks) == 3:
                            break
                self.check_stream(prompt, chunks, kind == "stream")
            elif kind == "embeddings":
                answer: Any = self.sync.embeddings.create(model="e", input=["a", "b"], dimensions=8)
                self.check(answer.data == self.vectors.data, "other vectors")
            elif kind == "list":
                self.check([model.id for model in self.sync.models.list().data] == self.models, "other models")
            elif kind == "raw":
                answer = self.sync.chat.completions.with_raw_response.create(**self.wish(prompt)).parse()
                self.check(str(answer.choices[0].message) == self.said[prompt], f"{answer} for {prompt}")
            else:
                answer = self.sync.chat.completions.create(**self.wish(prompt))
                self.check(str(answer.choices[0].message) == self.said[prompt], f"{answer} for {prompt}")
            self.count(f"{kind}: right")
        except ferroai.OpenAIError as error:
            self.check_stream(prompt, chunks, False)
            self.failed(kind, error)

    async def aone(self, random_number: random.Random) -> None:
        """The same of the async one, and calls that are cancelled under way."""
        kind, prompt = self.draw(random_number)
        client = self.asynchronous
        chunks: list[Any] = []
        try:
            if kind in ("stream", "abandoned"):
                async with await client.chat.completions.create(**self.wish(prompt), stream=True) as stream:
                    async for chunk in stream:
                        chunks.append(chunk)
                        if kind == "abandoned" and len(chunks) == 3:
                            break
                self.check_stream(prompt, chunks, kind == "stream")
            elif kind == "embeddings":
                answer: Any = await client.embeddings.create(model="e", input=["a", "b"], dimensions=8)
                self.check(answer.data == self.vectors.data, "other vectors")
            elif kind == "list":
                self.check([model.id async for model in client.models.list()] == self.models, "other models")
            elif kind == "cancelled":
                task = asyncio.ensure_future(
                    client.chat.completions.create(**self.wish(prompt), stream=random_number.random() < 0.5)
                )
                await asyncio.sleep(random_number.random() * 0.004)
                task.cancel()
                await asyncio.wait([task])
                if not task.cancelled() and task.exception() is not None:
                    raise task.exception() or Wrong("no exception")
            elif kind == "raw":
                answer = (await client.chat.completions.with_raw_response.create(**self.wish(prompt))).parse()
                self.check(str(answer.choices[0].message) == self.said[prompt], f"{answer} for {prompt}")
            else:
                answer = await client.chat.completions.create(**self.wish(prompt))
                self.check(str(answer.choices[0].message) == self.said[prompt], f"{answer} for {prompt}")
            self.count(f"{kind}: right")
        except ferroai.OpenAIError as error:
            self.check_stream(prompt, chunks, False)
            self.failed(kind, error)

    def tenth(self, number: int, requests: int) -> None:
        """A tenth of the run: a fifth of it from threads, beside a loop with the rest."""
        wrong: list[BaseException] = []
        in_threads = requests // 5

        def thread(share: Iterator[int], which: int) -> None:
            random_number = random.Random(f"{self.seed} {number} thread {which}")
            try:
                for _ in share:
                    self.one(random_number)
            except BaseException as error:
                wrong.append(error)

        async def task(share: Iterator[int], which: int) -> None:
            random_number = random.Random(f"{self.seed} {number} task {which}")
            for _ in share:
                await self.aone(random_number)

        async def main() -> None:
            share = iter(range(requests - in_threads))
            await asyncio.gather(*[task(share, which) for which in range(TASKS)])
            left = len(asyncio.all_tasks()) - 1
            self.check(left == 0, f"{left} tasks are left")

        # `next` on an iterator of a range is one step of the interpreter: threads can share it.
        share = iter(range(in_threads))
        threads = [threading.Thread(target=thread, args=(share, which)) for which in range(THREADS)]
        for begun in threads:
            begun.start()
        asyncio.run(main())
        for begun in threads:
            begun.join()
        if wrong:
            raise wrong[0]


def measure() -> tuple[float, int, int]:
    """MiB of memory in use, open descriptors, threads."""
    gc.collect()
    with open("/proc/self/status") as status:
        resident = next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024
    return resident, len(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task"))


def quiet(descriptors: int) -> tuple[float, int, int]:
    """What is measured once idle connections have gone, as far as they go."""
    until = time.monotonic() + 10
    measured = measure()
    while measured[1] > descriptors and time.monotonic() < until:
        time.sleep(IDLE)
        measured = measure()
    return measured


def run(requests: int, seed: int = 1, allowed: float = 8.0) -> int:
    """The whole run; 0 when every answer was right and the last tenth needs no more than the first."""
    command = [sys.executable, "-m", "tests.soak", "--serve", "--seed", str(seed)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdout
    soak = Soak(server.stdout.readline().strip(), seed)
    began = time.monotonic()
    rows: list[tuple[float, int, int]] = []
    _, before, _ = measure()
    print(f"{'tenth':>6} {'requests':>9} {'req/s':>7} {'MiB':>7} {'files':>6} {'threads':>8}", flush=True)
    for number in range(TENTHS):
        count = requests // TENTHS
        since = time.monotonic()
        soak.tenth(number, count)
        speed = count / (time.monotonic() - since)
        rows.append(quiet(rows[0][1] if rows else before))
        resident, files, threads = rows[-1]
        print(f"{number + 1:>6} {count:>9} {speed:>7.0f} {resident:>7.1f} {files:>6} {threads:>8}", flush=True)
    faults = server.communicate()[0].strip()
    print(f"\n{requests} requests in {time.monotonic() - began:.0f} s; the server did: {faults}")
    for outcome, times in sorted(soak.outcomes.items()):
        print(f"{times:>9}  {outcome}")
    first, last = rows[0], rows[-1]
    problems = [
        *([f"memory grew by {last[0] - first[0]:.1f} MiB"] if last[0] - first[0] > allowed else []),
        *([f"{last[1] - first[1]} more descriptors are open"] if last[1] > first[1] else []),
        *([f"{last[2] - first[2]} more threads"] if last[2] > first[2] else []),
        *([f"counted {total} outcomes"] if (total := sum(soak.outcomes.values())) != requests else []),
    ]
    print("; ".join(problems) or f"every answer right, memory flat ({last[0] - first[0]:+.1f} MiB)")
    return len(problems)


def main() -> None:
    parser = argparse.ArgumentParser(description="Very many requests through every fault, each answer checked.")
    parser.add_argument("requests", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--allowed", type=float, default=8.0, help="MiB that the last tenth may have more")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        serve(given.seed)
    else:
        sys.exit(run(given.requests, given.seed, given.allowed))


if __name__ == "__main__":
    main()
