"""What the first call of a resource adds: `first_call.py SIDE chat|responses BASE_URL`.

pydantic is imported and another resource has been called; prints the milliseconds of CPU that the first call takes
above what the later ones do, and as many as `count` is 1.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from typing import Any


def main(side: str, what: str, base_url: str) -> None:
    import pydantic

    class Warm(pydantic.BaseModel):
        number: int

    assert Warm(number=1).model_dump() == {"number": 1}
    client: Any = __import__(side).OpenAI(api_key="test", base_url=base_url)
    assert client.models.retrieve("gpt-4o").id

    def call() -> float:
        started = time.process_time()
        if what == "chat":
            question = {"role": "user", "content": "Say this is a test."}
            assert client.chat.completions.create(model="gpt-4o", messages=[question]).choices[0].message.content
        else:
            assert client.responses.create(model="gpt-4o", input="Say this is a test.").output_text
        return time.process_time() - started

    first = call()
    later = statistics.median(call() for _ in range(20))
    print(json.dumps({"count": 1, "seconds": first - later, "cpu": first - later}))


main(*sys.argv[1:])
