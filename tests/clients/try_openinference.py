"""OpenInference: every call leaves a span, streams too; it puts its own `request` in place of the clients'."""

from __future__ import annotations

import asyncio

import openai
from openinference.instrumentation.openai import OpenAIInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from ferroai.testing import MockServer

CHAT = "/v1/chat/completions"
MESSAGES = [{"role": "user", "content": "Hi"}]


def calls(server: MockServer, client: openai.OpenAI) -> None:
    server.on("POST", CHAT).times(1).say("Hello there.")
    assert client.chat.completions.create(model="gpt-4o", messages=MESSAGES).choices[0].message.content
    server.on("POST", CHAT).times(1).say("A story in pieces.")
    assert len(list(client.chat.completions.create(model="gpt-4o", messages=MESSAGES, stream=True))) > 2
    server.on("POST", CHAT).times(1).call("weather", {"city": "Oslo"})
    client.chat.completions.create(model="gpt-4o", messages=MESSAGES)
    client.embeddings.create(model="text-embedding-3-small", input="one")
    server.on("POST", CHAT).times(1).respond(status=400, json={"error": {"message": "no such thing"}})
    try:
        client.chat.completions.create(model="gpt-4o", messages=MESSAGES)
    except openai.BadRequestError:
        return
    raise AssertionError("no error")


async def awaited_calls(server: MockServer, client: openai.AsyncOpenAI) -> None:
    await client.responses.create(model="gpt-4o", input="Hi")
    server.on("POST", CHAT).times(1).say("A story in pieces.")
    stream = await client.chat.completions.create(model="gpt-4o", messages=MESSAGES, stream=True)
    assert len([chunk async for chunk in stream]) > 2


spans = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(spans))
OpenAIInstrumentor().instrument(tracer_provider=provider)
with MockServer() as server:
    settings = {"base_url": server.url, "api_key": "k", "max_retries": 0}
    calls(server, openai.OpenAI(**settings))
    asyncio.run(awaited_calls(server, openai.AsyncOpenAI(**settings)))

said, streamed, called, embedded, failed, answered, streamed_async = spans.get_finished_spans()
TEXT = "llm.output_messages.0.message.content"
assert said.attributes[TEXT] == "Hello there."
assert said.attributes["llm.token_count.total"] > 0
assert streamed.attributes[TEXT] == streamed_async.attributes[TEXT] == "A story in pieces."
assert "Oslo" in str(sorted(called.attributes.items()))
assert embedded.attributes["openinference.span.kind"] == "EMBEDDING"
assert not failed.status.is_ok
assert failed.status.description
assert answered.status.is_ok
