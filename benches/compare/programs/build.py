"""A chat completion of eight objects from its bytes: `build.py SIDE`; a unit is a completion.

`ferroai`: what its client does with the bytes of an answer (parse, then build the instance).
`openai`: what its client does with an answer that has arrived (its `_process_response`: decode, then construct).
`pydantic`: `validate_json` on the official class, its schema built beforehand.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benches.compare.programs.meter import measure

BODY = (Path(__file__).parent.parent / "chat_completion.json").read_bytes()


def ferroai_side() -> Callable[[], Any]:
    from ferroai import _core
    from ferroai.types.chat import ChatCompletion

    return lambda: _core.build(ChatCompletion, BODY, "req_1")


def openai_side() -> Callable[[], Any]:
    import httpx2
    from openai import OpenAI
    from openai._models import FinalRequestOptions
    from openai.types.chat import ChatCompletion

    client = OpenAI(api_key="test")
    request = httpx2.Request("POST", "https://api.openai.com/v1/chat/completions")
    headers = {"content-type": "application/json", "x-request-id": "req_1"}
    # Made once: the transport's part is not what this row compares.
    response = httpx2.Response(200, content=BODY, headers=headers, request=request)
    options = FinalRequestOptions.construct(method="post", url="/chat/completions", json_data={})
    return lambda: client._process_response(
        cast_to=ChatCompletion, options=options, response=response, stream=False, stream_cls=None
    )


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
