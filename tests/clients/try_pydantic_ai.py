"""Pydantic AI: an agent with a tool, typed output, a stream, an error; by chat completions, responses and Azure."""

from __future__ import annotations

import asyncio

import openai
from pydantic import BaseModel
from pydantic_ai import Agent, ModelHTTPError
from pydantic_ai.models import Model
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.azure import AzureProvider
from pydantic_ai.providers.openai import OpenAIProvider

from ferroai.testing import MockServer


class Person(BaseModel):
    name: str
    age: int


async def calls(server: MockServer, path: str, model: Model) -> None:
    agent = Agent(model, instructions="Be brief.")

    @agent.tool_plain
    def weather(city: str) -> str:
        """The weather in a city."""
        return f"sunny in {city}"

    server.on("POST", path).times(1).call("weather", {"city": "Oslo"})
    server.on("POST", path).times(1).say("It is sunny.")
    result = await agent.run("How is the weather in Oslo?")
    assert result.output == "It is sunny."
    assert "sunny in Oslo" in str(server.requests[-1].json())
    assert result.usage.requests == 2
    assert result.usage.output_tokens > 0

    server.on("POST", path).times(1).say("A story in pieces.")
    async with agent.run_stream("Tell me a story") as streamed:
        pieces = [piece async for piece in streamed.stream_text(delta=True, debounce_by=None)]
    assert "".join(pieces) == "A story in pieces."
    assert len(pieces) > 1

    server.on("POST", path).times(1).call("final_result", {"name": "Ada", "age": 36})
    assert (await Agent(model, output_type=Person).run("Ada is 36.")).output == Person(name="Ada", age=36)

    server.on("POST", path).times(1).respond(status=400, json={"error": {"message": "no such thing"}})
    try:
        await agent.run("Hi")
    except ModelHTTPError as error:
        assert error.status_code == 400
        assert isinstance(error.__cause__, openai.BadRequestError)
    else:
        raise AssertionError("no error")


async def main(server: MockServer) -> None:
    client = openai.AsyncOpenAI(base_url=server.url, api_key="k", max_retries=0)
    await calls(
        server, "/v1/chat/completions", OpenAIChatModel("gpt-4o", provider=OpenAIProvider(openai_client=client))
    )
    # This one brings an HTTP client of its own.
    provider = OpenAIProvider(base_url=server.url, api_key="k")
    await calls(server, "/v1/responses", OpenAIResponsesModel("gpt-4o", provider=provider))
    azure = AzureProvider(azure_endpoint=server.azure_endpoint, api_version="v", api_key="k")
    await calls(server, "/openai/deployments/d/chat/completions", OpenAIChatModel("d", provider=azure))


with MockServer() as server:
    asyncio.run(main(server))
