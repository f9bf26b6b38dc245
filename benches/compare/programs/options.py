"""Copies of a client with one setting changed: `options.py SIDE`; a unit is a `with_options`."""

from __future__ import annotations

import sys

from benches.compare.programs.meter import measure


def main(side: str) -> None:
    client = __import__(side).OpenAI(api_key="test", base_url="http://127.0.0.1:9/v1")
    # As in a program that has made calls: its resources are there.
    assert client.chat.completions

    def hundred() -> int:
        for _ in range(100):
            client.with_options(timeout=5)
        return 100

    assert client.with_options(timeout=5).timeout == 5
    measure(hundred)


main(*sys.argv[1:])
