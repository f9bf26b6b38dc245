"""What a type checker is given to read: fifty lines as programs are, with chat, a stream, responses and errors."""

from __future__ import annotations

import asyncio

from ferroai import APIStatusError, AsyncOpenAI, OpenAI, RateLimitError
from ferroai.types.chat import ChatCompletion, ChatCompletionMessageParam
from ferroai.types.responses import Response


def ask(client: OpenAI, question: str) -> str:
    messages: list[ChatCompletionMessageParam] = [
        {"role": "system", "content": "Be short."},
        {"role": "user", "content": question},
    ]
    answer: ChatCompletion = client.chat.completions.create(model="gpt-4o", messages=messages)
    return answer.choices[0].message.content or ""


def story(client: OpenAI) -> str:
    parts: list[str] = []
    with client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Tell a story."}], stream=True
    ) as stream:
        for chunk in stream:
            if chunk.choices:
                parts.append(chunk.choices[0].delta.content or "")
    return "".join(parts)


async def respond(client: AsyncOpenAI, text: str) -> Response:
    response = await client.responses.create(model="gpt-4o", input=text)
    print(response.output_text, response.usage.total_tokens if response.usage else 0)
    return response


async def main() -> None:
    client = OpenAI()
    try:
        print(ask(client, "Why is the sky blue?"), story(client))
    except RateLimitError as error:
        print(error.request_id)
    except APIStatusError as error:
        print(error.status_code)
    print(await respond(AsyncOpenAI(), "Name a prime number."))


if __name__ == "__main__":
    asyncio.run(main())
