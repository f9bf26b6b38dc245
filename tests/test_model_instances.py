"""Instances behave as those of pydantic do, whoever filled them."""

from __future__ import annotations

import copy
import json
import pickle
import threading
import typing
from datetime import datetime, timezone
from typing import Any, List  # noqa: UP035 - compared with what the classes say

import pydantic
import pytest
from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

import ferroai
from ferroai import _core, _schema
from ferroai.types import CreateEmbeddingResponse, Embedding, responses
from ferroai.types.chat import ChatCompletion, ChatCompletionChunk
from ferroai.types.chat.chat_completion import Choice
from ferroai.types.completion_usage import CompletionUsage
from ferroai.types.responses import Response, ResponseOutputMessage

from .model_samples import COMPLETION, Sampler, completion, models, path

# --- instances -----------------------------------------------------------------------------------


def test_instances_are_copied_compared_and_pickled() -> None:
    answer = completion()
    twin = ChatCompletion.model_validate(COMPLETION)
    assert answer == twin
    for other in (copy.copy(answer), copy.deepcopy(answer), answer.model_copy(), answer.model_copy(deep=True)):
        assert other == answer
        assert other.model_fields_set == answer.model_fields_set
    restored = pickle.loads(pickle.dumps(answer))
    assert type(restored) is ChatCompletion
    assert (restored, restored._request_id) == (answer, "req_1")
    assert restored.model_extra == {"later": {"a": [1, 2.5]}}
    assert answer.model_copy(update={"id": "other"}).id == "other"
    assert answer != answer.model_copy(update={"id": "other"})
    with pytest.raises(TypeError, match="unhashable"):
        hash(answer)
    assert repr(answer) == repr(twin) == str(answer)


def test_only_the_whole_answer_has_the_request_id() -> None:
    answer = completion()
    assert answer._request_id == "req_1"
    with pytest.raises(AttributeError):
        _ = answer.choices[0]._request_id
    assert "_request_id" not in answer.model_dump()
    without = _core.build("types.chat.ChatCompletion", b"{}")
    assert without._request_id is None
    event = _core.build("types.chat.ChatCompletionChunk", b"{}", event=True)
    assert not hasattr(event, "_request_id")


def test_instances_can_be_changed() -> None:
    answer, twin = completion(), ChatCompletion.model_validate(COMPLETION)
    for each in (answer, twin):
        each.created = 1
        each.choices[0].finish_reason = "stop"
        each.system_fingerprint = "fp"
        each.later = 2  # type: ignore[attr-defined]
        each.fresh = 3  # type: ignore[attr-defined]
        assert each.usage is not None
        each.usage.total_tokens += 4
        each.model_fields_set.discard("id")
        object.__setattr__(each, "_mark", 9)
        assert each.model_extra is not None
        each.model_extra["more"] = 5
    assert answer == twin
    # Versions of pydantic differ in whether extra fields count.
    assert answer.model_fields_set - {"later", "fresh"} == twin.model_fields_set - {"later", "fresh"}
    assert repr(answer) == repr(twin)
    assert answer.model_dump(exclude_unset=True) == twin.model_dump(exclude_unset=True)
    assert "id" not in answer.model_dump(exclude_unset=True)
    assert answer._mark == 9  # type: ignore[attr-defined]
    assert answer.choices[0].model_fields_set is answer.choices[0].model_fields_set
    del answer.system_fingerprint
    del twin.system_fingerprint
    assert answer.model_dump() == twin.model_dump()


def test_each_instance_has_sets_and_extras_of_its_own() -> None:
    first, second = completion(), completion()
    first.model_fields_set.add("metadata")
    assert first.usage is not None
    assert second.usage is not None
    assert first.usage.model_extra is not None
    first.usage.model_extra["x"] = 1
    assert "metadata" not in second.model_fields_set
    assert second.usage.model_extra == {}
    assert completion().usage == second.usage


def test_what_is_below_the_methods() -> None:
    answer = completion()
    values = object.__getattribute__(answer, "__dict__")
    assert type(values) is dict
    assert values["choices"] is answer.choices
    assert vars(answer) is values
    assert pydantic.BaseModel in type(answer).__mro__
    assert pydantic.BaseModel.model_extra.__get__(answer) == {"later": {"a": [1, 2.5]}}
    came = pydantic.BaseModel.model_fields_set.__get__(answer)
    assert type(came) is set
    made = pydantic.BaseModel.model_construct.__func__(  # type: ignore[attr-defined]
        CompletionUsage, _fields_set={"total_tokens"}, prompt_tokens=1, completion_tokens=2, total_tokens=3
    )
    assert made.model_fields_set == {"total_tokens"}
    by_name = TypeAdapter(ChatCompletion).validate_python(COMPLETION, by_name=True)
    assert by_name == answer
    assert dict(answer)["later"] == {"a": [1, 2.5]}


def test_construct_takes_plain_data() -> None:
    made = ChatCompletion.construct(**COMPLETION)
    assert made == completion()
    assert type(made.choices[0].message.tool_calls[1]).__name__ == "ChatCompletionMessageCustomToolCall"  # type: ignore[index]
    assert ChatCompletion.model_construct(_fields_set={"id"}, id="x").model_fields_set == {"id"}
    assert ChatCompletion.construct(id=3, choices="no").choices == "no"  # type: ignore[comparison-overlap]


def test_what_the_server_sends_never_fails() -> None:
    build = _core.build
    assert build("types.chat.ChatCompletion", b"null") is None
    assert [type(item) for item in build("types.Model", b'[{"id":"a"},3]')] == [ferroai.types.Model, int]
    assert build("types.Model", b'"text"') == "text"
    missing = build("types.chat.ChatCompletion", b'{"choices":[{"message":null}]}')
    assert (missing.id, missing.choices[0].message, missing.choices[0].index) == (None, None, None)
    assert missing.model_fields_set == {"choices"}
    twice = build("types.Model", b'{"id":"a","id":null,"created":1,"created":2}')
    assert (twice.id, twice.created) == (None, 2)
    wrong = build("types.chat.ChatCompletion", b'{"id":5,"choices":"x","usage":[],"created":"soon"}')
    assert (wrong.id, wrong.choices, wrong.usage, wrong.created) == (5, "x", [], "soon")


def test_an_unknown_kind_becomes_a_generic_model() -> None:
    answer = _core.build("types.responses.Response", b'{"output":[{"type":"new_kind","a":{"b":1}},{"type":"message"}]}')
    unknown, message = answer.output
    assert (type(unknown), unknown.type, unknown.a) == (ferroai.BaseModel, "new_kind", {"b": 1})
    assert type(message) is ResponseOutputMessage
    assert answer.model_dump(exclude_unset=True, warnings=False)["output"][0] == {"type": "new_kind", "a": {"b": 1}}
    event = _core.build("types.responses.ResponseStreamEvent", b'{"type":"response.new","x":1}', event=True)
    assert type(event) is ferroai.BaseModel
    assert event.to_dict() == {"type": "response.new", "x": 1}


def test_integers_become_floats_only_where_floats_are_declared() -> None:
    answer = _core.build("types.responses.Response", b'{"temperature":1,"created_at":5,"max_output_tokens":3}')
    assert repr((answer.temperature, answer.created_at, answer.max_output_tokens)) == "(1.0, 5.0, 3)"


@pytest.mark.parametrize(
    "keywords",
    [
        {"context": {"a": 1}},
        {"fallback": repr},
        {"serialize_as_any": True},
        {"round_trip": True},
        {"warnings": "none"},
        {"by_alias": None},
        {"mode": "json", "fallback": repr},
        {"exclude": {"choices": {"__all__": {"message": {"parsed", "content"}}}}},
        {"include": {"choices": {0: {"message"}}, "id": True}},
        {"exclude": {"choices": {-1: True}}},
        {"exclude": {"choices": {0: {"index"}, "__all__": {"logprobs"}}}},
        {"include": {"id", "later"}},
        {"exclude": {"later": {"a": {0}}}},
    ],
    ids=str,
)
def test_every_keyword_of_the_dump(keywords: dict[str, Any]) -> None:
    answer = completion()
    assert repr(answer.model_dump(**keywords)) == repr(pydantic.BaseModel.model_dump(answer, **keywords))
    text = {name: value for name, value in keywords.items() if name != "mode"}
    assert answer.model_dump_json(**text) == pydantic.BaseModel.model_dump_json(answer, **text)


def _question(_: object) -> str:
    return "?"


def test_new_constants_need_no_schema() -> None:
    """A server that knows a word more than we do is common: neither a warning nor pydantic's slow way."""
    answer: Any = completion()
    answer.choices[0].finish_reason = answer.service_tier = "unheard_of"
    ours = _core.dump(answer, "python", None, None, False, False, False, False, True)
    assert ours is not None
    assert ours == pydantic.BaseModel.model_dump(answer)
    # Below a union pydantic does warn.
    answer.choices[0].message.tool_calls[0].type = "unheard_of"
    assert _core.dump(answer, "python", None, None, False, False, False, False, True) is None
    with pytest.warns(UserWarning, match="unheard_of"):
        answer.model_dump()


def test_values_that_are_not_ours_are_left_to_pydantic() -> None:
    answer: Any = completion()
    answer.later = {"when": datetime(2024, 1, 2, tzinfo=timezone.utc), "what": (1, 2), "raw": b"x"}
    answer.fresh = [CompletionUsage.construct(total_tokens=1), object()]
    assert answer.model_dump()["later"]["what"] == (1, 2)
    dumped = answer.model_dump(mode="json", fallback=_question, warnings=False)
    assert dumped["later"] == {"when": "2024-01-02T00:00:00Z", "what": [1, 2], "raw": "x"}
    assert dumped["fresh"][0]["total_tokens"] == 1
    assert dumped["fresh"][1] == "?"
    with pytest.raises(PydanticSerializationError):
        answer.model_dump_json()
    odd: Any = 5
    with pytest.raises(TypeError, match="set or dict"):
        completion().model_dump(exclude=odd)
    answer = completion()
    answer.choices[0].index = "one"
    with pytest.raises(PydanticSerializationError, match="Expected `int`"):
        answer.model_dump(warnings="error")
    with pytest.warns(UserWarning, match="Expected `int`"):
        assert answer.model_dump()["choices"][0]["index"] == "one"
    answer.choices.append(answer)
    # A cycle.
    assert repr(answer.model_dump(warnings=False)) == repr(pydantic.BaseModel.model_dump(answer, warnings=False))


def test_output_text() -> None:
    parts: list[dict[str, Any]] = [
        {"type": "output_text", "text": "a", "annotations": []},
        {"type": "refusal", "refusal": "no"},
    ]
    document: dict[str, Any] = {
        "output": [{"type": "message", "content": parts}, {"type": "reasoning"}, {"type": "message", "content": parts}]
    }
    answer = _core.build("types.responses.Response", json.dumps(document).encode())
    assert answer.output_text == "aa"
    assert "output_text" not in answer.model_dump(warnings=False)
    assert _core.build("types.responses.Response", b"{}").output_text == ""
    message = _core.build(
        "types.beta.AgentSessionMessage", json.dumps({"role": "assistant", "content": parts}).encode()
    )
    assert message.output_text == "a"


@pytest.mark.parametrize("part", [None, 7, "text", [], {}, {"type": "output_text"}, {"type": "output_text", "text": 5}])
def test_output_text_of_what_a_server_should_not_send(part: object) -> None:
    good = {"type": "output_text", "text": "a"}
    outputs: list[object] = [part, [part], [{"type": "message", "content": part}], [{"type": "message"}]]
    for output in outputs:
        document = json.dumps({"output": output})
        assert _core.build("types.responses.Response", document.encode()).output_text == ""
    document = json.dumps({"output": [{"type": "message", "content": [part, good]}, part]})
    assert _core.build("types.responses.Response", document.encode()).output_text == "a"


# --- what the caller asks for --------------------------------------------------------------------


def test_answers_as_other_things() -> None:
    text = json.dumps(COMPLETION).encode()

    class Mine(pydantic.BaseModel):
        id: str
        created: int

    class Ours(ChatCompletion):
        def twice(self) -> str:
            return self.id * 2

    assert _core.build(Mine, text) == Mine(id="chatcmpl-1", created=17)
    with pytest.raises(pydantic.ValidationError):
        _core.build(Mine, b'{"id":1}')
    derived = _core.build(Ours, text, "req_2")
    assert (derived.twice(), derived._request_id) == ("chatcmpl-1chatcmpl-1", "req_2")
    assert type(derived.choices[0]) is Choice
    assert _core.build(dict, text) == COMPLETION
    assert _core.build(object, b"[1]") == [1]
    assert _core.build(Any, b"[1]") == [1]
    assert _core.build(str, b'"s"') == "s"
    assert _core.build(type(None), text) is None
    listed = _core.build(List[ChatCompletion], b"[" + text + b"]")  # noqa: UP006
    assert type(listed[0]) is ChatCompletion
    either = _core.build(typing.Union[ChatCompletion, ChatCompletionChunk], text)  # noqa: UP007
    assert type(either) is ChatCompletion
    mapped = _core.build(typing.Dict[str, CompletionUsage], b'{"a":{"total_tokens":1}}')  # noqa: UP006
    assert type(mapped["a"]) is CompletionUsage
    assert type(_core.build(ChatCompletion, text)) is ChatCompletion
    with pytest.raises(ValueError, match="not JSON"):
        _core.build(ChatCompletion, b"{")
    with pytest.raises(ValueError, match="no type of the API"):
        _core.build("types.Nothing", b"{}")


def test_answers_are_built_in_threads() -> None:
    texts = [json.dumps(Sampler(seed).model(number)).encode() for number, _ in models() for seed in range(1)]
    paths = [path(row) for _, row in models()]
    expected = [
        repr(_core.build(_schema.model(number), text)) for (number, _), text in zip(models(), texts, strict=True)
    ]
    failed: list[str] = []

    def run() -> None:
        for (number, row), text, wanted in zip(models(), texts, expected, strict=True):
            if repr(_core.build(_schema.model(number), text)) != wanted:
                failed.append(path(row))

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert len(paths) == len(texts)


def test_the_types_in_use_are_exported() -> None:
    assert issubclass(Response, ferroai.BaseModel)
    assert issubclass(Embedding, pydantic.BaseModel)
    assert CreateEmbeddingResponse.__name__ in dir(ferroai.types)
    assert responses.Response is Response
