"""A whole program with one parsed answer: `one_answer.py SIDE BASE_URL`; the harness holds the watch."""

import sys

side, base_url = sys.argv[1:]
if side == "ferroai":
    from ferroai import OpenAI
else:
    from openai import OpenAI  # type: ignore[assignment]

with OpenAI(api_key="test", base_url=base_url) as client:
    answer = client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Say this is a test."}]
    )
assert answer.choices[0].message.content
