"""LlamaIndex: chat, completion, streams, tools, a structured answer, responses, errors; both clients."""

from __future__ import annotations

import asyncio

import openai
from llama_index.core.llms import ChatMessage
from llama_index.core.prompts import PromptTemplate
from llama_index.core.tools import FunctionTool
from llama_index.llms.openai import OpenAI, OpenAIResponses
from pydantic import BaseModel

from ferroai.testing import MockServer

CHAT = "/v1/chat/completions"
MESSAGES = [ChatMessage(role="user", content="Hi")]


class Person(BaseModel):
    """Somebody."""

    name: str
    age: int


def weather(city: str) -> str:
    """The weather in a city."""
    return f"sunny in {city}"


def calls(server: MockServer, model: OpenAI) -> None:
    server.on("POST", CHAT).times(1).say("Hello there.")
    answer = model.chat(MESSAGES)
    assert answer.message.content == "Hello there."
    assert isinstance(answer.raw, openai.types.chat.ChatCompletion)
    assert answer.model_dump()["raw"]["choices"][0]["message"]["content"] == "Hello there."
    assert answer.additional_kwargs["total_tokens"] > 0

    server.on("POST", CHAT).times(1).say("Hello there.")
    assert model.complete("Hi").text == "Hello there."
    server.on("POST", CHAT).times(1).say("A story in pieces.")
    pieces = list(model.stream_chat(MESSAGES))
    assert pieces[-1].message.content == "A story in pieces."
    assert len(pieces) > 2

    tool = FunctionTool.from_defaults(weather)
    server.on("POST", CHAT).times(1).call("weather", {"city": "Oslo"})
    asked = model.chat_with_tools([tool], "How is the weather in Oslo?")
    [call] = model.get_tool_calls_from_response(asked)
    assert (call.tool_name, call.tool_kwargs) == ("weather", {"city": "Oslo"})
    server.on("POST", CHAT).times(1).call("weather", {"city": "Oslo"})
    assert model.predict_and_call([tool], "How is it in Oslo?").response == "sunny in Oslo"

    # The schema of the class goes along, made by a name of releases before 3.0.
    server.on("POST", CHAT).times(1).say('{"name": "Ada", "age": 36}')
    person = model.structured_predict(Person, PromptTemplate("Ada is 36."))
    assert person == Person(name="Ada", age=36)
    assert server.requests[-1].json()["response_format"]["json_schema"]["schema"]["required"] == ["name", "age"]

    server.on("POST", CHAT).times(1).respond(status=400, json={"error": {"message": "no such thing"}})
    try:
        model.chat(MESSAGES)
    except openai.BadRequestError as error:
        assert error.status_code == 400
    else:
        raise AssertionError("no error")


async def awaited_calls(server: MockServer, model: OpenAI) -> None:
    server.on("POST", CHAT).times(1).say("Hello there.")
    assert (await model.achat(MESSAGES)).message.content == "Hello there."
    server.on("POST", CHAT).times(1).say("A story in pieces.")
    pieces = [piece async for piece in await model.astream_chat(MESSAGES)]
    assert pieces[-1].message.content == "A story in pieces."


def responses(server: MockServer, model: OpenAIResponses) -> None:
    server.on("POST", "/v1/responses").times(1).say("Hello there.")
    assert model.chat(MESSAGES).message.content == "Hello there."
    server.on("POST", "/v1/responses").times(1).say("A story in pieces.")
    assert list(model.stream_chat(MESSAGES))[-1].message.content == "A story in pieces."
    server.on("POST", "/v1/responses").times(1).call("weather", {"city": "Oslo"})
    asked = model.chat_with_tools([FunctionTool.from_defaults(weather)], "How is the weather in Oslo?")
    [call] = model.get_tool_calls_from_response(asked)
    assert (call.tool_name, call.tool_kwargs) == ("weather", {"city": "Oslo"})


with MockServer() as server:
    settings = {"model": "gpt-4o", "api_base": server.url, "api_key": "k", "max_retries": 0}
    calls(server, OpenAI(**settings))
    asyncio.run(awaited_calls(server, OpenAI(**settings)))
    responses(server, OpenAIResponses(**settings))
