"""Answers become instances of the classes programs know, whatever the server sends."""

from __future__ import annotations

import json

from ferroai import _core
from ferroai.types.chat import ChatCompletion
from ferroai.types.chat.chat_completion import Choice

COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 17,
    "model": "gpt-5",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "hi", "refusal": None},
            "logprobs": None,
            "finish_reason": "stop",
        }
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    "later": {"a": [1, 2.5]},
}


def test_a_completion_is_built() -> None:
    made = _core.build("types.chat.ChatCompletion", json.dumps(COMPLETION).encode(), "req_1")
    assert type(made) is ChatCompletion
    assert type(made.choices[0]) is Choice
    assert made._request_id == "req_1"
    assert made.model_extra == {"later": {"a": [1, 2.5]}}
    assert made == ChatCompletion.model_validate(COMPLETION)


def test_an_integer_beyond_what_python_reads_stays_as_its_digits() -> None:
    digits = "9" * 10_000
    built = _core.build("types.chat.ChatCompletion", f'{{"id":"x","created":{digits},"odd":[{digits}]}}'.encode())
    assert built.created == digits
    assert built.odd == [digits]
    assert _core.build("types.chat.ChatCompletion", b'{"created":123456789012345678901234567890}').created == int(
        "123456789012345678901234567890"
    )
