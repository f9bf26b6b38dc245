"""Classes of the API are what programs take them for: pydantic models at known paths, TypedDicts, typing objects."""

from __future__ import annotations

import copy
import importlib
import importlib.util
import json
import re
import subprocess
import sys
import typing
from dataclasses import dataclass
from typing import Any, List, Optional, cast, get_args, get_origin  # noqa: UP035 - compared with what the classes say

import pydantic
import pytest
import typing_extensions
from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass as pydantic_dataclass
from typing_extensions import Required

import ferroai
from ferroai import _core, _schema
from ferroai.types import chat
from ferroai.types.chat import ChatCompletion, ChatCompletionMessage
from ferroai.types.chat.chat_completion import Choice
from ferroai.types.completion_usage import CompletionUsage
from ferroai.types.responses import ResponseOutputItem, ResponseOutputMessage, ResponseStreamEvent

from .model_samples import COMPLETION, completion, models, path


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
    # The modules below a module, those that nobody has imported, too.
    seen = json.loads(
        python("import json, ferroai.types as t, ferroai.resources as r\nprint(json.dumps([dir(t), dir(r)]))")
    )
    assert {"chat", "responses", "beta", "chat_model"} <= set(seen[0])
    assert {"chat", "models", "beta"} <= set(seen[1])
    assert {"chat_completion", "chat_completion_message_param"} <= set(dir(chat))
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
            if "IO[" not in str(hints):  # which pydantic has no schema for, here as there
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
            assert _shown(field) == _shown(twin), f"{row.module}.{row.name}.{name}"


def _shown(field: Any) -> tuple[Any, ...]:
    return _spelled(field.annotation), field.is_required(), field.default, field.default_factory, field.alias


def _spelled(hint: Any) -> str:
    """A type without its marks: more of our unions know which field tells their members apart."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is typing.Annotated:
        return _spelled(arguments[0])
    if origin is typing.Union:
        # A union in a union, one of them optional, is one union.
        spelled = [_spelled(argument) for argument in arguments]
        members = [text[6:-1] if text.startswith("Union[") else text for text in spelled]
        # Sorted: typing itself takes unions for equal whose members stand in another order, and keeps the first.
        return f"Union[{' | '.join(sorted(set(' | '.join(members).split(' | '))))}]"
    if origin is typing.Literal:
        # Likewise for the order of literals.
        return f"Literal{sorted(map(repr, arguments))}"
    if origin is None:
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
    """A schema without the prose, literals in the order of their names: typing keeps one order for equal ones."""
    if isinstance(schema, dict):
        items = cast("dict[str, Any]", schema).items()
        if isinstance(enum := cast("dict[str, Any]", schema).get("enum"), list):
            items = {**cast("dict[str, Any]", schema), "enum": sorted(cast("list[object]", enum), key=repr)}.items()
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
