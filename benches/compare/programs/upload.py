"""One large file from disk to the server: `upload.py SIDE BASE_URL PATH TIME|MEMORY`.

`TIME`: a unit is a MiB. `MEMORY` prints how far the peak rises above that of a client that has made a small upload.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benches.compare.programs.meter import Meter, peak


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
