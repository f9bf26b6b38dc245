"""JSON bytes against `json.dumps`, and the kinds of values JSON has no word for."""

from __future__ import annotations

import collections
import datetime
import decimal
import enum
import io
import json
import math
import pathlib
import random
import struct
import tempfile
import threading
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pydantic
import pytest

import ferroai
from ferroai import _core

to_json = _core.to_json


def dumps(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def kind_name(value: object) -> str | None:
    return None if isinstance(value, (str, type)) else type(value).__name__


# --- what json.dumps knows ---------------------------------------------------------------------


def random_text(source: random.Random) -> str:
    ranges = [
        (0, 0x20),
        (0x20, 0x7F),
        (0x20, 0x7F),
        (0x7F, 0x800),
        (0x800, 0xD800),
        (0xE000, 0x10000),
        (0x10000, 0x110000),
    ]
    low, high = source.choice(ranges)
    length = source.choice([0, 1, 5, 31, 32, 33, 64, 200])
    characters = [chr(source.randrange(low, high)) for _ in range(length)]
    if characters and source.random() < 0.3:
        characters[source.randrange(length)] = source.choice('"\\\n\u2028')
    return "".join(characters)


def random_float(source: random.Random) -> float:
    kind = source.randrange(4)
    if kind == 0:
        bits: float = struct.unpack("<d", struct.pack("<Q", source.getrandbits(64)))[0]
        return bits if math.isfinite(bits) else 0.0
    if kind == 1:
        return source.choice([1, -1]) * 10.0 ** source.randrange(-30, 30)
    if kind == 2:
        return round(source.uniform(-1000, 1000), source.randrange(6))
    return source.random() * 10.0 ** source.randrange(-8, 20)


def random_value(source: random.Random, depth: int) -> Any:
    kind = source.randrange(9 if depth else 6)
    if kind == 0:
        return source.choice([None, True, False])
    if kind == 1:
        return source.randrange(-(2 ** source.randrange(1, 130)), 2 ** source.randrange(1, 130))
    if kind in (2, 3):
        return random_float(source)
    if kind in (4, 5):
        return random_text(source)
    if kind == 6:
        return [random_value(source, depth - 1) for _ in range(source.randrange(6))]
    if kind == 7:
        return tuple(random_value(source, depth - 1) for _ in range(source.randrange(6)))
    return {random_key(source): random_value(source, depth - 1) for _ in range(source.randrange(6))}


def random_key(source: random.Random) -> Any:
    kind = source.randrange(8)
    if kind == 0:
        return source.choice([None, True, False])
    if kind == 1:
        return source.randrange(-(2**70), 2**70)
    if kind == 2:
        return random_float(source)
    return random_text(source)


@pytest.mark.parametrize("seed", range(40))
def test_random_values_give_the_bytes_of_json_dumps(seed: int) -> None:
    source = random.Random(seed)
    for _ in range(100):
        value = random_value(source, depth=4)
        assert to_json(value) == dumps(value)


def test_random_floats_give_the_digits_of_repr() -> None:
    source = random.Random(7)
    for _ in range(20_000):
        value = random_float(source)
        assert to_json(value) == repr(value).encode()


def test_every_character_is_written_as_by_json_dumps() -> None:
    for first in range(0, 0x110000, 0x1000):
        text = "".join(chr(code) for code in range(first, first + 0x1000) if not 0xD800 <= code < 0xE000)
        assert to_json(text) == dumps(text)


ESCAPED = '"\\\n\r\t\b\f\x00\x1f'


def test_an_escape_at_any_place_is_found() -> None:
    for place in range(100):
        text = "x" * place + ESCAPED[place % len(ESCAPED)] + "ü" * (99 - place)
        assert to_json(text) == dumps(text)


CORNERS: list[Any] = [
    2**63 - 1,
    2**63,
    -(2**63),
    -(2**63) - 1,
    10**400,
    "x" * 1_000_000,
    "ü" * 100_000 + '"',
    [[]] * 3,
    {"": {}},
    collections.OrderedDict(b=1, a=2),
    collections.Counter("aab"),
    collections.defaultdict(int, a=1),
]


@pytest.mark.parametrize("value", CORNERS, ids=kind_name)
def test_corners_give_the_bytes_of_json_dumps(value: object) -> None:
    assert to_json(value) == dumps(value)


# --- what JSON has no word for -----------------------------------------------------------------


class Colour(enum.Enum):
    RED = "red"
    DEEP = {"of": ["red"]}


class Name(str, enum.Enum):
    ANN = "ann"


class Flag(enum.IntFlag):
    A = 4


class Point(NamedTuple):
    x: int
    y: float


@dataclass
class Address:
    street: str
    lines: list[Point] = field(default_factory=list[Point])


@dataclass(frozen=True)
class Person:
    name: str
    address: Address | None
    nick: Any = ferroai.omit


class Model(pydantic.BaseModel):
    given: int = pydantic.Field(default=1, serialization_alias="wire")
    other: str | None = None


class Root(pydantic.RootModel[list[int]]):
    pass


class Loud(str):
    """Prints itself otherwise than it is."""

    __slots__ = ()

    def __str__(self) -> str:
        return "LOUD"


class Big(int):
    def __repr__(self) -> str:
        return "Big!"


class Half(float):
    def __repr__(self) -> str:
        return "Half!"


class OnlyMapping(Mapping[str, int]):
    def __getitem__(self, key: str) -> int:
        return {"a": 1}[key]

    def __iter__(self) -> Iterator[str]:
        return iter(["a"])

    def __len__(self) -> int:
        return 1


class ItemsOverridden(dict[str, int]):
    def items(self) -> Any:
        return [("other", 1)]


class ListOverridden(list[int]):
    def __iter__(self) -> Iterator[int]:
        return iter([7])


class Countable:
    def __index__(self) -> int:
        return 5


class Series:
    def __iter__(self) -> Iterator[int]:
        return iter([1, 2])


UTC = datetime.timezone.utc


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (datetime.datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=UTC), '"2026-01-02T03:04:05.000006+00:00"'),
        (datetime.date(2026, 1, 2), '"2026-01-02"'),
        (datetime.time(1, 2), '"01:02:00"'),
        (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (decimal.Decimal("0.10"), "0.10"),
        (decimal.Decimal("1E+3"), "1E+3"),
        (Colour.RED, '"red"'),
        (Colour.DEEP, '{"of":["red"]}'),
        (Name.ANN, '"ann"'),
        ({Name.ANN: 1}, '{"ann":1}'),
        (Flag.A, "4"),
        (Point(1, 2.0), "[1,2.0]"),
        (Address("s", [Point(0, 0)]), '{"street":"s","lines":[[0,0]]}'),
        (Person("p", Address("s")), '{"name":"p","address":{"street":"s","lines":[]}}'),
        (Person("p", None, "n"), '{"name":"p","address":null,"nick":"n"}'),
        (Model(given=2), '{"wire":2}'),
        (Model(other=None), '{"other":null}'),
        (Root([1, 2]), "[1,2]"),
        ([Model(), {"m": Model(given=1)}], '[{},{"m":{"wire":1}}]'),
        (Loud("quiet"), '"quiet"'),
        ({Loud("quiet"): 1}, '{"quiet":1}'),
        (Big(12), "12"),
        (Big(2**80), str(2**80)),
        (Half(0.5), "0.5"),
        ({Big(2): 1, Half(0.5): 2}, '{"2":1,"0.5":2}'),
        (OnlyMapping(), '{"a":1}'),
        (ItemsOverridden(a=2), '{"other":1}'),
        (ListOverridden([1]), "[7]"),
        (Countable(), "5"),
        (Series(), "[1,2]"),
        ({3}, "[3]"),
        (frozenset({3}), "[3]"),
        (range(3), "[0,1,2]"),
        ((number * 2 for number in range(3)), "[0,2,4]"),
        (collections.deque([1, "x"]), '[1,"x"]'),
        ({"a": 1}.keys(), '["a"]'),
        ({"a": 1}.items(), '[["a",1]]'),
        (map(str, [1]), '["1"]'),
        ({"a": ferroai.omit, "b": 1, "c": ferroai.NOT_GIVEN}, '{"b":1}'),
        ({"a": ferroai.omit}, "{}"),
        (ferroai.omit, ""),
    ],
    ids=kind_name,
)
def test_other_values_have_one_meaning(value: object, expected: str) -> None:
    assert to_json(value) == expected.encode()


def test_numpy_values_are_numbers_and_lists() -> None:
    numpy = pytest.importorskip("numpy")
    array = numpy.array([[1, 2], [3, 4]])
    assert to_json({"a": array, "b": numpy.float32(0.5), "c": numpy.int64(7), "d": numpy.bool_(True)}) == (
        b'{"a":[[1,2],[3,4]],"b":0.5,"c":7,"d":true}'
    )


# --- what can't be sent ------------------------------------------------------------------------

LOOP: list[Any] = [1]
LOOP.append({"again": LOOP})
RING: dict[str, Any] = {"deep": [{"ring": None}]}
RING["deep"][0]["ring"] = RING


class Self:
    def __iter__(self) -> Iterator[Any]:
        yield self


class Endless:
    def __iter__(self) -> Iterator[Any]:
        yield Endless()


class Unfit(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(arbitrary_types_allowed=True)

    thing: object


NOT_JSON = "can't be sent as JSON"


@pytest.mark.parametrize(
    ("value", "kind", "message"),
    [
        (object(), TypeError, f"the body: <class 'object'> {NOT_JSON}; expected str, int"),
        ({"a": [1, {"b": object()}]}, TypeError, f"a[1].b: <class 'object'> {NOT_JSON}; expected str, int"),
        ({"two words": {"1st": object()}}, TypeError, '["two words"]["1st"]: <class \'object\'>'),
        ({1: [object()]}, TypeError, "[\"1\"][0]: <class 'object'>"),
        ([b"x"], TypeError, f"[0]: <class 'bytes'> {NOT_JSON}; decode it to str"),
        (bytearray(b"x"), TypeError, "the body: <class 'bytearray'>"),
        (memoryview(b"x"), TypeError, "the body: <class 'memoryview'>"),
        ({"f": io.BytesIO(b"x")}, TypeError, "f: <class '_io.BytesIO'>"),
        (1j, TypeError, "the body: <class 'complex'>"),
        (len, TypeError, "the body: <class 'builtin_function_or_method'>"),
        ({"c": int}, TypeError, f"c: the class <class 'int'> itself {NOT_JSON}"),
        ({"c": Colour}, TypeError, "c: the class <enum 'Colour'> itself"),
        ([Model], TypeError, "expected an instance, or its model_json_schema()"),
        ({(1, 2): 3}, TypeError, f"the body: a key that is <class 'tuple'> {NOT_JSON}; expected str, int, float"),
        ({"a": {b"k": 1}}, TypeError, "a: a key that is <class 'bytes'>"),
        ([ferroai.omit], TypeError, "[0]: an item of a list can't be left out"),
        (float("nan"), ValueError, "the body: nan is no JSON number"),
        ([1.0, [float("inf")]], ValueError, "[1][0]: inf is no JSON number"),
        ({"x": -math.inf}, ValueError, "x: -inf is no JSON number"),
        ({math.nan: 1}, ValueError, "nan is no JSON number"),
        ({"d": decimal.Decimal("NaN")}, ValueError, "d: NaN is no JSON number"),
        ({"t": ["ok", "a\ud800b"]}, ValueError, "t[1]: the text has a lone surrogate at index 1"),
        ({"\udfff": 1}, ValueError, "lone surrogate at index 0"),
        (LOOP, ValueError, "[1].again: can't be sent as JSON: it contains itself"),
        (RING, ValueError, "deep[0].ring: can't be sent as JSON: it contains itself"),
        (Self(), ValueError, "it contains itself"),
        (Endless(), ValueError, "[0][0][0][0][0][0][0][0]: nested deeper than 512 levels"),
        ({"m": Unfit(thing=object())}, ValueError, "m: pydantic can't dump <class '"),
        (10**5000, ValueError, "the body: an int with more digits than Python prints"),
    ],
    ids=kind_name,
)
def test_what_can_not_be_sent_says_where_and_what_was_expected(
    value: object, kind: type[Exception], message: str
) -> None:
    with pytest.raises(kind) as caught:
        to_json(value)
    assert type(caught.value) is kind
    assert message in str(caught.value)


def test_a_number_python_does_not_have_is_refused() -> None:
    numpy = pytest.importorskip("numpy")
    with pytest.raises(TypeError, match=r"a\[0\]: <class 'numpy.longdouble'> can't be sent as JSON; convert it"):
        to_json({"a": [numpy.longdouble("1.5")]})


class Chained(enum.Enum):
    """Its value is another member, and so on for ever."""

    FIRST = 1

    @property
    def value(self) -> Any:
        made = object.__new__(Chained)
        made._name_ = "LATER"
        return made


def test_a_value_that_stands_for_another_for_ever_is_refused() -> None:
    with pytest.raises(ValueError, match="nested deeper than 512 levels"):
        to_json({"a": Chained.FIRST})


def test_a_file_is_not_read_for_its_lines(tmp_path: pathlib.Path) -> None:
    with tempfile.NamedTemporaryFile(dir=tmp_path) as file, pytest.raises(TypeError, match="f: <class 'tempfile"):
        to_json({"f": file})


def test_the_error_behind_is_kept_as_the_cause() -> None:
    with pytest.raises(ValueError, match="surrogate") as caught:
        to_json("\ud800")
    assert isinstance(caught.value.__cause__, UnicodeEncodeError)


class Boom(BaseException):
    pass


def raise_boom() -> Any:
    raise Boom


def failing_generator() -> Iterator[int]:
    yield 1
    raise_boom()


class FailingItems(OnlyMapping):
    def items(self) -> Any:
        return raise_boom()


class FailingIterator:
    def __iter__(self) -> Iterator[Any]:
        return raise_boom()  # type: ignore[no-any-return]


class FailingModel(pydantic.BaseModel):
    def model_dump(self, **_: Any) -> Any:
        return raise_boom()


@pytest.mark.parametrize(
    "make", [failing_generator, FailingItems, FailingIterator, FailingModel], ids=lambda make: make.__name__
)
def test_what_the_callers_code_raises_passes_through(make: Callable[[], object]) -> None:
    with pytest.raises(Boom):
        to_json({"a": [make()]})


class Grows:
    """Changes the dict it sits in while it is being written."""

    def __init__(self, owner: dict[str, object]) -> None:
        self.owner = owner

    def __iter__(self) -> Iterator[int]:
        self.owner[f"more {len(self.owner)}"] = 1
        yield 1


def test_a_dict_that_changes_meanwhile_is_an_error_and_no_crash() -> None:
    owner: dict[str, object] = {}
    owner["grows"] = Grows(owner)
    owner["next"] = 1
    with pytest.raises(RuntimeError, match="dictionary changed size during iteration"):
        to_json(owner)


class Shrinks:
    def __init__(self, owner: list[object]) -> None:
        self.owner = owner

    def __iter__(self) -> Iterator[int]:
        self.owner.clear()
        yield 1


def test_a_list_that_shrinks_meanwhile_ends_there() -> None:
    owner: list[object] = []
    owner.extend([Shrinks(owner), 2, 3])
    assert to_json(owner) == b"[[1]]"


def nested(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels - 1):
        value = [value]
    return value


def test_the_deepest_value_fits_the_stack_of_a_thread() -> None:
    done: list[bytes] = []
    thread = threading.Thread(target=lambda: done.append(to_json(nested(512))))
    thread.start()
    thread.join()
    assert done == [b"[" * 512 + b"]" * 512]
