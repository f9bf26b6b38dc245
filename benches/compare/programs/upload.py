"""One large file from disk to the server: `upload.py SIDE BASE_URL PATH TIME|MEMORY`.

`TIME`: a unit is a MiB. `MEMORY` prints how far the peak rises above that of a client that has made a small upload.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path

from benches.compare.programs.meter import Meter


def peak() -> int:
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Not `ru_maxrss`: it starts from the peak of the process that ran this one.
    return next(int(line.split()[1]) * 1024 for line in status.read_text().splitlines() if line.startswith("VmHWM"))


def main(side: str, base_url: str, path: str, what: str) -> None:
    client = __import__(side).OpenAI(api_key="test", base_url=base_url, max_retries=0)
    client.files.create(file=b"small", purpose="batch")
    before = peak()
    meter = Meter()
    meter.start()
    answer = client.files.create(file=Path(path), purpose="batch")
    meter.count = Path(path).stat().st_size >> 20
    assert answer.bytes == Path(path).stat().st_size
    if what == "TIME":
        meter.report()
    else:
        json.dump({"bytes": peak() - before}, sys.stdout)


main(*sys.argv[1:])
