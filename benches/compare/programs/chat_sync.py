"""Chat calls one after the other: `chat_sync.py SIDE BASE_URL`; a unit is a request."""

from __future__ import annotations

import sys

from benches.compare.programs.meter import MESSAGES, MODEL, measure


def main(side: str, base_url: str) -> None:
    client = __import__(side).OpenAI(api_key="test", base_url=base_url, max_retries=0)

    def one() -> int:
        answer = client.chat.completions.create(model=MODEL, messages=MESSAGES)
        assert answer.choices[0].message.content
        return 1

    measure(one)


main(*sys.argv[1:])
