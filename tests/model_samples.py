"""Answers made from the rows of the API: valid ones, and ones a server should not have sent.

Everything is decided by the seed, so a failure can be repeated.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any, cast

from ferroai import _core
from ferroai.types.chat import ChatCompletion

TEXTS = ["", "plain", 'with "quotes" and \\', "line\nbreak\ttab\x00\x1f\x7f", "naïve 漢字 🎉", "x" * 60]
FLOATS = [0.0, -0.0, 1.5, -2.25, 1e16, 1e-7, 123456789.123, 1e300, 5e-324]


def models() -> Iterator[tuple[int, _core.ModelRow]]:
    """Every response model with its number."""
    number = 0
    while True:
        try:
            row = _core.model_row(number)
        except IndexError:
            return
        if not row.typed_dict:
            yield number, row
        number += 1


def path(row: _core.ModelRow) -> str:
    return f"{row.module}.{row.name}"


def fields_of(number: int) -> list[_core.FieldRow]:
    """The fields of a model, those of its bases first; one that is said again is no longer as the base has it."""
    row = _core.model_row(number)
    own = {field.wire for field in row.fields}
    inherited = [field for base in row.bases for field in fields_of(base)]
    return [*(field for field in inherited if field.wire not in own), *row.fields]


class Sampler:
    """Documents by row: `odd` is how often something is not as described, `sparse` how often an option is left out."""

    def __init__(self, seed: int, *, odd: float = 0.0, sparse: float = 0.4) -> None:
        self.random = random.Random(seed)
        self.odd = odd
        self.sparse = sparse

    def model(self, number: int, depth: int = 0) -> dict[str, Any]:
        made: dict[str, Any] = {}
        self._fields(number, depth, made)
        if self.odd and self.random.random() < self.odd:
            made[f"later_{self.random.randrange(3)}"] = self._any(depth)
        pairs = list(made.items())
        if self.odd:
            self.random.shuffle(pairs)
        return dict(pairs)

    def _fields(self, number: int, depth: int, made: dict[str, Any]) -> None:
        for field in fields_of(number):
            if not field.required and (depth > 6 or self.random.random() < self.sparse):
                continue
            if self.random.random() < self.odd:
                if self.random.random() < 0.4:
                    continue
                made[field.wire] = self._any(depth)
            else:
                made[field.wire] = self.value(field.type, depth + 1)

    def value(self, number: int, depth: int) -> Any:
        kind, inner = _core.type_row(number)
        if kind == "optional":
            return None if self.random.random() < 0.3 or depth > 6 else self.value(cast("int", inner), depth)
        if kind in ("list", "iterable", "sequence"):
            count = 0 if depth > 5 else self.random.randrange(3)
            return [self.value(cast("int", inner), depth + 1) for _ in range(count)]
        if kind == "map":
            return {key: self.value(cast("int", inner), depth + 1) for key in ("a", "b-c")[: self.random.randrange(3)]}
        if kind == "model":
            return self.model(cast("int", inner), depth + 1)
        if kind == "alias":
            return self.value(_core.alias_row(cast("int", inner)).target, depth)
        if kind == "union":
            members, _ = cast("tuple[tuple[int, ...], str]", inner)
            return self.value(self.random.choice(members), depth)
        if kind == "literal":
            return self.random.choice(cast("tuple[Any, ...]", inner))
        if kind == "str":
            return self.random.choice(TEXTS)
        if kind == "int":
            return self.random.choice([0, -1, 7, 2**40, 10**20])
        if kind == "float":
            return self.random.choice(FLOATS)
        if kind == "bool":
            return self.random.random() < 0.5
        return None if kind == "null" else self._any(depth)

    def _any(self, depth: int) -> Any:
        choices: list[Any] = [None, True, 3, 2.5, self.random.choice(TEXTS), "unknown_value"]
        if depth < 5:
            choices += [[], {}, [self._any(depth + 1)], {"type": "unheard_of", "k": self._any(depth + 1)}]
        return self.random.choice(choices)


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
