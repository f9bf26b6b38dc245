"""Chat calls one after the other with and without hooks: `hooks.py none|three BASE_URL`; a unit is a request."""

from __future__ import annotations

import sys
from typing import Any

from benches.compare.programs.meter import MESSAGES, MODEL, measure


def main(hooks: str, base_url: str) -> None:
    from ferroai import OpenAI

    def nothing(_: object) -> None:
        pass

    names = ("on_request", "on_response", "on_retry") if hooks == "three" else ()
    options: dict[str, Any] = dict.fromkeys(names, nothing)
    client: Any = OpenAI(api_key="test", base_url=base_url, max_retries=0, **options)

    def one() -> int:
        answer = client.chat.completions.create(model=MODEL, messages=MESSAGES)
        assert answer.choices[0].message.content
        return 1

    measure(one)
    # Unset, they are not even imported.
    assert ("ferroai._hooks" in sys.modules) == bool(options)


main(*sys.argv[1:])
