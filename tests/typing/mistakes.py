"""Mistakes that type checkers must see. An ignore that is not needed is an error, so each line here is a check."""

from ferroai import AsyncOpenAI, OpenAI
from ferroai.types.chat import ChatCompletion, ChatCompletionUserMessageParam


def wrong(client: OpenAI, answer: ChatCompletion) -> None:
    client.chat.completions.create(messages=[])  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.chat.completions.crate()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    client.chats  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    client.models.retrieve(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.models.retrieve("m", nonsense=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.models.list("m")  # type: ignore[arg-type, call-arg]  # pyright: ignore[reportCallIssue]
    answer.choice  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    message: ChatCompletionUserMessageParam = {"role": "user"}  # type: ignore[typeddict-item]  # pyright: ignore
    other: ChatCompletionUserMessageParam = {"role": "usr", "content": ""}  # type: ignore[typeddict-item]  # pyright: ignore
    del message, other


async def wrong_async(client: AsyncOpenAI) -> None:
    client.models.retrieve("m").id  # type: ignore[attr-defined]  # pyright: ignore
