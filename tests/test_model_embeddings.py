"""Embeddings: decoded once, lists only for whoever looks, one array for numpy."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import struct
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pydantic
import pytest

from ferroai import _core
from ferroai.types import CreateEmbeddingResponse, Embedding

ROWS = [[float(row) + column / 8 for column in range(48)] for row in range(3)]

LOOKS: list[Callable[[Any], Any]] = [
    lambda item: item.__dict__["embedding"],
    lambda item: object.__getattribute__(item, "__dict__")["embedding"],
    lambda item: dict(item)["embedding"],
    lambda item: item.model_dump()["embedding"],
    lambda item: item.model_dump(mode="json")["embedding"],
    lambda item: item.to_dict()["embedding"],
    lambda item: pydantic.BaseModel.model_dump(item)["embedding"],
    lambda item: json.loads(item.model_dump_json())["embedding"],
    lambda item: json.loads(pydantic.BaseModel.model_dump_json(item))["embedding"],
    lambda item: pickle.loads(pickle.dumps(item)).embedding,
    lambda item: copy.copy(item).embedding,
    lambda item: copy.deepcopy(item).embedding,
    lambda item: item.model_copy().embedding,
    lambda item: item.model_dump(exclude={"embedding": {0}})["embedding"],
]


def answer(rows: list[list[float]] = ROWS, *, text: bool = True, decode: bool = True) -> CreateEmbeddingResponse:
    def wire(numbers: list[float]) -> Any:
        return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode() if text else numbers

    data = [{"object": "embedding", "index": index, "embedding": wire(row)} for index, row in enumerate(rows)]
    document = {"object": "list", "data": data, "model": "m", "usage": {"prompt_tokens": 1, "total_tokens": 1}}
    made = _core.build("types.CreateEmbeddingResponse", json.dumps(document).encode(), "req", decode=decode)
    assert isinstance(made, CreateEmbeddingResponse)
    return made


@pytest.mark.parametrize("text", [True, False], ids=["base64", "floats"])
class TestBothWays:
    def test_embeddings_read_as_lists(self, text: bool) -> None:
        made = answer(text=text)
        first = made.data[0].embedding
        assert type(first) is list
        assert first is made.data[0].embedding
        assert [item.embedding for item in made.data] == ROWS

    @pytest.mark.parametrize("look", LOOKS)
    def test_every_way_to_look_finds_a_list(self, text: bool, look: Callable[[Any], Any]) -> None:
        found = look(answer(text=text).data[1])
        assert type(found) is list
        assert found in (ROWS[1], ROWS[1][1:])

    def test_answers_compare_and_show_their_numbers(self, text: bool) -> None:
        assert answer(text=text) == answer(text=not text)
        assert repr(answer(text=text).data[2]) == f"Embedding(embedding={ROWS[2]!r}, index=2, object='embedding')"

    def test_embeddings_can_be_changed(self, text: bool) -> None:
        item = answer(text=text).data[0]
        item.embedding.append(1.5)
        assert item.embedding == [*ROWS[0], 1.5]
        item.embedding = [2.0]
        assert item.model_dump()["embedding"] == [2.0]
        object.__setattr__(item, "embedding", [3.0])
        assert item.embedding == [3.0]
        del item.embedding
        with pytest.raises(AttributeError):
            _ = item.embedding

    def test_one_array_for_numpy(self, text: bool) -> None:
        made = answer(text=text)
        array = made.to_numpy()
        assert array.shape == (3, 48)
        assert array.dtype == np.dtype("float32")
        assert array.tolist() == ROWS
        array[0, 0] = 9
        assert made.data[0].embedding[0] == ROWS[0][0]
        assert made.to_numpy().tolist() == ROWS
        made.data.reverse()
        assert made.to_numpy().tolist() == ROWS[::-1]
        made.data[0].embedding = [1.0, 2.0]
        with pytest.raises(ValueError, match="different lengths"):
            made.to_numpy()


def test_without_decoding_text_stays_text() -> None:
    made = answer(decode=False)
    assert isinstance(made.data[0].embedding, str)
    with pytest.raises(TypeError, match="leave encoding_format out"):
        made.to_numpy()


@pytest.mark.parametrize("text", [b'{"data":[]}', b"{}", b'{"data":null}'])
def test_no_embedding_at_all(text: bytes) -> None:
    with pytest.raises(ValueError, match="No embedding data received"):
        _core.build("types.CreateEmbeddingResponse", text, decode=True)
    assert not _core.build("types.CreateEmbeddingResponse", text).data


@pytest.mark.parametrize("odd", ["not base64!", "AAA=", 5, None, {"a": 1}, [1, "x"] * 40, [1.5, None], [2**63] * 40])
def test_odd_embeddings_stay_as_they_came(odd: Any) -> None:
    text = json.dumps({"data": [{"embedding": odd}, {"embedding": "AACAPw=="}, 3]}).encode()
    made = _core.build("types.CreateEmbeddingResponse", text, decode=True)
    assert made.data[0].embedding == odd
    assert made.data[1].embedding == [1.0]
    assert made.data[2] == 3


def test_short_embeddings_and_integers_become_floats() -> None:
    made = _core.build("types.Embedding", b'{"embedding":[1,2.5]}')
    assert repr(made.embedding) == "[1.0, 2.5]"
    many = _core.build("types.Embedding", json.dumps({"embedding": list(range(64))}).encode())
    assert repr(many.embedding) == repr([float(number) for number in range(64)])


def test_subclasses_and_validation() -> None:
    class Named(Embedding):
        name: str = "n"

    assert Named(embedding=[1], index=0, object="embedding").embedding == [1.0]
    assert Embedding.model_validate({"embedding": [1], "index": 0, "object": "embedding"}).embedding == [1.0]
    assert Embedding.model_json_schema()["required"] == ["embedding", "index", "object"]
    assert Embedding.construct(embedding=[1.0]).embedding == [1.0]


def test_without_numpy_the_error_says_what_to_do() -> None:
    code = (
        "import sys; sys.modules['numpy'] = None\n"
        "from ferroai import _core\n"
        "answer = _core.build('types.CreateEmbeddingResponse', b'{\"data\":[{\"embedding\":[1.0]}]}')\n"
        "try: answer.to_numpy()\n"
        "except ImportError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pip install numpy" in done.stdout
