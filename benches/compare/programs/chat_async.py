"""Chat calls with many in flight: `chat_async.py SIDE BASE_URL IN_FLIGHT`; a unit is a request."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from typing import Any

from benches.compare.programs.meter import MESSAGES, MODEL, measure_async


def sdk(package: Any, base_url: str, **options: Any) -> Callable[[], Awaitable[int]]:
    client = package.AsyncOpenAI(api_key="test", base_url=base_url, max_retries=0, **options)

    async def one() -> int:
        answer = await client.chat.completions.create(model=MODEL, messages=MESSAGES)
        assert answer.choices[0].message.content
        return 1

    return one


def pyreqwest(base_url: str) -> Callable[[], Awaitable[int]]:
    from pyreqwest.client import ClientBuilder

    client = ClientBuilder().error_for_status(True).build()
    url = f"{base_url}/chat/completions"
    body = {"model": MODEL, "messages": MESSAGES}

    async def one() -> int:
        response = await client.post(url).bearer_auth("test").body_json(body).build().send()
        answer = await response.json()
        assert answer["choices"][0]["message"]["content"]
        return 1

    return one


def side(name: str, base_url: str) -> Callable[[], Awaitable[int]]:
    if name == "pyreqwest":
        return pyreqwest(base_url)
    if name == "ferroai-http2":
        import ferroai

        return sdk(ferroai, base_url, http_client=ferroai.HttpClient(http2="prior-knowledge"))
    return sdk(__import__(name), base_url)


if __name__ == "__main__":
    measure_async(side(sys.argv[1], sys.argv[2]), int(sys.argv[3]))
