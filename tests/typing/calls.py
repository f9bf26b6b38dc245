"""What type checkers make of each kind of call. Checked by mypy and pyright, never run."""

from typing import Optional

from typing_extensions import assert_type

from ferroai import AsyncOpenAI, AsyncStream, OpenAI, Stream, omit
from ferroai.pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
from ferroai.types import CreateEmbeddingResponse, Embedding, Model, ModelDeleted, Moderation, ModerationCreateResponse
from ferroai.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionDeleted,
    ChatCompletionStoreMessage,
    ChatCompletionUserMessageParam,
)
from ferroai.types.chat.chat_completion import Choice
from ferroai.types.responses import (
    CompactedResponse,
    InputTokenCountResponse,
    Response,
    ResponseItem,
    ResponseStreamEvent,
)


def chat(client: OpenAI, streaming: bool) -> None:
    answer = client.chat.completions.create(model="gpt-5-mini", messages=[{"role": "user", "content": "hi"}])
    assert_type(answer, ChatCompletion)
    assert_type(answer.choices, list[Choice])
    assert_type(answer.choices[0].message.content, Optional[str])
    asked: list[ChatCompletionUserMessageParam] = [{"role": "user", "content": "hi"}]
    client.chat.completions.create(model="m", messages=(message for message in asked), n=omit, seed=None)
    off = client.chat.completions.create(model="m", messages=[], stream=False)
    assert_type(off, ChatCompletion)
    on = client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(on, Stream[ChatCompletionChunk])
    for event in on:
        assert_type(event, ChatCompletionChunk)
        assert_type(event.choices[0].delta.content, Optional[str])
    either = client.chat.completions.create(model="m", messages=[], stream=streaming)
    assert_type(either, ChatCompletion | Stream[ChatCompletionChunk])
    assert_type(client.chat.completions.retrieve("id", timeout=3.0), ChatCompletion)
    assert_type(client.chat.completions.update("id", metadata={"a": "b"}), ChatCompletion)
    assert_type(client.chat.completions.delete("id", extra_headers={"a": "b"}), ChatCompletionDeleted)
    page = client.chat.completions.list(limit=3)
    assert_type(page, SyncCursorPage[ChatCompletion])
    for item in page:
        assert_type(item, ChatCompletion)
    assert_type(client.chat.completions.messages.list("id"), SyncCursorPage[ChatCompletionStoreMessage])


async def chat_async(client: AsyncOpenAI, streaming: bool) -> None:
    answer = await client.chat.completions.create(model="gpt-5-mini", messages=[{"role": "user", "content": "hi"}])
    assert_type(answer, ChatCompletion)
    on = await client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(on, AsyncStream[ChatCompletionChunk])
    async for event in on:
        assert_type(event, ChatCompletionChunk)
    either = await client.chat.completions.create(model="m", messages=[], stream=streaming)
    assert_type(either, ChatCompletion | AsyncStream[ChatCompletionChunk])
    assert_type(await client.chat.completions.delete("id"), ChatCompletionDeleted)
    pages = client.chat.completions.list()
    assert_type(pages, AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]])
    assert_type(await pages, AsyncCursorPage[ChatCompletion])
    async for item in pages:
        assert_type(item, ChatCompletion)


def responses(client: OpenAI) -> None:
    answer = client.responses.create(
        model="gpt-5-mini",
        input=[{"role": "user", "content": "hi"}],
        tools=[{"type": "function", "name": "f", "parameters": {}, "strict": True}],
    )
    assert_type(answer, Response)
    assert_type(answer.output_text, str)
    for item in answer.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.text, str)
        elif item.type == "function_call":
            assert_type(item.arguments, str)
    for event in client.responses.create(model="m", input="hi", stream=True):
        if event.type == "response.output_text.delta":
            assert_type(event.delta, str)
    assert_type(client.responses.retrieve("id"), Response)
    assert_type(client.responses.retrieve("id", stream=True), Stream[ResponseStreamEvent])
    client.responses.delete("id")
    assert_type(client.responses.cancel("id"), Response)
    assert_type(client.responses.compact(model="m"), CompactedResponse)
    assert_type(client.responses.input_tokens.count(model="m", input="hi"), InputTokenCountResponse)
    assert_type(client.responses.input_items.list("id"), SyncCursorPage[ResponseItem])


async def responses_async(client: AsyncOpenAI) -> None:
    assert_type(await client.responses.create(model="m", input="hi"), Response)
    assert_type(await client.responses.create(model="m", input="hi", stream=True), AsyncStream[ResponseStreamEvent])
    await client.responses.delete("id")
    pages = client.responses.input_items.list("id")
    assert_type(pages, AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]])


def others(client: OpenAI) -> None:
    vectors = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"])
    assert_type(vectors, CreateEmbeddingResponse)
    assert_type(vectors.data, list[Embedding])
    assert_type(vectors.data[0].embedding, list[float])
    assert_type(client.models.list(), SyncPage[Model])
    assert_type(client.models.retrieve("m"), Model)
    assert_type(client.models.delete("m"), ModelDeleted)
    found = client.moderations.create(input="text")
    assert_type(found, ModerationCreateResponse)
    assert_type(found.results, list[Moderation])
    assert_type(found.results[0].categories.self_harm, bool)


async def others_async(client: AsyncOpenAI) -> None:
    assert_type(await client.embeddings.create(model="m", input="a"), CreateEmbeddingResponse)
    assert_type(client.models.list(), AsyncPaginator[Model, AsyncPage[Model]])
    assert_type(await client.moderations.create(input="text"), ModerationCreateResponse)
