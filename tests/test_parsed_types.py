"""The generic classes of parsed answers: built, dumped, pickled and sent again, beside the official package."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pydantic
import pytest

from ferroai import _core, _models
from ferroai._types import is_list
from ferroai.types.chat import ChatCompletion, ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice
from ferroai.types.responses import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
    Response,
)
from tests.conftest import Api

openai: Any = pytest.importorskip("openai")


class Answer(pydantic.BaseModel):
    text: str


CALL = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}", "parsed_arguments": {"a": 1}}}
MESSAGE = {
    "role": "assistant",
    "content": "{}",
    "refusal": None,
    "parsed": {"text": "x"},
    "tool_calls": [CALL],
    "new": 1,
}
CHAT: dict[str, Any] = {
    "id": "1",
    "created": 1,
    "model": "m",
    "object": "chat.completion",
    "choices": [{"index": 0, "finish_reason": "stop", "logprobs": None, "message": MESSAGE}],
}
TEXT: dict[str, Any] = {"type": "output_text", "text": "{}", "annotations": [], "parsed": {"text": "y"}}
RESPONSE: dict[str, Any] = {
    "id": "r",
    "created_at": 1,
    "model": "m",
    "object": "response",
    "parallel_tool_calls": True,
    "tool_choice": "auto",
    "tools": [],
    "output": [
        {"type": "reasoning", "id": "0", "summary": []},
        {
            "type": "message",
            "id": "m",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "refusal", "refusal": "no"}, TEXT],
        },
        {"type": "function_call", "arguments": "{}", "call_id": "c", "name": "n", "parsed_arguments": {"a": 1}},
    ],
}
#: The class, what it is besides, and an answer of it.
KINDS = [
    pytest.param("types.chat", "ParsedChatCompletion", CHAT, id="chat"),
    pytest.param("types.responses", "ParsedResponse", RESPONSE, id="responses"),
]
CASES = [
    pytest.param(ParsedChatCompletion, ChatCompletion, "/chat/completions", CHAT, id="chat"),
    pytest.param(ParsedResponse, Response, "/responses", RESPONSE, id="responses"),
]


def _types(value: Any) -> Any:
    """The classes inside, by name: what official and our instances can be compared by."""
    if isinstance(value, pydantic.BaseModel):
        return type(value).__name__, {name: _types(inner) for name, inner in value.__dict__.items()}
    if is_list(value):
        return [_types(inner) for inner in value]
    return value if isinstance(value, (str, int, bool, float, type(None))) else type(value).__name__


@pytest.mark.parametrize("said", [None, Answer], ids=["plain", "subscripted"])
@pytest.mark.parametrize(("module", "name", "answer"), KINDS)
def test_they_are_built_as_the_official_ones(module: str, name: str, answer: Any, said: Any) -> None:
    made: list[Any] = []
    for package in ("ferroai", "openai"):
        kind = getattr(importlib.import_module(f"{package}.{module}"), name)
        construct_type = importlib.import_module(f"{package}._models").construct_type
        made.append(construct_type(value=copy.deepcopy(answer), type_=kind if said is None else kind[said]))
    ours, theirs = made
    assert _types(ours) == _types(theirs)
    assert ours.to_dict() == theirs.to_dict()
    assert ours.model_dump(warnings=False) == theirs.model_dump(warnings=False)
    assert json.loads(ours.to_json()) == json.loads(theirs.to_json())
    left_out = {"choices": {"__all__": {"message": {"parsed"}}}, "output": {"__all__": {"parsed_arguments"}}}
    assert ours.model_dump(exclude=left_out) == theirs.model_dump(exclude=left_out)


@pytest.mark.parametrize(("kind", "base", "path", "answer"), CASES)
def test_the_core_builds_what_python_constructs(kind: Any, base: Any, path: str, answer: Any) -> None:
    built = _core.build(kind, json.dumps(answer).encode())
    constructed = _models.construct_type(value=copy.deepcopy(answer), type_=kind)
    assert built == kind.construct(**copy.deepcopy(answer)) == constructed
    assert type(built) is kind


@pytest.mark.parametrize(("kind", "base", "path", "answer"), CASES)
def test_an_answer_is_cast_to_them(api: Api, kind: Any, base: Any, path: str, answer: Any) -> None:
    api.server.on("POST", f"/v1{path}").respond(json=answer, headers={"x-request-id": "req_1"})
    for cast_to in (kind, kind[Answer]):
        made = api.run(_posting(path, cast_to))
        assert type(made) is cast_to
        assert isinstance(made, kind)
        assert isinstance(made, base)
        assert made._request_id == "req_1"
        assert made.to_dict() == base.construct(**copy.deepcopy(answer)).to_dict()


def _posting(path: str, cast_to: Any) -> Callable[[Any], Any]:
    return lambda client: client.post(path, cast_to=cast_to, body={})


def test_what_was_read_is_of_the_class_that_was_asked_for() -> None:
    chat = ParsedChatCompletion[Answer].construct(**copy.deepcopy(CHAT))
    assert chat.choices[0].message.parsed == Answer(text="x")
    response = ParsedResponse[Answer].construct(**copy.deepcopy(RESPONSE))
    assert response.output_parsed == Answer(text="y")
    assert response.output_text == "{}"
    message: Any = response.output[1]
    inside: list[tuple[object, Any]] = [
        (chat.choices[0], ParsedChoice),
        (chat.choices[0].message, ParsedChatCompletionMessage),
        (message, ParsedResponseOutputMessage),
        (message.content[1], ParsedResponseOutputText),
    ]
    for made, kind in inside:
        assert isinstance(made, kind)
        # By name: pydantic, in older versions, makes the classes inside anew.
        assert type(made).__name__ == f"{kind.__name__}[Answer]"


@pytest.mark.parametrize("parsed", [None, 0, ""])
def test_nothing_that_was_read_is_none(parsed: object) -> None:
    answer = copy.deepcopy(RESPONSE)
    answer["output"][1]["content"][1]["parsed"] = parsed
    assert ParsedResponse[Answer].construct(**answer).output_parsed is None
    assert ParsedResponse[Answer].construct().output_parsed is None


def test_subscripts_are_classes_of_their_own_made_once() -> None:
    assert ParsedResponse[Answer] is ParsedResponse[Answer]
    assert issubclass(ParsedResponse[Answer], ParsedResponse)
    assert ParsedResponse[Answer].__name__ == "ParsedResponse[Answer]"
    with pytest.raises(TypeError, match="cannot be parametrized"):
        Response[Answer]  # type: ignore[misc]
    content = importlib.import_module("ferroai.types.chat.parsed_chat_completion").ContentType
    assert (content.__name__, content.__module__) == ("ContentType", "ferroai.types.chat.parsed_chat_completion")
    assert pickle.loads(pickle.dumps(content)) is content


@pytest.mark.parametrize(("kind", "base", "path", "answer"), CASES)
def test_pydantic_validates_with_them(kind: Any, base: Any, path: str, answer: Any) -> None:
    assert kind[Answer].model_validate(answer) == kind[Answer].construct(**copy.deepcopy(answer))
    wrong = json.loads(json.dumps(answer).replace('{"text": ', '{"test": '))
    with pytest.raises(pydantic.ValidationError, match=r"text\n +Field required"):
        kind[Answer].model_validate(wrong)
    # The plain class asks nothing of it.
    assert kind.model_validate(wrong) == kind.construct(**wrong)

    class Mine(kind[Answer]):  # type: ignore[misc]
        more: int = 3

    assert Mine.model_validate(answer).more == 3


@pytest.mark.parametrize(("kind", "base", "path", "answer"), CASES)
def test_instances_are_pickled_and_copied(kind: Any, base: Any, path: str, answer: Any) -> None:
    """The official ones of a subscripted class are not picklable: no module has the class by its name."""
    for one in (kind, kind[Answer]):
        made = one.construct(**copy.deepcopy(answer))
        for again in (
            pickle.loads(pickle.dumps(made)),
            copy.deepcopy(made),
            copy.copy(made),
            made.model_copy(deep=True),
        ):
            assert again == made
            assert type(again) is one
            assert again.model_fields_set == made.model_fields_set


def test_what_was_read_is_not_sent_again(api: Api) -> None:
    """Exactly what the official package sends of these items."""
    response = ParsedResponse[Answer].construct(**copy.deepcopy(RESPONSE))
    api.server.on("POST", "/v1/responses").respond(json=RESPONSE)
    api.run(lambda client: client.responses.create(model="m", input=response.output))
    sent = api.server.requests[-1].json()["input"]
    there = importlib.import_module("openai.types.responses")
    transform = importlib.import_module("openai._utils").maybe_transform
    theirs = there.ParsedResponse[Answer].construct(**copy.deepcopy(RESPONSE))
    assert sent == transform({"input": theirs.output}, there.response_create_params.ResponseCreateParams)["input"]
    assert "parsed" not in json.dumps(sent)
    call: Any = response.output[2]
    assert isinstance(call, ParsedResponseFunctionToolCall)
    assert call.parsed_arguments == {"a": 1}


def test_a_class_is_subscripted_where_its_module_was_not_imported() -> None:
    program = """
import sys
from ferroai import _schema, _core
made = _schema.model(_core.export("types.chat", "ParsedChatCompletion")[1])
assert made[int].__name__ == "ParsedChatCompletion[int]"
assert sys.modules[made.__module__].ParsedChatCompletion is made
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_their_modules_need_no_pydantic_until_a_class_is_asked_for() -> None:
    program = """
import sys
import ferroai.types.chat.parsed_chat_completion as chat, ferroai.types.responses.parsed_response as responses
from ferroai import ReconnectingEvent
from ferroai.types import WebSocketConnectionOptions
assert "ParsedChatCompletion" in dir(chat)
print("pydantic" in sys.modules)
chat.ContentType, responses.ParsedResponse
print("pydantic" in sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "True"]


@pytest.mark.parametrize("output", [7, "text", {"type": "message"}, [{"type": "message", "content": 7}, 7, None]])
def test_what_was_read_of_an_odd_answer_is_none(output: object) -> None:
    kind: Any = importlib.import_module("ferroai.types.responses.parsed_response").ParsedResponse
    made = _core.build(kind, json.dumps({"output": output}).encode())
    assert (made.output_parsed, made.output_text) == (None, "")


def test_a_default_dict_is_each_objects_own() -> None:
    """`Credential.metadata`, the one field of all with a default that is not None."""
    kind: Any = importlib.import_module("ferroai.types.beta.agents.vaults.credential").Credential
    one, other = _core.build(kind, b"{}"), _core.build(kind, b"{}")
    assert one.metadata == {}
    one.metadata["mine"] = "1"
    assert other.metadata == {}
    assert _core.build(kind, b"{}").metadata == {}
    # What came is kept.
    for text in (b'{"metadata": null}', b'{"metadata": {"a": "b"}, "metadata": null}'):
        assert _core.build(kind, text).to_dict(warnings=False) == {"metadata": None}
    assert _core.build(kind, b"{}").model_fields_set == set()
    assert _core.build(kind, b'{"metadata": {"a": "b"}}').metadata == {"a": "b"}
    assert kind.construct().metadata == {}
    assert kind.construct(metadata=None).metadata is None
    made = _core.build(kind, b'{"id": "c"}')
    assert made.model_dump(exclude_defaults=True, exclude_none=True, warnings=False) == {"id": "c"}
    assert made.model_dump(exclude_none=True, warnings=False) == {"id": "c", "metadata": {}}


def test_the_default_dict_is_that_of_the_official_class() -> None:
    """Where the official package calls its factory: answers are built without that there, and read None."""
    auth = {"type": "static_bearer", "mcp_server_url": "https://a.example"}
    given = {"id": "c", "auth": auth, "created_at": 1, "name": "n", "object": "vault.credential", "updated_at": 1}
    for package in ("ferroai", "openai"):
        kind: Any = importlib.import_module(f"{package}.types.beta.agents.vaults.credential").Credential
        assert kind.model_validate({**given, "vault_id": "v"}).metadata == {}
        assert kind.model_fields["metadata"].default_factory is dict
        assert not kind.model_fields["metadata"].is_required()
