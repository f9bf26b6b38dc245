"""Mistakes that type checkers must see. An ignore that is not needed is an error, so each line here is a check."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

import ferroai
from ferroai import AsyncOpenAI, OpenAI
from ferroai.types.chat import ChatCompletion, ChatCompletionUserMessageParam


def wrong(client: OpenAI, answer: ChatCompletion) -> None:
    client.chat.completions.create(messages=[])  # type: ignore[call-overload]
    client.chat.completions.crate()  # type: ignore[attr-defined]
    client.chats  # type: ignore[attr-defined]
    client.models.retrieve(1)  # type: ignore[arg-type]
    client.models.retrieve("m", nonsense=1)  # type: ignore[call-arg]
    client.models.list("m")  # type: ignore[arg-type, call-arg]
    answer.choice  # type: ignore[attr-defined]
    message: ChatCompletionUserMessageParam = {"role": "user"}  # type: ignore[typeddict-item]
    other: ChatCompletionUserMessageParam = {"role": "usr", "content": ""}  # type: ignore[typeddict-item]
    del message, other


async def wrong_async(client: AsyncOpenAI) -> None:
    client.models.retrieve("m").id  # type: ignore[attr-defined]


def wrong_resource() -> object:
    ferroai.ChatCompletion  # type: ignore[attr-defined]
    return ferroai.chats  # type: ignore[attr-defined]


def wrong_name() -> object:
    return ferroai.NoSuchThing  # type: ignore[attr-defined]
