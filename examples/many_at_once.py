"""A thousand calls, 64 of them in flight at a time, from one process."""

from __future__ import annotations

import asyncio

from ferroai import AsyncOpenAI

CALLS = 1000
IN_FLIGHT = 64


async def main() -> None:
    numbers = iter(range(CALLS))
    tokens = 0

    async def worker(client: AsyncOpenAI) -> None:
        nonlocal tokens
        # Workers share one iterator: each takes the next number as soon as it is free.
        for number in numbers:
            answer = await client.chat.completions.create(
                model="gpt-4o", messages=[{"role": "user", "content": f"Is {number} a prime number?"}]
            )
            tokens += answer.usage.total_tokens if answer.usage else 0

    async with AsyncOpenAI() as client:
        await asyncio.gather(*(worker(client) for _ in range(IN_FLIGHT)))
    print(f"{CALLS} answers, {tokens} tokens")


if __name__ == "__main__":
    asyncio.run(main())
