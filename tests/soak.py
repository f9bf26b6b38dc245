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
import inspect
import math
import os
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import ferroai
from ferroai import (
    AsyncOpenAI,
    HttpClient,
    Limits,
    OpenAI,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    RetryPolicy,
    Timeout,
)
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

#: How often each is drawn, of a hundred.
KINDS = {
    "call": 42,
    "stream": 15,
    "embeddings": 9,
    "list": 7,
    "abandoned": 6,
    "cancelled": 6,
    "raw": 5,
    "upload": 6,
    "download": 4,
}
WAYS = {"HTTP/1.1": 50, "HTTP/1.1 with hooks": 25, "HTTP/2 with hooks": 25}
#: Of the files that are uploaded: bytes. None is so short that its answer is whole before it is stalled or cut.
SIZES = (100, 700, 20_000, 150_000)
GARBAGE = b'{"id": "chatcmpl-'
FORMS = ("path", "open file", "named bytes")


def serve(seed: int) -> None:
    """Serves until the other end of its standard input is gone, then tells how often it did what."""
    with MockServer(seed=seed, record=False, tokens=12, threads=1) as server:
        bad = {
            "dropped": server.on().chaos(rate=0.01).drop(),
            "reset": server.on().chaos(rate=0.01).drop(reset=True),
            "cut": server.on().chaos(rate=0.01).cut(after_bytes=60),
            "reset in the middle": server.on().chaos(rate=0.005).cut(after_bytes=90, reset=True),
            "garbage": server.on().chaos(rate=0.005).garbage(body=GARBAGE),
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


#: What hooks were told of the call that runs here, a letter for each.
TOLD: ContextVar[list[str]] = ContextVar("TOLD")
#: A call that came to its end: attempts that were made good by another, then the last one. Its answer's head is told
#: if it came; a circle of redirects is told of by the last of its heads, or by none.
WHOLE = re.compile("(Qa?r)*Qa?")


def hooks() -> dict[str, Any]:
    """Hooks that note what they are told, and that attempts are counted."""

    def told(event: RequestEvent | ResponseEvent | RetryEvent, letter: str) -> None:
        letters = TOLD.get()
        letters.append(letter)
        if event.attempt != letters.count("Q"):
            raise Wrong(f"{event} after {''.join(letters)}")

    def on_request(event: RequestEvent) -> None:
        told(event, "Q")

    def on_response(event: ResponseEvent) -> None:
        told(event, "a")

    def on_retry(event: RetryEvent) -> None:
        told(event, "r")

    return {"on_request": on_request, "on_response": on_response, "on_retry": on_retry}


async def come(value: Any) -> Any:
    """What a method gave: at once, or when it has been awaited."""
    return await value if inspect.isawaitable(value) else value


async def take(items: Any, into: list[Any], most: int | None = None) -> None:
    """Take items out of an iterable of either kind."""
    if hasattr(items, "__aiter__"):
        async for item in items:
            into.append(item)
            if len(into) == most:
                return
    else:
        for item in items:
            into.append(item)
            if len(into) == most:
                return


def at_once(work: Coroutine[Any, Any, None]) -> None:
    """Run what waits for nothing: a coroutine with a blocking client."""
    try:
        work.send(None)
    except StopIteration:
        return
    work.close()
    raise Wrong("a blocking client gave something to wait for")


class Soak:
    """The clients, what they must be answered, and what has come of it so far."""

    def __init__(self, url: str, seed: int, folder: Path) -> None:
        settings: dict[str, Any] = {
            "api_key": "soak",
            "base_url": url,
            "timeout": Timeout(30, idle=0.5, connect=20),
            "max_retries": RetryPolicy(8, base=0.001, cap=0.01),
        }
        limits = Limits(keepalive_expiry=IDLE)
        # Called with whatever a wish holds: what the stubs say of each keyword is not the matter here.
        plain: list[Any] = [kind(**settings, http_client=HttpClient(limits=limits)) for kind in (OpenAI, AsyncOpenAI)]
        #: By how they send: a blocking one and an async one each.
        self.clients: dict[str, list[Any]] = {
            "HTTP/1.1": plain,
            "HTTP/1.1 with hooks": [client.with_options(**hooks()) for client in plain],
            "HTTP/2 with hooks": [
                kind(**settings, **hooks(), http_client=HttpClient(limits=limits, http2="prior-knowledge"))
                for kind in (OpenAI, AsyncOpenAI)
            ],
        }
        self.seed = seed
        self.outcomes: Counter[str] = Counter()
        self.ways: Counter[str] = Counter()
        self.told: Counter[str] = Counter()
        self.lock = threading.Lock()
        sync = plain[0]
        prompts = [self.prompt(number) for number in range(PROMPTS)]
        self.said = {prompt: self.first(sync, prompt) for prompt in prompts}
        self.streamed = {prompt: self.first_stream(sync, prompt) for prompt in prompts}
        self.vectors = self.certainly(lambda: sync.embeddings.create(model="e", input=["a", "b"], dimensions=8))
        self.models = [model.id for model in self.certainly(lambda: sync.models.list()).data]
        #: A file of each size, and what the server calls it: the same content has the same id.
        self.files: dict[Path, str] = {}
        for size in SIZES:
            path = folder / f"{size}.txt"
            path.write_bytes(random.Random(f"{seed} {size}").randbytes(size))
            self.files[path] = self.first_file(sync, path)
        if len(set(self.said.values())) < PROMPTS // 2 or len(set(self.files.values())) < len(SIZES):
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

    def first(self, sync: Any, prompt: str) -> str:
        return str(self.certainly(lambda: sync.chat.completions.create(**self.wish(prompt))).choices[0].message)

    def first_stream(self, sync: Any, prompt: str) -> str:
        wish = self.wish(prompt)
        return str(self.certainly(lambda: self.text(list(sync.chat.completions.create(**wish, stream=True)))))

    def first_file(self, sync: Any, path: Path) -> str:
        return str(self.certainly(lambda: sync.files.create(file=path, purpose="user_data")).id)

    def wish(self, prompt: str) -> dict[str, Any]:
        return {"model": "m", "messages": [{"role": "user", "content": prompt}]}

    def check(self, right: bool, what: str) -> None:
        if not right:
            raise Wrong(what)

    def check_told(self, kind: str, way: str, letters: str, whole: bool) -> None:
        """Hooks were told what has to be told, and counted it."""
        if "hooks" not in way:
            self.check(not letters, f"{kind}: hooks that nobody set were told {letters}")
        elif kind != "cancelled":
            self.check(WHOLE.fullmatch(letters) is not None, f"{kind} over {way}: hooks were told {letters}")
            self.check(not whole or letters.endswith("Qa"), f"{kind} over {way}: answered after {letters}")
        with self.lock:
            self.told.update(letters)
            self.ways[way] += 1

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

    async def one(self, random_number: random.Random, asynchronous: bool) -> None:
        """One request, and what came of it."""
        kinds = KINDS if asynchronous else {kind: share for kind, share in KINDS.items() if kind != "cancelled"}
        [kind] = random_number.choices(list(kinds), list(kinds.values()))
        [way] = random_number.choices(list(WAYS), list(WAYS.values()))
        letters: list[str] = []
        TOLD.set(letters)
        whole = False
        try:
            await self.ask(kind, self.clients[way][asynchronous], random_number)
            whole = True
            self.count(f"{kind}: right")
        except ferroai.OpenAIError as error:
            self.failed(kind, error)
        self.check_told(kind, way, "".join(letters), whole)

    async def ask(self, kind: str, client: Any, random_number: random.Random) -> None:
        prompt = self.prompt(random_number.randrange(PROMPTS))
        path = random_number.choice(list(self.files))
        if kind in ("stream", "abandoned"):
            closed = kind == "stream" or random_number.random() < 0.5
            await self.stream(client, prompt, None if kind == "stream" else 3, closed)
        elif kind == "embeddings":
            answer = await come(client.embeddings.create(model="e", input=["a", "b"], dimensions=8))
            self.check(answer.data == self.vectors.data, "other vectors")
        elif kind == "list":
            models: list[Any] = []
            await take(client.models.list(), models)
            self.check([model.id for model in models] == self.models, "other models")
        elif kind == "upload":
            await self.upload(client, path, random_number)
        elif kind == "download":
            answer = await come(client.files.content(self.files[path]))
            # Nobody can tell garbage from what a file holds.
            self.check(answer.content in (path.read_bytes(), GARBAGE), f"not what {path} holds")
        elif kind == "cancelled":
            wish = self.wish(prompt)
            task = asyncio.ensure_future(client.chat.completions.create(**wish, stream=random_number.random() < 0.5))
            await asyncio.sleep(random_number.random() * 0.004)
            task.cancel()
            await asyncio.wait([task])
            if not task.cancelled() and task.exception() is not None:
                raise task.exception() or Wrong("no exception")
        elif kind == "raw":
            answer = (await come(client.chat.completions.with_raw_response.create(**self.wish(prompt)))).parse()
            self.check(str(answer.choices[0].message) == self.said[prompt], f"{answer} for {prompt}")
        else:
            answer = await come(client.chat.completions.create(**self.wish(prompt)))
            self.check(str(answer.choices[0].message) == self.said[prompt], f"{answer} for {prompt}")

    async def stream(self, client: Any, prompt: str, most: int | None, closed: bool) -> None:
        """A stream, read to its end or for a few chunks; what is not closed is just let go of."""
        chunks: list[Any] = []
        stream = await come(client.chat.completions.create(**self.wish(prompt), stream=True))
        whole = False
        try:
            await take(stream, chunks, most)
            whole = most is None
        finally:
            self.check_stream(prompt, chunks, whole)
            if closed:
                await come(stream.close())

    async def upload(self, client: Any, path: Path, random_number: random.Random) -> None:
        """A file in one of the forms that users give it in; the server names it by what it was sent."""
        form = random_number.choice(FORMS)
        with path.open("rb") as file:
            given: Any = {"path": path, "open file": file, "named bytes": (path.name, path.read_bytes())}[form]
            answer = await come(client.files.create(file=given, purpose="user_data"))
        self.check(
            (answer.id, answer.filename, answer.bytes) == (self.files[path], path.name, path.stat().st_size),
            f"{answer} for {path} as {form}",
        )

    def tenth(self, number: int, requests: int) -> None:
        """A tenth of the run: a fifth of it from threads, beside a loop with the rest."""
        wrong: list[BaseException] = []
        in_threads = requests // 5

        def thread(share: Iterator[int], which: int) -> None:
            random_number = random.Random(f"{self.seed} {number} thread {which}")
            try:
                for _ in share:
                    at_once(self.one(random_number, False))
            except BaseException as error:
                wrong.append(error)

        async def task(share: Iterator[int], which: int) -> None:
            random_number = random.Random(f"{self.seed} {number} task {which}")
            for _ in share:
                await self.one(random_number, True)

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


def quiet(descriptors: int, threads: float) -> tuple[float, int, int]:
    """What is measured once idle connections have gone, and threads that read files, as far as they go."""
    until = time.monotonic() + 20
    measured = measure()
    while (measured[1] > descriptors or measured[2] > threads) and time.monotonic() < until:
        time.sleep(IDLE)
        measured = measure()
    return measured


def run(requests: int, folder: Path, seed: int = 1, allowed: float = 8.0) -> int:
    """The whole run, with files in `folder`; 0 when every answer was right and the last tenth needs no more than the
    first."""
    command = [sys.executable, "-m", "tests.soak", "--serve", "--seed", str(seed)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdout
    soak = Soak(server.stdout.readline().strip(), seed, folder)
    began = time.monotonic()
    rows: list[tuple[float, int, int]] = []
    _, before, _ = measure()
    print(f"{'tenth':>6} {'requests':>9} {'req/s':>7} {'MiB':>7} {'files':>6} {'threads':>8}", flush=True)
    for number in range(TENTHS):
        count = requests // TENTHS
        since = time.monotonic()
        soak.tenth(number, count)
        speed = count / (time.monotonic() - since)
        # A thread that has read a file stays for ten seconds, in case there is another: only at the end it matters.
        threads: float = rows[0][2] if number == TENTHS - 1 else math.inf
        rows.append(quiet(rows[0][1] if rows else before, threads))
        resident, files, threads = rows[-1]
        print(f"{number + 1:>6} {count:>9} {speed:>7.0f} {resident:>7.1f} {files:>6} {threads:>8}", flush=True)
    faults = server.communicate()[0].strip()
    print(f"\n{requests} requests in {time.monotonic() - began:.0f} s; the server did: {faults}")
    for outcome, times in sorted(soak.outcomes.items()):
        print(f"{times:>9}  {outcome}")
    print("; ".join(f"{times} over {way}" for way, times in sorted(soak.ways.items())))
    print("hooks were told of {Q} attempts, {a} answers, {r} retries".format_map(soak.told))
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
        with tempfile.TemporaryDirectory() as folder:
            sys.exit(run(given.requests, Path(folder), given.seed, given.allowed))


if __name__ == "__main__":
    main()
