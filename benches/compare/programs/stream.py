"""Streamed chat answers, reading every delta: `stream.py SIDE BASE_URL sync|async IN_FLIGHT`; a unit is an event."""

from __future__ import annotations

import sys

from benches.compare.programs.meter import MESSAGES, MODEL, measure, measure_async


def main(side: str, base_url: str, mode: str, in_flight: str) -> None:
    package = __import__(side)
    if mode == "sync":
        client = package.OpenAI(api_key="test", base_url=base_url, max_retries=0)

        def one() -> int:
            events = 0
            for chunk in client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True):
                _ = chunk.choices[0].delta.content
                events += 1
            return events

        measure(one)
    else:
        async_client = package.AsyncOpenAI(api_key="test", base_url=base_url, max_retries=0)

        async def one_async() -> int:
            events = 0
            async for chunk in await async_client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True):
                _ = chunk.choices[0].delta.content
                events += 1
            return events

        measure_async(one_async, int(in_flight))


main(*sys.argv[1:])
