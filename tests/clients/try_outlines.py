"""Outlines: text, a stream, an answer held to a class, an error; both clients."""

from __future__ import annotations

import asyncio
import json

import openai
import outlines
from pydantic import BaseModel

from ferroai.testing import MockServer

CHAT = "/v1/chat/completions"


class Person(BaseModel):
    name: str
    age: int


def calls(server: MockServer) -> None:
    model = outlines.from_openai(openai.OpenAI(base_url=server.url, api_key="k", max_retries=0), "gpt-4o")
    server.on("POST", CHAT).times(1).say("Hello there.")
    assert model("Hi") == "Hello there."
    server.on("POST", CHAT).times(1).say("A story in pieces.")
    assert "".join(model.stream("Tell me a story")) == "A story in pieces."
    # The server makes what the schema asks for.
    assert set(json.loads(model("Ada is 36.", Person))) == {"name", "age"}
    assert server.requests[-1].json()["response_format"]["json_schema"]["strict"] is True
    server.on("POST", CHAT).times(1).respond(status=429, json={"error": {"message": "slow down"}})
    try:
        model("Hi")
    except Exception as error:
        assert isinstance(error, openai.RateLimitError) or isinstance(error.__cause__, openai.RateLimitError)
    else:
        raise AssertionError("no error")


async def awaited_calls(server: MockServer) -> None:
    model = outlines.from_openai(openai.AsyncOpenAI(base_url=server.url, api_key="k"), "gpt-4o")
    server.on("POST", CHAT).times(1).say("Hello there.")
    assert await model("Hi") == "Hello there."


with MockServer() as server:
    calls(server)
    asyncio.run(awaited_calls(server))
