"""One answer of 256 vectors of 1536: `embeddings.py SIDE BASE_URL numpy|lists`; a unit is an answer.

The official package answers with lists only: to get numpy from it, its lists are put in an array, as its users do.
"""

from __future__ import annotations

import sys
from typing import Any

from benches.compare.programs.meter import measure

INPUTS = [f"text number {number}" for number in range(256)]
WIDTH = 1536


def main(side: str, base_url: str, kind: str) -> None:
    client = __import__(side).OpenAI(api_key="test", base_url=base_url, max_retries=0)

    def fetch() -> Any:
        return client.embeddings.create(model="text-embedding-3-small", input=INPUTS, dimensions=WIDTH)

    def lists() -> int:
        vectors = [item.embedding for item in fetch().data]
        assert (len(vectors), len(vectors[-1])) == (len(INPUTS), WIDTH)
        return 1

    def array() -> int:
        if side == "ferroai":
            found = fetch().to_numpy()
        else:
            import numpy

            found = numpy.array([item.embedding for item in fetch().data], dtype=numpy.float32)
        assert (found.shape, found.dtype) == ((len(INPUTS), WIDTH), "float32")
        return 1

    measure(array if kind == "numpy" else lists)


main(*sys.argv[1:])
