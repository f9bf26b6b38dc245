"""A chat completion of eight objects from its bytes: `build.py SIDE`; a unit is a completion.

`ferroai`: what its client does with the bytes of an answer (parse, then build the instance).
`openai`: what its client does with them (`json.loads`, then its own `_process_response_data`).
`pydantic`: `validate_json` on the official class, its schema built beforehand.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benches.compare.programs.meter import measure

BODY = (Path(__file__).parent.parent / "chat_completion.json").read_bytes()


def ferroai_side() -> Callable[[], Any]:
    from ferroai import _core
    from ferroai.types.chat import ChatCompletion

    return lambda: _core.build(ChatCompletion, BODY)


def openai_side() -> Callable[[], Any]:
    import httpx2
    from openai import OpenAI
    from openai.types.chat import ChatCompletion

    client = OpenAI(api_key="test")
    response = httpx2.Response(200, content=BODY)
    return lambda: client._process_response_data(data=json.loads(BODY), cast_to=ChatCompletion, response=response)


def pydantic_side() -> Callable[[], Any]:
    from openai.types.chat import ChatCompletion
    from pydantic import TypeAdapter

    adapter = TypeAdapter(ChatCompletion)
    adapter.rebuild(force=True)
    return lambda: adapter.validate_json(BODY)


def main(side: str) -> None:
    work = {"ferroai": ferroai_side, "openai": openai_side, "pydantic": pydantic_side}[side]()
    answer = work()
    assert answer.choices[0].message.annotations[0].url_citation.url == "https://example.com/weather", answer

    def hundred() -> int:
        for _ in range(100):
            work()
        return 100

    measure(hundred)


main(*sys.argv[1:])
