"""Langfuse: every call leaves a span, streams too; it wraps the calls of the resources by their names."""

from __future__ import annotations

import asyncio

import openai
from langfuse import Langfuse
from langfuse.openai import AsyncOpenAI, OpenAI
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from ferroai.testing import MockServer

CHAT = "/v1/chat/completions"
MESSAGES = [{"role": "user", "content": "Hi"}]


def calls(server: MockServer, client: openai.OpenAI) -> None:
    server.on("POST", CHAT).times(1).say("Hello there.")
    answer = client.chat.completions.create(model="gpt-4o", messages=MESSAGES, name="said")
    assert answer.choices[0].message.content == "Hello there."
    assert "name" not in server.requests[-1].json()
    server.on("POST", CHAT).times(1).say("A story in pieces.")
    stream = client.chat.completions.create(model="gpt-4o", messages=MESSAGES, stream=True, name="streamed")
    assert len(list(stream)) > 2
    server.on("POST", CHAT).times(1).call("weather", {"city": "Oslo"})
    client.chat.completions.create(model="gpt-4o", messages=MESSAGES, name="called")
    client.embeddings.create(model="text-embedding-3-small", input="one", name="embedded")
    server.on("POST", "/v1/responses").times(1).say("An answer.")
    client.responses.create(model="gpt-4o", input="Hi", name="answered")
    server.on("POST", CHAT).times(1).respond(status=400, json={"error": {"message": "no such thing"}})
    try:
        client.chat.completions.create(model="gpt-4o", messages=MESSAGES, name="failed")
    except openai.BadRequestError:
        return
    raise AssertionError("no error")


async def awaited_calls(server: MockServer, client: openai.AsyncOpenAI) -> None:
    server.on("POST", CHAT).times(1).say("Hello there.")
    await client.chat.completions.create(model="gpt-4o", messages=MESSAGES, name="said later")
    server.on("POST", CHAT).times(1).say("A story in pieces.")
    stream = await client.chat.completions.create(model="gpt-4o", messages=MESSAGES, stream=True, name="streamed later")
    assert len([chunk async for chunk in stream]) > 2


spans = InMemorySpanExporter()
with MockServer() as server:
    # Its own service is the server, too: nothing leaves the machine.
    langfuse = Langfuse(
        public_key="p", secret_key="s", base_url=server.url, tracer_provider=TracerProvider(), span_exporter=spans
    )
    settings = {"base_url": server.url, "api_key": "k", "max_retries": 0}
    assert OpenAI is openai.OpenAI
    calls(server, OpenAI(**settings))
    asyncio.run(awaited_calls(server, AsyncOpenAI(**settings)))
    langfuse.flush()

told = {span.name: dict(span.attributes) for span in spans.get_finished_spans()}
assert len(told) == 8, list(told)
OUTPUT = "langfuse.observation.output"
assert "Hello there." in told["said"][OUTPUT]
assert "total" in told["said"]["langfuse.observation.usage_details"]
assert "A story in pieces." in told["streamed"][OUTPUT]
assert "A story in pieces." in told["streamed later"][OUTPUT]
assert "Oslo" in told["called"][OUTPUT]
assert "dimensions" in told["embedded"][OUTPUT]
assert "An answer." in told["answered"][OUTPUT]
assert told["failed"]["langfuse.observation.level"] == "ERROR"
