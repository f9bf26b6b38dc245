"""How much memory an upload takes: as much for a long file as for a short one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import programs, swallow

MEMORY = """
import io, tempfile
from pathlib import Path

def peak():
    # Not what `resource` says, which counts what this process was forked from.
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) >> 10

size = 256 << 20

def small(client):
    return client.files.create(file=b"warm", purpose="batch")

async def main(name):
    async with aclient() as one:
        await small(one)
        before = peak()
        await one.files.create(file=source(name), purpose="batch")
        return peak() - before

def source(name):
    if name == "path":
        return Path(file.name)
    if name == "open":
        return file
    if name == "pieces":
        return (bytes(1 << 20) for _ in range(256))
    if name == "memory":
        return memory
    if name == "view":
        return io.BytesIO(memory)
    return Path(file.name).read_bytes()

way, name = sys.argv[2:]
memory = bytes([1]) * size if name in ("memory", "view") else b""
with tempfile.NamedTemporaryFile() as file:
    file.truncate(size)
    if way == "async":
        print(asyncio.run(main(name)))
    else:
        with client() as one:
            small(one)
            before = peak()
            one.files.create(file=source(name), purpose="batch")
            print(peak() - before)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read as Linux tells it")
@pytest.mark.parametrize("way", ["sync", "async"])
@pytest.mark.parametrize("name", ["path", "open", "pieces", "memory", "view", "read"])
def test_memory_stays_the_same_however_long_the_file_is(way: str, name: str) -> None:
    with swallow.serve(swallow.accept_all) as url:
        grown = int(programs.succeed(MEMORY, url, way, name))
    if name == "read":
        # The whole file as the caller's own bytes: the measure sees it.
        assert grown >= 256
    else:
        assert grown <= 16, f"{grown} MiB for {name}"
