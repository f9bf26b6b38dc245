"""Instructor: an answer read into a class, asked for again when it does not fit, a list as it comes, an error."""

from __future__ import annotations

import asyncio

import instructor
import openai
from pydantic import BaseModel, field_validator

from ferroai.testing import MockServer

CHAT = "/v1/chat/completions"
MESSAGES = [{"role": "user", "content": "Ada is 36."}]


class Person(BaseModel):
    name: str
    age: int

    @field_validator("age")
    @classmethod
    def grown(cls, age: int) -> int:
        if age < 18:
            raise ValueError("too young")
        return age


def calls(server: MockServer) -> None:
    client = instructor.from_openai(openai.OpenAI(base_url=server.url, api_key="k", max_retries=0))
    ada = {"name": "Ada", "age": 36}
    server.on("POST", CHAT).times(1).call("Person", ada)
    person = client.chat.completions.create(model="gpt-4o", messages=MESSAGES, response_model=Person)
    assert (person.name, person.age) == ("Ada", 36)
    [described] = server.requests[-1].json()["tools"]
    assert described["function"]["name"] == "Person"

    # What does not fit is sent back with what was wrong; the counts of both answers are added up.
    server.on("POST", CHAT).times(1).call("Person", {"name": "Ada", "age": 3})
    server.on("POST", CHAT).times(1).call("Person", ada)
    person, whole = client.chat.completions.create_with_completion(
        model="gpt-4o", messages=MESSAGES, response_model=Person, max_retries=2
    )
    assert person.age == 36
    assert "too young" in str(server.requests[-1].json())
    assert isinstance(whole, openai.types.chat.ChatCompletion)
    assert whole.usage.total_tokens == whole.usage.prompt_tokens + whole.usage.completion_tokens > 0

    server.on("POST", CHAT).times(1).call("IterablePerson", {"tasks": [ada, {"name": "Grace", "age": 40}]})
    people = list(client.chat.completions.create_iterable(model="gpt-4o", messages=MESSAGES, response_model=Person))
    assert [person.name for person in people] == ["Ada", "Grace"]

    server.on("POST", CHAT).times(1).call("PartialPerson", ada)
    grown = list(client.chat.completions.create_partial(model="gpt-4o", messages=MESSAGES, response_model=Person))
    assert (grown[-1].name, grown[-1].age) == ("Ada", 36)

    server.on("POST", CHAT).times(1).respond(status=429, json={"error": {"message": "slow down"}})
    try:
        client.chat.completions.create(model="gpt-4o", messages=MESSAGES, response_model=Person, max_retries=0)
    except Exception as error:
        told: BaseException | None = error
        while told is not None and not isinstance(told, openai.RateLimitError):
            told = told.__cause__
        assert told is not None, repr(error)
    else:
        raise AssertionError("no error")


async def awaited_calls(server: MockServer) -> None:
    client = instructor.from_openai(
        openai.AsyncOpenAI(base_url=server.url, api_key="k"), mode=instructor.Mode.JSON_SCHEMA
    )
    server.on("POST", CHAT).times(1).say('{"name": "Ada", "age": 36}')
    person = await client.chat.completions.create(model="gpt-4o", messages=MESSAGES, response_model=Person)
    assert (person.name, person.age) == ("Ada", 36)


with MockServer() as server:
    calls(server)
    asyncio.run(awaited_calls(server))
