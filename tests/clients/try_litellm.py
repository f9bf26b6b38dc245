"""LiteLLM: calls, streams, tools, embeddings, files, transcriptions and errors by its own names; both clients.

It brings an HTTP client of its own, asks for raw answers by a header, and its answers are subclasses of our models.
"""

from __future__ import annotations

import asyncio
import os

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # it would fetch the list of prices

import litellm
import openai
from pydantic import BaseModel

from ferroai.testing import MockServer

CHAT = "/v1/chat/completions"
MESSAGES = [{"role": "user", "content": "Hi"}]
WEATHER = {
    "type": "function",
    "function": {"name": "weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}},
}


class Person(BaseModel):
    name: str
    age: int


def calls(server: MockServer, settings: dict[str, object]) -> None:
    server.on("POST", CHAT).times(1).say("Hello there.")
    answer = litellm.completion(messages=MESSAGES, **settings)
    assert answer.choices[0].message.content == "Hello there."
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens > 0
    assert isinstance(answer, litellm.ModelResponse)
    assert server.requests[-1].headers["authorization"] == "Bearer k"
    assert server.requests[-1].json()["model"] == "gpt-4o"

    server.on("POST", CHAT).times(1).say("A story in pieces.")
    pieces = list(litellm.completion(messages=MESSAGES, stream=True, **settings))
    assert "".join(piece.choices[0].delta.content or "" for piece in pieces) == "A story in pieces."
    assert len(pieces) > 2

    server.on("POST", CHAT).times(1).call("weather", {"city": "Oslo"})
    asked = litellm.completion(messages=MESSAGES, tools=[WEATHER], **settings)
    [call] = asked.choices[0].message.tool_calls
    assert (call.function.name, call.function.arguments.replace(" ", "")) == ("weather", '{"city":"Oslo"}')
    told = {"role": "tool", "tool_call_id": call.id, "content": "sunny"}
    litellm.completion(messages=[*MESSAGES, asked.choices[0].message, told], tools=[WEATHER], **settings)
    assert [message["role"] for message in server.requests[-1].json()["messages"]] == ["user", "assistant", "tool"]

    server.on("POST", CHAT).times(1).say('{"name": "Ada", "age": 36}')
    person = litellm.completion(messages=MESSAGES, response_format=Person, **settings)
    assert Person.model_validate_json(person.choices[0].message.content).age == 36
    assert server.requests[-1].json()["response_format"]["json_schema"]["name"] == "Person"

    embedding = {**settings, "model": "openai/text-embedding-3-small"}
    assert len(litellm.embedding(input=["one", "two"], **embedding).data) == 2
    heard = litellm.transcription(file=("a.wav", b"RIFF"), **{**settings, "model": "openai/whisper-1"})
    assert isinstance(heard, litellm.TranscriptionResponse)
    assert litellm.moderation(input="Hi", **{**settings, "model": "openai/omni-moderation-latest"}).results


def errors(server: MockServer, settings: dict[str, object]) -> None:
    for status, kind in (
        (429, openai.RateLimitError),
        (401, openai.AuthenticationError),
        (400, openai.BadRequestError),
    ):
        server.on("POST", CHAT).times(1).respond(status=status, json={"error": {"message": "not so", "code": "c"}})
        try:
            litellm.completion(messages=MESSAGES, **settings)
        except kind as error:
            assert (error.status_code, error.llm_provider) == (status, "openai")
            assert "not so" in str(error)
        else:
            raise AssertionError("no error")


async def awaited_calls(server: MockServer, settings: dict[str, object]) -> None:
    server.on("POST", CHAT).times(1).say("Hello there.")
    assert (await litellm.acompletion(messages=MESSAGES, **settings)).choices[0].message.content == "Hello there."
    server.on("POST", CHAT).times(1).say("A story in pieces.")
    stream = await litellm.acompletion(messages=MESSAGES, stream=True, **settings)
    assert "".join([piece.choices[0].delta.content or "" async for piece in stream]) == "A story in pieces."
    embedding = {**settings, "model": "openai/text-embedding-3-small"}
    assert len((await litellm.aembedding(input=["one"], **embedding)).data) == 1


with MockServer() as server:
    told = {"model": "openai/gpt-4o", "api_base": server.url, "api_key": "k", "max_retries": 0}
    calls(server, told)
    errors(server, told)
    asyncio.run(awaited_calls(server, told))
