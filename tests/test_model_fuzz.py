"""Answers that a server should not have sent: nothing raises, nothing is lost, a strict client says where it is wrong.

For every type of answer and of event that calls describe, an answer is made from the rows and changed in one place, in
each way that applies; for each type that is only a part of others, in one of those ways. `FERROAI_FUZZ=200`
(`make fuzz-answers`) makes so many of each way, for parts, too.
"""

from __future__ import annotations

import copy
import json
import os
import pickle
import random
from collections.abc import Iterator
from typing import Any, cast

import pydantic
import pytest

import ferroai
from ferroai import APIResponseValidationError, BaseModel, OpenAI, _core, _schema
from ferroai._construct import _fits
from ferroai.testing import MockServer
from tools.gen.ir import Alias
from tools.gen.shapes import Either, Ref, Type

from .calls import API, CALLS
from .model_samples import Sampler, fields_of, models, path

ROUNDS = int(os.environ.get("FERROAI_FUZZ", "1"))
WAYS = ("missing", "null", "extra", "enum", "wrong", "member")
NUMBERS = {path(row): number for number, row in models()}
NONSENSE: list[Any] = [{}, [], {"a": [None]}, [[{"b": 1}]], "unheard of", 7, -2.5, True]
pytestmark = pytest.mark.filterwarnings("ignore:Pydantic serializer warnings:UserWarning")


def members(type_: Type | None) -> Iterator[str]:
    """The models that a value of a type may be."""
    if isinstance(type_, Ref):
        entry = API.types[type_]
        if isinstance(entry, Alias):
            yield from members(entry.target)
        else:
            yield f"{type_.module}.{type_.name}"
    elif isinstance(type_, Either):
        for member in type_.members:
            yield from members(member)


def grouped(names: list[str]) -> pytest.MarkDecorator:
    """The types of one module or package as the argument of one test."""
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(".".join(name.split(".")[:3]), []).append(name)
    return pytest.mark.parametrize("names", [pytest.param(names, id=group) for group, names in groups.items()])


ANSWERS = sorted(
    {
        name
        for call in CALLS.values()
        for type_ in (call.returns, call.event, *(type_ for _, type_ in call.formats))
        for name in members(type_)
    }
)
# What is a part of answers, or comes by another way than a call: over a WebSocket, or to a webhook.
PARTS = sorted(NUMBERS.keys() - set(ANSWERS))
EVERY = grouped(ANSWERS)


class Changed(Sampler):
    """A whole answer with one change: the same seed gives the same answer, up to the place that is changed."""

    def __init__(self, seed: int, way: str, place: int) -> None:
        super().__init__(seed, sparse=0.1)
        self.way = way
        self.place = place
        # How many places there are for a change of this way, and where the change was made.
        self.places = 0
        self.changed: list[str | int] | None = None
        self.at: list[str | int] = []

    def _here(self, way: str) -> bool:
        if way != self.way:
            return False
        self.places += 1
        if self.places - 1 != self.place:
            return False
        self.changed = list(self.at)
        return True

    def model(self, number: int, depth: int = 0) -> dict[str, Any]:
        made = super().model(number, depth)
        if self._here("extra"):
            made["unheard_of"] = {"deep": [1, None, {"x": "y"}]}
        return made

    def _fields(self, number: int, depth: int, made: dict[str, Any]) -> None:
        for field in fields_of(number):
            if not field.required and (depth > 4 or self.random.random() < self.sparse):
                continue
            self.at.append(field.wire)
            if field.required and self._here("missing"):
                made.pop(field.wire, None)
            elif self._here("null"):
                made[field.wire] = None
            elif self._here("wrong"):
                made[field.wire] = random.Random(self.place).choice(NONSENSE)
            else:
                made[field.wire] = self.value(field.type, depth + 1)
            self.at.pop()

    def value(self, number: int, depth: int) -> Any:
        kind, inner = _core.type_row(number)
        if kind == "literal" and self._here("enum"):
            return "unheard of"
        # With one kind of object only, there is nothing else that an object could be.
        if kind == "union" and kinds(number) > 1 and self._here("member"):
            _, discriminator = cast("tuple[tuple[int, ...], str]", inner)
            return {discriminator or "unheard_of": "unheard of", "k": {"deep": [1, {"x": None}]}}
        if kind in ("list", "iterable", "sequence"):
            made: list[Any] = []
            for index in range(0 if depth > 4 else 1 + self.random.randrange(2)):
                self.at.append(index)
                made.append(self.value(cast("int", inner), depth + 1))
                self.at.pop()
            return made
        if kind == "map":
            self.at.append("a")
            value = self.value(cast("int", inner), depth + 1)
            self.at.pop()
            return {"a": value}
        return super().value(number, depth)


def kinds(number: int) -> int:
    """How many models a union has, those of unions in it among them."""
    kind, inner = _core.type_row(number)
    if kind == "union":
        return sum(kinds(member) for member in cast("tuple[tuple[int, ...], str]", inner)[0])
    if kind == "alias":
        return kinds(_core.alias_row(cast("int", inner)).target)
    return int(kind == "model")


def changed(name: str, way: str, rounds: int) -> Iterator[tuple[dict[str, Any], list[str | int]]]:
    """Answers of a type, each changed in one place, and which place; none where there is nothing to change."""
    number = NUMBERS[name]
    for seed in range(rounds):
        count = Changed(seed, way, -1)
        count.model(number)
        if not count.places:
            continue
        sampler = Changed(seed, way, random.Random(f"{name} {way} {seed}").randrange(count.places))
        document = sampler.model(number)
        if sampler.changed is not None:
            yield document, sampler.changed


Case = tuple[str, str, dict[str, Any], list[str | int]]


def cases(names: list[str], rounds: int = ROUNDS) -> Iterator[Case]:
    for name in names:
        for way in WAYS:
            for document, place in changed(name, way, rounds):
                yield name, way, document, place


def cases_of_parts(names: list[str]) -> Iterator[Case]:
    """As `cases`, but of one way alone when they are to be few: the first that applies, another for each type."""
    if ROUNDS > 1:
        yield from cases(names, max(1, ROUNDS // 10))
        return
    for name in names:
        first = NUMBERS[name] % len(WAYS)
        for way in WAYS[first:] + WAYS[:first]:
            case = next(changed(name, way, 1), None)
            if case is not None:
                yield name, way, *case
                break


def computed(kind: type[pydantic.BaseModel]) -> set[str]:
    """The names of what a class works out when it is read."""
    own = [vars(base) for base in kind.__mro__ if base is not BaseModel and base not in BaseModel.__mro__]
    return {name for members in own for name, member in members.items() if isinstance(member, property)}


def touch(value: Any) -> None:
    """Reads everything there is to read."""
    if isinstance(value, pydantic.BaseModel):
        for name in (*type(value).model_fields, *computed(type(value))):
            touch(getattr(value, name))
        for name, item in (value.model_extra or {}).items():
            # What pydantic itself calls `schema` stays a method.
            assert hasattr(type(value), name) or getattr(value, name) is item
            touch(item)
    elif isinstance(value, dict):
        for item in cast("dict[str, object]", value).values():
            touch(item)
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            touch(item)


def found(value: Any, place: list[str | int]) -> Any:
    """What stands at a place of an answer."""
    for step in place:
        if isinstance(value, pydantic.BaseModel):
            fields = {field.alias or name: name for name, field in type(value).model_fields.items()}
            value = getattr(value, fields.get(str(step), str(step)))
        else:
            value = value[step]
    return value


def survives(name: str, way: str, document: dict[str, Any], place: list[str | int]) -> None:
    text = json.dumps(document).encode()
    made: Any = _core.build(name, text, "req_1")
    kind: object = _schema.model(NUMBERS[name])
    assert type(made) is kind
    touch(made)
    assert made.to_dict(warnings=False) == document
    assert made.model_dump(by_alias=True, exclude_unset=True, warnings=False) == document
    assert json.loads(made.to_json(warnings=False)) == document
    assert repr(made).startswith(type(made).__name__)
    twins: tuple[Any, ...] = (
        _core.build(name, text, "req_1"),
        pickle.loads(pickle.dumps(made)),
        made.model_copy(),
        copy.deepcopy(made),
    )
    for twin in twins:
        assert twin == made
        assert twin.to_dict(warnings=False) == document
    if way == "member":
        chosen, sent = found(made, place), document
        for step in place:
            sent = cast("dict[Any, Any]", sent)[step]
        # One of its kinds, or of none: never of a kind that it is not.
        assert not isinstance(chosen, BaseModel) or type(chosen) is BaseModel or _fits(sent, type(chosen))


def described(case: Case) -> str:
    name, way, document, place = case
    return f"{name}, {way} at {place}: {json.dumps(document)[:2000]}"


def each_survives(cases: Iterator[Case]) -> None:
    for case in cases:
        try:
            survives(*case)
        except Exception as error:
            raise AssertionError(f"{described(case)}\n{type(error).__name__}: {error}") from error


@EVERY
def test_whatever_comes_is_read_and_kept(names: list[str]) -> None:
    each_survives(cases(names))


@grouped(PARTS)
def test_whatever_comes_in_a_part_is_read_and_kept(names: list[str]) -> None:
    each_survives(cases_of_parts(names))


@pytest.fixture(scope="module")
def strict() -> Iterator[tuple[MockServer, OpenAI]]:
    with (
        MockServer(record=False) as server,
        OpenAI(api_key="k", base_url=server.url, _strict_response_validation=True) as client,
    ):
        yield server, client


def refusal(strict: tuple[MockServer, OpenAI], name: str, document: dict[str, Any]) -> str | None:
    """What a strict client says of an answer; nothing, if it takes it."""
    server, client = strict
    server.reset()
    server.on("GET", "/v1/answer").respond(json=document)
    try:
        client.get("/answer", cast_to=_schema.model(NUMBERS[name]))
    except APIResponseValidationError as error:
        return str(error).removeprefix("The answer is not as described: ").partition(" is ")[0]
    return None


@EVERY
def test_a_strict_client_takes_what_is_as_described(names: list[str], strict: tuple[MockServer, OpenAI]) -> None:
    for name in names:
        for seed in range(ROUNDS):
            document = Sampler(seed).model(NUMBERS[name])
            said = refusal(strict, name, document)
            assert said is None, f"{name}: {said}: {document}"


@EVERY
def test_a_strict_client_says_where_an_answer_differs(names: list[str], strict: tuple[MockServer, OpenAI]) -> None:
    for case in cases(names):
        name, _, document, place = case
        said = refusal(strict, name, document)
        right = _fits(document, _schema.model(NUMBERS[name]))
        assert (said is None) == right, f"{said}: {described(case)}"
        if said:
            where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in place).removeprefix(".")
            said = said.replace('["a"]', ".a")
            # A union that no kind of it fits may be named itself, or what tells its kinds apart, which stands beside.
            beside = said.rpartition(".")[0]
            assert where.startswith((said, f"{beside}.")) or said.startswith(where), f"{said}: {described(case)}"


def test_an_unknown_event_is_an_event_of_no_kind() -> None:
    event = {"type": "response.unheard_of", "sequence_number": 3, "item": {"type": "unheard_of", "k": [1]}}
    with MockServer() as server, OpenAI(api_key="k", base_url=server.url) as client:
        server.on("POST", "/v1/responses").respond(events=[event])
        [made] = client.responses.create(model="m", input="x", stream=True)
        assert type(made) is ferroai.BaseModel
        assert made.to_dict() == event
        server.reset()
        answer = {"id": "r", "output": [{"type": "unheard_of", "content": [{"type": "new", "x": {"y": 1}}]}]}
        server.on("POST", "/v1/responses").respond(json=answer)
        whole = client.responses.create(model="m", input="x")
        assert type(whole.output[0]) is ferroai.BaseModel
        assert whole.to_dict(warnings=False) == answer


def test_the_fuzz_reaches_every_type_of_answer() -> None:
    assert len(ANSWERS) >= 300
    assert set(ANSWERS) | set(PARTS) == set(NUMBERS)
    assert {name for name in NUMBERS if computed(cast("Any", _schema.model(NUMBERS[name])))} == {
        "types.beta.agent_session_message.AgentSessionMessage",
        "types.responses.parsed_response.ParsedResponse",
        "types.responses.parsed_response.ParsedResponseOutputMessage",
        "types.responses.response.Response",
    }
    # A type with nothing in it can only have something more.
    assert {name for name in PARTS if not any(True for _ in cases_of_parts([name]))} == set()
    for way in WAYS:
        assert any(True for name in ANSWERS for _ in changed(name, way, 1))
