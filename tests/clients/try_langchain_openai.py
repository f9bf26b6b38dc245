"""LangChain's chat model: a call, a stream, tools, structured output by a tool, embeddings, an error; both clients.

Azure's too. It brings an HTTP client of its own to every call.
"""

from __future__ import annotations

import asyncio

import openai
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langchain_core.tools import tool
from langchain_openai import AzureChatOpenAI, AzureOpenAIEmbeddings, ChatOpenAI, OpenAIEmbeddings
from pydantic import BaseModel

from ferroai.testing import MockServer

CHAT = "/v1/chat/completions"


@tool
def weather(city: str) -> str:
    """The weather in a city."""
    return f"sunny in {city}"


class Person(BaseModel):
    """Somebody."""

    name: str
    age: int


def calls(server: MockServer, model: ChatOpenAI) -> None:
    server.on("POST", CHAT).times(1).say("Hello there.")
    answer = model.invoke("Hi")
    assert answer.content == "Hello there."
    assert answer.usage_metadata["total_tokens"] > 0
    assert answer.response_metadata["token_usage"]["completion_tokens_details"]["reasoning_tokens"] == 0
    assert server.requests[-1].headers["authorization"] == "Bearer k"

    server.on("POST", CHAT).times(1).say("A story in pieces.")
    pieces = list(model.stream("Tell me a story"))
    assert "".join(piece.content for piece in pieces) == "A story in pieces."
    assert len(pieces) > 2

    server.on("POST", CHAT).times(1).call("weather", {"city": "Oslo"})
    question = HumanMessage("How is the weather in Oslo?")
    asked = model.bind_tools([weather]).invoke([question])
    assert isinstance(asked, AIMessage)
    [call] = asked.tool_calls
    assert (call["name"], call["args"]) == ("weather", {"city": "Oslo"})
    told = weather.invoke(call)
    assert isinstance(told, ToolMessage)
    model.invoke([question, asked, told])
    assert [message["role"] for message in server.requests[-1].json()["messages"]] == ["user", "assistant", "tool"]

    server.on("POST", CHAT).times(1).call("Person", {"name": "Ada", "age": 36})
    person = model.with_structured_output(Person, method="function_calling").invoke("Ada is 36.")
    assert person == Person(name="Ada", age=36)

    server.on("POST", CHAT).times(1).respond(status=429, json={"error": {"message": "slow down", "code": "rate"}})
    try:
        model.invoke("Hi")
    except openai.RateLimitError as error:
        assert (error.status_code, error.code) == (429, "rate")
    else:
        raise AssertionError("no error")


async def awaited_calls(server: MockServer, model: ChatOpenAI) -> None:
    server.on("POST", CHAT).times(1).say("Hello there.")
    assert (await model.ainvoke("Hi")).content == "Hello there."
    server.on("POST", CHAT).times(1).say("A story in pieces.")
    assert "".join([piece.content async for piece in model.astream("Tell me a story")]) == "A story in pieces."
    server.on("POST", CHAT).times(1).respond(status=401, json={"error": {"message": "who are you?"}})
    try:
        await model.ainvoke("Hi")
    except openai.AuthenticationError as error:
        assert "who are you?" in str(error)
    else:
        raise AssertionError("no error")


def responses(server: MockServer, model: ChatOpenAI) -> None:
    answer = model.invoke("Hi")
    assert answer.text
    assert server.requests[-1].path == "/v1/responses"
    assert "".join(piece.text for piece in model.stream("Hi"))


def azure(server: MockServer) -> None:
    settings = {"azure_endpoint": server.azure_endpoint, "api_version": "v"}
    model = AzureChatOpenAI(**settings, azure_deployment="d", api_key="k")
    for answer in (model.invoke("Hi"), asyncio.run(model.ainvoke("Hi"))):
        assert answer.content
        request = server.requests[-1]
        assert (request.path, request.query) == ("/openai/deployments/d/chat/completions", "api-version=v")
        assert request.headers["api-key"] == "k"
    assert len(list(model.stream("Tell me a story"))) > 2
    provider = {"azure_ad_token_provider": lambda: "t", "check_embedding_ctx_length": False}
    assert AzureOpenAIEmbeddings(**settings, model="e", **provider).embed_query("one")
    assert server.requests[-1].path == "/openai/deployments/e/embeddings"
    assert server.requests[-1].headers["authorization"] == "Bearer t"


with MockServer() as server:
    settings = {"model": "gpt-4o", "base_url": server.url, "api_key": "k", "max_retries": 0}
    calls(server, ChatOpenAI(**settings))
    asyncio.run(awaited_calls(server, ChatOpenAI(**settings)))
    responses(server, ChatOpenAI(**settings, use_responses_api=True))
    embeddings = OpenAIEmbeddings(base_url=server.url, api_key="k", check_embedding_ctx_length=False)
    assert len(embeddings.embed_documents(["one", "two"])) == 2
    azure(server)
