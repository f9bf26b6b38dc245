"""Classes of the API are what programs take them for: pydantic models at known paths, TypedDicts, typing objects."""

from __future__ import annotations

import copy
import importlib
import importlib.util
import json
import pickle
import re
import subprocess
import sys
import threading
import typing
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, List, Optional, cast, get_args, get_origin  # noqa: UP035 - compared with what the classes say

import pydantic
import pytest
import typing_extensions
from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass as pydantic_dataclass
from pydantic_core import PydanticSerializationError
from typing_extensions import Required

import ferroai
from ferroai import _core, _schema
from ferroai.types import CreateEmbeddingResponse, Embedding, chat, responses
from ferroai.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessage
from ferroai.types.chat.chat_completion import Choice
from ferroai.types.completion_usage import CompletionUsage
from ferroai.types.responses import Response, ResponseOutputItem, ResponseOutputMessage, ResponseStreamEvent

from .model_samples import Sampler, models, path

COMPLETION: dict[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 17,
    "model": "gpt-5",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": None,
                "refusal": None,
                "tool_calls": [
                    {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}},
                    {"id": "call_2", "type": "custom", "custom": {"name": "g", "input": "x"}},
                ],
            },
            "logprobs": {
                "content": [{"token": "a", "bytes": [97], "logprob": -1, "top_logprobs": []}],
                "refusal": None,
            },
            "finish_reason": "tool_calls",
        }
    ],
    "usage": {
        "prompt_tokens": 1,
        "completion_tokens": 2,
        "total_tokens": 3,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
    },
    "later": {"a": [1, 2.5]},
}


def completion() -> ChatCompletion:
    made = _core.build("types.chat.ChatCompletion", json.dumps(COMPLETION).encode(), "req_1")
    assert isinstance(made, ChatCompletion)
    return made


def python(code: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


# --- where things are ----------------------------------------------------------------------------


def test_neither_the_package_nor_its_modules_import_pydantic() -> None:
    code = (
        "import sys, ferroai, ferroai.types.chat, ferroai.types.responses.response\n"
        "from ferroai.types.chat import ChatCompletionMessageParam\n"
        "print('pydantic' in sys.modules)"
    )
    assert python(code) == "False"


def test_one_object_per_name() -> None:
    assert chat.ChatCompletion is ChatCompletion
    assert importlib.import_module("ferroai.types.chat.chat_completion").ChatCompletion is ChatCompletion
    assert (Choice.__module__, Choice.__qualname__) == ("ferroai.types.chat.chat_completion", "Choice")
    assert sys.modules["ferroai.types.chat"] is chat


def test_modules_can_be_looked_at() -> None:
    spec = importlib.util.find_spec("ferroai.types.chat.chat_completion")
    assert spec is not None
    assert spec.name == "ferroai.types.chat.chat_completion"
    assert importlib.util.find_spec("ferroai.types.chat.nothing_here") is None
    assert "ChatCompletion" in dir(chat)
    assert getattr(chat, "chat_completion").Choice is Choice  # noqa: B009
    with pytest.raises(AttributeError, match=r"'ferroai\.types\.chat' has no attribute 'Nothing'"):
        _ = chat.Nothing  # type: ignore[attr-defined]
    with pytest.raises(ImportError):
        importlib.import_module("ferroai.types.chat.nothing_here")


def test_everything_can_be_imported_with_a_star() -> None:
    assert python("from ferroai.types.chat import *\nprint(ChatCompletion.__name__)") == "ChatCompletion"
    assert python("from ferroai.types import *\nprint(Embedding.__name__)") == "Embedding"


def test_every_name_of_every_module_is_there() -> None:
    for module in ["types", "types.chat", "types.responses", "types.shared", "types.shared_params"]:
        loaded = importlib.import_module(f"ferroai.{module}")
        official = importlib.import_module(f"openai.{module}")
        for name in loaded.__all__:
            assert getattr(loaded, name) is getattr(loaded, name)
            assert hasattr(official, name)


def test_threads_get_the_same_class() -> None:
    code = """
import threading, ferroai
from ferroai import _schema
found = [set() for _ in range(8)]
start = threading.Barrier(8)
def run(place):
    from ferroai.types import responses
    start.wait()
    for name in responses.__all__:
        place.add((name, id(getattr(responses, name))))
threads = [threading.Thread(target=run, args=(place,)) for place in found]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(set().union(*found)) == len(found[0]))
"""
    assert python(code) == "True"


def test_threads_that_need_the_same_classes_first() -> None:
    code = """
import json, threading
from ferroai import _core
text = json.dumps({
    "output": [{"type": "message", "content": [{"type": "output_text", "text": "a"}]}, {"type": "function_call"}],
    "usage": {"input_tokens_details": {}}, "reasoning": {}, "text": {"format": {"type": "text"}},
}).encode()
found = [set() for _ in range(8)]
start = threading.Barrier(8)
def classes(value, place):
    if isinstance(value, list):
        for item in value: classes(item, place)
    elif hasattr(value, "model_dump"):
        place.add((type(value).__module__, type(value).__qualname__, id(type(value))))
        for item in vars(value).values(): classes(item, place)
def run(place):
    start.wait()
    answer = _core.build("types.responses.Response", text)
    answer.model_dump(warnings=False)
    classes(answer, place)
threads = [threading.Thread(target=run, args=(place,)) for place in found]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(set().union(*found)) == len(found[0]) > 6)
"""
    assert python(code) == "True"


# --- parameter types -----------------------------------------------------------------------------


def test_parameter_types_are_typed_dicts_with_true_hints() -> None:
    checked = 0
    number = 0
    while True:
        try:
            row = _core.model_row(number)
        except IndexError:
            break
        if row.typed_dict:
            made = _schema.model(number)
            hints = typing.get_type_hints(made)
            official = getattr(importlib.import_module(f"openai.{row.module}"), row.name)
            # The official ones are written with hints as text, which `__required_keys__` does not look into.
            marked = typing_extensions.get_type_hints(official, include_extras=True)
            required = {name for name, hint in marked.items() if get_origin(hint) is cast("Any", Required)}
            required |= set(official.__required_keys__)
            assert set(hints) == set(marked), path(row)
            assert made.__required_keys__ == required, path(row)  # type: ignore[attr-defined]
            assert made.__module__ == f"ferroai.{row.module}"
            TypeAdapter(made)
            checked += 1
        number += 1
    assert checked > 100


def test_parameter_types_can_be_subclassed_and_called() -> None:
    from ferroai.types.chat import ChatCompletionSystemMessageParam

    class WithName(ChatCompletionSystemMessageParam):
        extra: int

    assert "role" in WithName.__required_keys__
    assert WithName(role="system", content="x", extra=1) == {"role": "system", "content": "x", "extra": 1}


def test_aliases_are_typing_objects() -> None:
    message: dict[str, Any] = {
        "id": "msg",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [],
    }
    assert type(TypeAdapter(ResponseOutputItem).validate_python(message)) is ResponseOutputMessage
    event = {"type": "response.output_text.done", "item_id": "i", "output_index": 0, "content_index": 0}
    event |= {"text": "t", "sequence_number": 1, "logprobs": []}
    made: Any = TypeAdapter(ResponseStreamEvent).validate_python(event)
    assert type(made).__name__ == "ResponseTextDoneEvent"


# --- what pydantic is asked ----------------------------------------------------------------------


def test_annotations_and_fields_are_true_when_read() -> None:
    code = """
import typing
from ferroai.types.chat import ChatCompletion
from ferroai.types.chat.chat_completion import Choice
assert dict(ChatCompletion.__annotations__)["choices"] == typing.List[Choice]
print(typing.get_type_hints(ChatCompletion)["choices"] == typing.List[Choice])
"""
    assert python(code) == "True"
    hint: Any = ChatCompletion.model_fields["choices"].annotation
    assert hint == List[Choice]  # noqa: UP006
    hint = ChatCompletion.model_fields["usage"].annotation
    assert hint == Optional[CompletionUsage]  # noqa: UP045
    assert ChatCompletion.model_json_schema()["properties"]["choices"]["items"] == {"$ref": "#/$defs/Choice"}


def test_fields_are_those_of_the_official_classes() -> None:
    for number, row in models():
        ours = cast("type[pydantic.BaseModel]", _schema.model(number)).model_fields
        official = getattr(importlib.import_module(f"openai.{row.module}"), row.name).model_fields
        assert list(ours) == list(official), path(row)
        for name, field in ours.items():
            twin = official[name]
            assert _shown(field) == _shown(twin), f"{path(row)}.{name}"


def _shown(field: Any) -> tuple[Any, ...]:
    return _spelled(field.annotation), field.is_required(), field.default, field.alias


def _spelled(hint: Any) -> str:
    """A type without its marks: more of our unions know which field tells their members apart."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is typing.Annotated:
        return _spelled(arguments[0])
    if origin is typing.Union:
        # A union in a union, one of them optional, is one union.
        spelled = [_spelled(argument) for argument in arguments]
        members = [text[6:-1] if text.startswith("Union[") else text for text in spelled]
        return f"Union[{' | '.join(dict.fromkeys(' | '.join(members).split(' | ')))}]"
    if origin is typing.Literal or origin is None:
        return re.sub(r"\b(?:ferroai|openai)\.", "", repr(hint))
    return f"{origin}[{', '.join(_spelled(argument) for argument in arguments)}]"


@pytest.mark.parametrize(
    "name",
    [
        "types.chat.ChatCompletion",
        "types.chat.ChatCompletionChunk",
        "types.responses.Response",
        "types.CreateEmbeddingResponse",
        "types.ModerationCreateResponse",
        "types.Model",
    ],
)
def test_schemas_are_those_of_the_official_classes(name: str) -> None:
    module, _, leaf = name.rpartition(".")
    ours = getattr(importlib.import_module(f"ferroai.{module}"), leaf).model_json_schema()
    theirs = getattr(importlib.import_module(f"openai.{module}"), leaf).model_json_schema()
    # Where two classes have the same name, the module is part of the key.
    text = json.dumps(_bare(ours), sort_keys=True).replace("ferroai__", "openai__")
    assert text == json.dumps(_bare(theirs), sort_keys=True)


def _bare(schema: Any) -> Any:
    """A schema without the prose."""
    if isinstance(schema, dict):
        items = cast("dict[str, Any]", schema).items()
        return {key: _bare(value) for key, value in items if not (key == "description" and isinstance(value, str))}
    if isinstance(schema, list):
        return [_bare(item) for item in cast("list[object]", schema)]
    return schema


def test_a_subclass_with_other_fields_and_validators() -> None:
    class LenientMessage(ChatCompletionMessage):
        content: Any = None

    class LenientChoice(Choice):
        finish_reason: Optional[str] = None  # type: ignore[assignment]  # noqa: UP045
        message: LenientMessage  # pyright: ignore[reportIncompatibleVariableOverride]

        @pydantic.field_validator("finish_reason", mode="before")
        @classmethod
        def upper(cls, value: Any) -> Any:
            return value.upper() if isinstance(value, str) else value

    class Lenient(ChatCompletion):
        choices: List[LenientChoice]  # type: ignore[assignment]  # noqa: UP006
        model_config = pydantic.ConfigDict(extra="ignore")

    made = Lenient.model_validate(completion().model_dump(warnings=False))
    assert made.choices[0].finish_reason == "TOOL_CALLS"
    assert type(made.choices[0].message) is LenientMessage
    assert made.model_extra is None or made.model_extra == {}
    assert isinstance(made, ferroai.BaseModel)
    assert made.model_dump()["choices"][0]["finish_reason"] == "TOOL_CALLS"
    assert Lenient.construct(**COMPLETION).choices[0].index == 0


def test_a_class_with_another_pydantic_base() -> None:
    class Other(pydantic.BaseModel):
        note: str = "n"

    class Both(CompletionUsage, Other):
        _hidden: int = pydantic.PrivateAttr(default=3)

    made = Both(prompt_tokens=1, completion_tokens=2, total_tokens=3)
    assert (made.note, made._hidden) == ("n", 3)
    assert copy.deepcopy(made) == made


def test_fields_of_other_models_and_dataclasses() -> None:
    class Holder(pydantic.BaseModel):
        raw: Any
        typed: ChatCompletion
        usage: Optional[CompletionUsage] = None  # noqa: UP045

    answer = completion()
    held = Holder(raw=answer, typed=answer)
    assert held.typed is answer
    assert held.model_dump()["raw"] == answer.model_dump()
    assert held.model_dump()["typed"] == answer.model_dump()
    assert Holder.model_validate({"raw": 1, "typed": COMPLETION}).typed == answer

    @pydantic_dataclass
    class Totals:
        usage: CompletionUsage

    assert Totals(usage=answer.usage).usage is answer.usage  # type: ignore[arg-type]

    @dataclass
    class Plain:
        usage: Any

    usage: Any = answer.usage
    assert TypeAdapter(Plain).dump_python(Plain(usage)) == {"usage": usage.model_dump()}


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
