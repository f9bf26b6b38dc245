"""OpenAI Agents: a run with a tool, a streamed run, structured output, an error; by responses and by chat."""

from __future__ import annotations

import asyncio

import openai
from agents import (
    Agent,
    OpenAIChatCompletionsModel,
    OpenAIResponsesModel,
    Runner,
    function_tool,
    set_tracing_disabled,
)
from agents.models.interface import Model
from pydantic import BaseModel

from ferroai.testing import MockServer


@function_tool
def weather(city: str) -> str:
    """The weather in a city."""
    return f"sunny in {city}"


class Person(BaseModel):
    name: str
    age: int


async def calls(server: MockServer, path: str, model: Model) -> None:
    agent = Agent(name="Guide", instructions="Be brief.", model=model, tools=[weather])
    server.on("POST", path).times(1).call("weather", {"city": "Oslo"})
    server.on("POST", path).times(1).say("It is sunny.")
    result = await Runner.run(agent, "How is the weather in Oslo?")
    assert result.final_output == "It is sunny."
    assert [type(item).__name__ for item in result.new_items] == [
        "ToolCallItem",
        "ToolCallOutputItem",
        "MessageOutputItem",
    ]
    assert "sunny in Oslo" in str(server.requests[-1].json())
    assert result.context_wrapper.usage.requests == 2
    assert result.context_wrapper.usage.total_tokens > 0

    server.on("POST", path).times(1).call("weather", {"city": "Rome"})
    server.on("POST", path).times(1).say("A story in pieces.")
    streamed = Runner.run_streamed(agent, "Tell me a story about Rome")
    text = ""
    async for event in streamed.stream_events():
        if event.type == "raw_response_event" and event.data.type == "response.output_text.delta":
            text += event.data.delta
    assert text == streamed.final_output == "A story in pieces."

    server.on("POST", path).times(1).say('{"name": "Ada", "age": 36}')
    typed = Agent(name="Reader", model=model, output_type=Person)
    assert (await Runner.run(typed, "Ada is 36.")).final_output == Person(name="Ada", age=36)

    server.on("POST", path).times(1).respond(status=400, json={"error": {"message": "no such thing", "code": "bad"}})
    try:
        await Runner.run(agent, "Hi")
    except openai.BadRequestError as error:
        assert (error.status_code, error.code) == (400, "bad")
    else:
        raise AssertionError("no error")


async def approval(server: MockServer, model: Model) -> None:
    """A run that waits for a person is written down and read again, which looks into the models below their methods."""
    from agents import RunState

    @function_tool(needs_approval=True)
    def delete(path: str) -> str:
        """Delete a file."""
        return f"{path} is gone"

    agent = Agent(name="Cleaner", model=model, tools=[delete])
    server.on("POST", "/v1/responses").times(1).call("delete", {"path": "old.txt"})
    waiting = await Runner.run(agent, "Delete old.txt")
    assert len(waiting.interruptions) == 1
    state = await RunState.from_string(agent, waiting.to_state().to_string())
    [asked] = state.get_interruptions()
    state.approve(asked)
    server.on("POST", "/v1/responses").times(1).say("Done.")
    assert (await Runner.run(agent, state)).final_output == "Done."
    assert "old.txt is gone" in str(server.requests[-1].json())


async def main(server: MockServer) -> None:
    client = openai.AsyncOpenAI(base_url=server.url, api_key="k", max_retries=0)
    await calls(server, "/v1/responses", OpenAIResponsesModel("gpt-4o", client))
    await calls(server, "/v1/chat/completions", OpenAIChatCompletionsModel("gpt-4o", client))
    await approval(server, OpenAIResponsesModel("gpt-4o", client))


set_tracing_disabled(True)
with MockServer() as server:
    asyncio.run(main(server))
