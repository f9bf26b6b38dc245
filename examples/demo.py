"""`make demo`: the main job on real text, then one chat call and one streamed answer.

Asks for a summary of each docstring of Python's standard library: writes the requests to a JSON Lines file, runs them
through `ferroai bulk` against the embedded server (no key, no network), and says what came of it. With `--live`
(`make demo LIVE=1`) a few of them go to the real service instead, with the key in OPENAI_API_KEY.
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from ferroai import OpenAI, OpenAIError

FOLDER = Path("demo-out")
MODEL = os.environ.get("DEMO_MODEL", "gpt-4o-mini")
AT_LEAST = 12_000
LIVE_REQUESTS = 20
ROOM = 4_000

Node = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def sources() -> Iterator[tuple[str, Path]]:
    """The modules of the standard library that have a source file, by name."""
    for top in sorted(sys.stdlib_module_names):
        found = importlib.util.find_spec(top)
        if found is None or found.origin is None or not found.origin.endswith(".py"):
            continue
        path = Path(found.origin)
        if not found.submodule_search_locations:
            yield top, path
            continue
        for inner in sorted(path.parent.rglob("*.py")):
            parts = inner.relative_to(path.parent).with_suffix("").parts
            if not {"test", "tests", "idle_test", "site-packages"} & set(parts):
                yield ".".join((top, *parts)).removesuffix(".__init__"), inner


def definitions(node: Node, name: str) -> Iterator[tuple[str, Node]]:
    """A module and everything defined in it, with their names."""
    yield name, node
    for child in node.body:
        if isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            yield from definitions(child, f"{name}.{child.name}")


def texts() -> Iterator[tuple[str, str, str]]:
    """What to ask about: a name, a question, a text. All docstrings, then functions that have none."""
    count = 0
    undocumented: list[tuple[str, str]] = []
    for module, path in sources():
        try:
            text = path.read_text(encoding="utf-8")
            tree = ast.parse(text)
        except (OSError, SyntaxError, UnicodeDecodeError) as problem:
            print(f"left out {path}: {problem}", file=sys.stderr)
            continue
        lines = text.splitlines()
        for name, node in definitions(tree, module):
            doc = ast.get_docstring(node)
            if doc:
                count += 1
                yield name, "Summarise this in one sentence.", doc
            elif not isinstance(node, (ast.Module, ast.ClassDef)) and node.end_lineno is not None:
                undocumented.append((name, "\n".join(lines[node.lineno - 1 : node.end_lineno])))
    for name, source in undocumented[: max(0, AT_LEAST - count)]:
        yield name, "Say in one sentence what this function does.", source


def write_requests(path: Path, limit: int | None) -> int:
    """The input of the job, in the Batch API's format; returns how many requests there are."""
    met: Counter[str] = Counter()
    count = 0
    with path.open("w", encoding="utf-8") as file:
        for name, question, text in texts():
            if limit is not None and count >= limit:
                break
            count += 1
            met[name] += 1
            messages = [{"role": "system", "content": question}, {"role": "user", "content": text[:ROOM]}]
            request = {
                # A property and its setter share a name.
                "custom_id": name if met[name] == 1 else f"{name}#{met[name]}",
                "method": "POST",
                "url": "/v1/chat/completions",
                "body": {"model": MODEL, "messages": messages, "max_tokens": 60},
            }
            file.write(json.dumps(request, ensure_ascii=False) + "\n")
    return count


def say(text: str) -> None:
    print(text, flush=True)


def run_bulk(source: Path, sink: Path, concurrency: int) -> None:
    for old in (sink, Path(f"{sink}.errors.jsonl")):
        old.unlink(missing_ok=True)
    arguments = ["bulk", str(source), "-o", str(sink), "--concurrency", str(concurrency)]
    say(f"\n$ ferroai {' '.join(arguments)}")
    ended = subprocess.run([sys.executable, "-m", "ferroai", *arguments], check=False)
    if ended.returncode not in (0, 1):
        sys.exit(f"the job ended with exit code {ended.returncode}")


def show_some(sink: Path, count: int = 3) -> None:
    say("\nthe first answers:")
    with sink.open(encoding="utf-8") as lines:
        for _, line in zip(range(count), lines, strict=False):
            answer = json.loads(line)
            body = answer["response"]["body"] if answer["response"] else answer["error"]
            text = body["choices"][0]["message"]["content"] if "choices" in body else json.dumps(body)
            say(f"  {answer['custom_id']}: {text[:100]}")


def chat(client: OpenAI) -> None:
    say("\none chat call:")
    completion = client.chat.completions.create(
        model=MODEL,
        messages=[{"role": "user", "content": "What are Rust and Python good for together? One sentence."}],
    )
    say(f"  {completion.choices[0].message.content}")
    if completion.usage is not None:
        say(f"  ({completion.usage.prompt_tokens} tokens in, {completion.usage.completion_tokens} out)")
    say("\none streamed answer, as it arrives:")
    print("  ", end="", flush=True)
    with client.chat.completions.create(
        model=MODEL, messages=[{"role": "user", "content": "Count from one to ten, in words."}], stream=True
    ) as stream:
        for chunk in stream:
            if chunk.choices and chunk.choices[0].delta.content:
                print(chunk.choices[0].delta.content, end="", flush=True)
    print(flush=True)


def live() -> None:
    if not os.environ.get("OPENAI_API_KEY"):
        sys.exit("make demo LIVE=1 sends requests to the real service: set OPENAI_API_KEY to your key first")
    FOLDER.mkdir(exist_ok=True)
    source, sink = FOLDER / "live-requests.jsonl", FOLDER / "live-answers.jsonl"
    count = write_requests(source, LIVE_REQUESTS)
    say(f"{count} requests for {MODEL} at the real service, in {source}")
    run_bulk(source, sink, concurrency=5)
    show_some(sink)
    with OpenAI() as client:
        chat(client)


def local(limit: int | None) -> None:
    from ferroai.testing import MockServer

    FOLDER.mkdir(exist_ok=True)
    source, sink = FOLDER / "requests.jsonl", FOLDER / "answers.jsonl"
    say("reading the standard library's docstrings …")
    began = time.monotonic()
    count = write_requests(source, limit)
    say(f"{count:,} requests written to {source} in {time.monotonic() - began:.1f} s")
    # Somewhat like a service on a busy day: answers take 5 to 20 ms, and some requests have bad luck.
    with MockServer(seed=3, latency=0.005, jitter=0.015, tokens=30, record=False) as server:
        server.on().respond(status=429, headers={"retry-after-ms": "50"}).chaos(rate=0.01)
        server.on().drop().chaos(rate=0.002)
        os.environ["OPENAI_API_KEY"] = "no key needed here"
        os.environ["OPENAI_BASE_URL"] = server.url
        say(f"the embedded server answers at {server.url}")
        run_bulk(source, sink, concurrency=64)
        show_some(sink)
        with OpenAI() as client:
            chat(client)
    say(f"\nall answers are in {sink}")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--live", action="store_true", help="a small run against the real service")
    arguments.add_argument("--requests", type=int, metavar="N", help="no more than so many, for a quick look")
    given = arguments.parse_args()
    try:
        live() if given.live else local(given.requests)
    except OpenAIError as problem:
        sys.exit(f"the demo could not go on: {problem}")


if __name__ == "__main__":
    main()
