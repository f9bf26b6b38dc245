"""One large file from the server to disk: `download.py SIDE BASE_URL PATH BYTES TIME|MEMORY`.

`TIME`: a unit is a MiB. `MEMORY` prints how far the peak rises above that of a client that has made a small download.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benches.compare.programs.meter import Meter, peak


def main(side: str, base_url: str, path: str, size: str, what: str) -> None:
    client = __import__(side).OpenAI(api_key="test", base_url=base_url, max_retries=0)

    def fetch(count: int) -> None:
        with client.files.with_streaming_response.content(f"file-{count}bytes") as answer:
            answer.stream_to_file(path)
        assert Path(path).stat().st_size == count

    fetch(1 << 16)
    before = peak()
    meter = Meter()
    meter.start()
    fetch(int(size))
    meter.count = int(size) >> 20
    if what == "TIME":
        meter.report()
    else:
        json.dump({"bytes": peak() - before}, sys.stdout)


main(*sys.argv[1:])
