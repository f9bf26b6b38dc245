"""The figures of the table: which sides each compares, how its number is read, what it must reach.

Owns the goals. A group of rows is measured together, because their sides must alternate with each other.
"""

from __future__ import annotations

import json
import tempfile
import zipfile
from collections.abc import Callable
from email.parser import Parser
from pathlib import Path

from benches.compare.checking import pyright
from benches.compare.connections import http2, spread
from benches.compare.harness import (
    ROOT,
    median,
    meter,
    output,
    program,
    script,
    server,
    stopwatch,
)
from benches.compare.table import Context, Row, cost, faster, number, over, rate
from benches.compare.transfers import download, pages, upload

BULK_LINES = 100_000
STREAM_TOKENS = 256
FORBIDDEN = {"pydantic", "pydantic_core", "asyncio"}


def async64(context: Context) -> list[Row]:
    sides = {name: context.chat(name, 64) for name in ("ferroai", "openai", "pyreqwest")}
    sides["bare"] = context.bare_loop(64, str(context.seconds))
    samples = context.measure("async64", sides)
    ours, openai, bare = samples["ferroai"], samples["openai"], samples["bare"]
    figure = "async, 64 in flight"
    return [
        faster(figure, ours, openai, "openai", "req/s", 40),
        Row(
            f"{figure}, CPU per request vs openai",
            f"{cost(ours) * 1e6:.0f} us",
            f"{cost(openai) * 1e6:.0f} us",
            cost(openai) / cost(ours),
            30,
        ),
        faster(figure, ours, samples["pyreqwest"], "pyreqwest to a dict", "req/s", 1.5),
        Row(
            f"{figure} vs a bare reqwest loop",
            f"{number(rate(ours))} req/s",
            f"{number(rate(bare))} req/s",
            100 * rate(ours) / rate(bare),
            55,
            "%",
        ),
    ]


def async1024(context: Context) -> list[Row]:
    samples = context.measure(
        "async1024",
        {
            "ferroai": context.chat("ferroai", 1024),
            "openai": context.chat("openai", 1024),
            "ferroai64": context.chat("ferroai", 64),
        },
    )
    ours, at_64 = rate(samples["ferroai"]), rate(samples["ferroai64"])
    figure = "async, 1,024 in flight"
    return [
        faster(figure, samples["ferroai"], samples["openai"], "openai", "req/s", 100),
        Row(f"{figure} vs our own at 64", f"{ours:,.0f} req/s", f"{at_64:,.0f} req/s", 100 * ours / at_64, 80, "%"),
    ]


def sync(context: Context) -> list[Row]:
    names = ("ferroai", "openai")
    samples = context.measure("sync", {name: meter(program("chat_sync", name, context.base_url)) for name in names})
    return [faster("sync, one after the other", samples["ferroai"], samples["openai"], "openai", "req/s", 12)]


def options(context: Context) -> list[Row]:
    samples = context.measure("options", {name: meter(program("options", name)) for name in ("ferroai", "openai")})
    ours, peer = (1e6 * cost(samples[side]) for side in ("ferroai", "openai"))
    return [Row("with_options, CPU of one", f"{ours:.2f} us", f"{peer:.0f} us (openai)", ours, 5, "us", at_most=True)]


def hooks(context: Context) -> list[Row]:
    """Without hooks a call takes the branch around them; what is left of them then is below the noise of a run.

    The figure is what a call without any costs beside one with three that do nothing; the noise is how far the runs
    of the first lie apart.
    """
    sides = {name: meter(program("hooks", name, context.base_url)) for name in ("none", "three")}
    samples = context.measure("hooks", sides)
    none, three = (1e6 * cost(samples[name]) for name in sides)
    spread = 1e6 * (max(taken := [sample.cost for sample in samples["none"]]) - min(taken))
    figure = "sync call without hooks, CPU vs with three that do nothing"
    return [Row(figure, f"{none:.1f} us (runs within {spread:.1f} us)", f"{three:.1f} us", three / none, 1)]


def stream(context: Context) -> list[Row]:
    """Answers of a few hundred tokens, as real ones are, so that events count and not connections."""
    rows = []
    with server("--tokens", str(STREAM_TOKENS)) as base_url:
        for mode, in_flight in (("sync", 1), ("async", 16)):
            sides = {name: meter(program("stream", name, base_url, mode, in_flight)) for name in ("ferroai", "openai")}
            samples = context.measure(f"stream-{mode}", sides)
            figure = f"streamed events, {mode}, {in_flight} at a time"
            rows.append(faster(figure, samples["ferroai"], samples["openai"], "openai", "events/s", 20))
    return rows


def build(context: Context) -> list[Row]:
    """In CPU time: each side works in one thread and waits for nothing."""
    samples = context.measure(
        "build", {name: meter(program("build", name)) for name in ("ferroai", "openai", "pydantic")}
    )
    return [
        Row(
            f"chat completion from bytes vs {name}",
            f"{cost(samples['ferroai']) * 1e6:.2f} us",
            f"{cost(samples[side]) * 1e6:.2f} us",
            cost(samples[side]) / cost(samples["ferroai"]),
            goal,
        )
        for side, name, goal in (("openai", "openai", 25), ("pydantic", "pydantic validate_json", 1))
    ]


def embeddings(context: Context) -> list[Row]:
    rows = []
    for kind, figure, goal in (("numpy", "to numpy", 20), ("lists", "as lists", 5)):
        sides = {name: meter(program("embeddings", name, context.base_url, kind)) for name in ("ferroai", "openai")}
        samples = context.measure(f"embeddings-{kind}", sides)
        ours, peer = samples["ferroai"], samples["openai"]
        rows.append(faster(f"embeddings 256 x 1536 {figure}", ours, peer, "openai", "answers/s", goal))
    return rows


def bulk(context: Context) -> list[Row]:
    """Whole runs from file to file, start-up included, against as many requests of the bare loop."""
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Say this is a test."}]}
    with tempfile.TemporaryDirectory() as folder:
        source, sink = Path(folder) / "in.jsonl", Path(folder) / "out.jsonl"
        with source.open("w") as lines:
            for line in range(BULK_LINES):
                request = {"custom_id": f"r{line}", "method": "POST", "url": "/v1/chat/completions", "body": body}
                lines.write(json.dumps(request) + "\n")
        command = script("bulk", context.base_url, source, sink)
        sides = {
            "ferroai": stopwatch(command, BULK_LINES),
            "bare": context.bare_loop(64, f"={BULK_LINES}"),
        }
        samples = context.measure("bulk", sides, rounds=max(3, context.rounds - 2))
    ours, bare = rate(samples["ferroai"]), rate(samples["bare"])
    figure = "bulk, file to file, vs a bare reqwest loop"
    return [Row(figure, f"{ours:,.0f} req/s", f"{bare:,.0f} req/s", 100 * ours / bare, 85, "%")]


def startup(context: Context) -> list[Row]:
    sides = {side: stopwatch(script("startup", side, "TIME")) for side in ("bare", "ferroai")}
    samples = context.measure("startup", sides, rounds=context.rounds * 6)
    milliseconds = {side: 1e3 * median(sample.seconds for sample in taken) for side, taken in samples.items()}
    memory = {side: json.loads(output(script("startup", side, "MEMORY"))) for side in sides}
    megabytes = {side: found["bytes"] / 1e6 for side, found in memory.items()}
    modules = {side: set(found["modules"]) for side, found in memory.items()}
    forbidden = sorted(FORBIDDEN & (modules["ferroai"] - modules["bare"]))
    figure = "import + client + first resource, above a bare interpreter"
    return [
        over(f"{figure}: time", milliseconds, "ms", 25),
        over(f"{figure}: peak memory", megabytes, "MB", 12),
        over(f"{figure}: modules", {side: len(names) for side, names in modules.items()}, "", 40),
        Row(
            "… of them pydantic or asyncio",
            ", ".join(forbidden) or "none",
            "",
            len(forbidden),
            0,
            "",
            at_most=True,
        ),
    ]


def process(context: Context) -> list[Row]:
    sides = {side: stopwatch(script("one_answer", side, context.base_url)) for side in ("ferroai", "openai")}
    samples = context.measure("process", sides, rounds=context.rounds + 2)
    ours, peer = (1e3 * median(sample.seconds for sample in samples[side]) for side in sides)
    figure = "whole process with one parsed chat answer vs openai"
    return [Row(figure, f"{ours:.0f} ms", f"{peer:.0f} ms", peer / ours, 5)]


def first(context: Context) -> list[Row]:
    rows: list[Row] = []
    for what, goal in (("chat", 5), ("responses", 20)):
        sides = {side: meter(program("first_call", side, what, context.base_url)) for side in ("ferroai", "openai")}
        samples = context.measure(f"first_{what}", sides, rounds=context.rounds + 2)
        ours, peer = (1e3 * median(sample.cpu for sample in samples[side]) for side in sides)
        figure = f"first call of {what} above a later one, pydantic imported: CPU"
        rows.append(Row(figure, f"{ours:.1f} ms", f"{peer:.1f} ms (openai)", ours, goal, "ms", at_most=True))
    return rows


def wheel(context: Context) -> list[Row]:
    _ = context
    (found,) = (ROOT / "dist").glob("*.whl")
    with zipfile.ZipFile(found) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        required = Parser().parsestr(archive.read(name).decode()).get_all("Requires-Dist") or []
    always = [line for line in required if "extra ==" not in line]
    megabytes = found.stat().st_size / 1e6
    return [
        Row("wheel (abi3)", f"{megabytes:.2f} MB", "", megabytes, 6, "MB", at_most=True),
        Row("required dependencies", ", ".join(always), "", len(always), 1, "", at_most=True),
    ]


GROUPS: dict[str, Callable[[Context], list[Row]]] = {
    "async64": async64,
    "async1024": async1024,
    "http2": http2,
    "spread": spread,
    "sync": sync,
    "options": options,
    "hooks": hooks,
    "stream": stream,
    "build": build,
    "embeddings": embeddings,
    "bulk": bulk,
    "upload": upload,
    "download": download,
    "pages": pages,
    "startup": startup,
    "process": process,
    "first": first,
    "pyright": pyright,
    "wheel": wheel,
}
