"""Response models, with answers made from their rows: built, compared with pydantic, and dumped in every way.

Every model is built and dumped. What has to be compared with pydantic or with the official package costs a schema of
theirs for each, so a few of each package are, by their number; `FERROAI_MODELS=all` takes them all.
"""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Callable
from importlib import import_module
from typing import Any, cast

import pydantic
import pytest

from ferroai import _core, _schema
from ferroai._models import BaseModel

from .model_samples import Sampler, models, path

Rows = list[tuple[int, _core.ModelRow]]
EVERY = list(models())
# One in so many is compared with what others make of the same answer.
ONE_IN = 1 if os.environ.get("FERROAI_MODELS") == "all" else 24
SOME = [row for at, row in enumerate(EVERY) if at % ONE_IN == 0]


def by_package(rows: Rows) -> pytest.MarkDecorator:
    """The models of one package as the argument of one test."""
    groups: dict[str, Rows] = {}
    for number, row in rows:
        groups.setdefault(".".join(row.module.split(".")[:3]) if row.module.count(".") > 1 else "types", []).append(
            (number, row)
        )
    return pytest.mark.parametrize("rows", [pytest.param(group, id=package) for package, group in groups.items()])


def each(rows: Rows, check: Callable[[int, _core.ModelRow], None]) -> None:
    """Looks at one model after another; a failure names its model."""
    for number, row in rows:
        try:
            check(number, row)
        except Exception as error:
            raise AssertionError(f"{path(row)}: {type(error).__name__}: {error}") from error


KEYWORDS: list[dict[str, Any]] = [
    {},
    {"mode": "json"},
    {"by_alias": True},
    {"exclude_unset": True},
    {"exclude_defaults": True},
    {"exclude_none": True},
    {"by_alias": True, "exclude_unset": True, "mode": "json"},
    {"round_trip": True, "exclude_none": True},
]


def build(row: _core.ModelRow, document: dict[str, Any]) -> BaseModel:
    made = _core.build(path(row), json.dumps(document).encode(), "req_1")
    assert isinstance(made, BaseModel)
    return made


def said(dump: Any, *arguments: Any, **keywords: Any) -> tuple[Any, list[str]]:
    """A dump with the warnings it gave."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = dump(*arguments, **keywords)
    return result, [str(warning.message) for warning in caught]


def ordered(value: Any) -> str:
    """`repr`, so that the order of keys, `1` and `1.0`, `0.0` and `-0.0` count."""
    return repr(value)


def sorted_keys(value: Any) -> str:
    """As `ordered`, but for the order of keys: what a class says anew keeps the place that its base gave it."""
    return json.dumps(value, sort_keys=True)


def nested_keys(value: Any, found: set[str]) -> set[str]:
    if isinstance(value, dict):
        for key, item in cast("dict[str, Any]", value).items():
            found.add(key)
            nested_keys(item, found)
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            nested_keys(item, found)
    return found


def kept_twice(value: Any) -> bool:
    """The official package keeps a field that has another name on the wire a second time, as an extra one."""
    if isinstance(value, pydantic.BaseModel):
        return bool(value.model_extra) or any(kept_twice(item) for item in vars(value).values())
    return isinstance(value, list) and any(kept_twice(item) for item in cast("list[object]", value))


def compare(made: BaseModel, keywords: dict[str, Any]) -> None:
    """Our dump against pydantic's own of the same instance."""
    ours = said(made.model_dump, **keywords)
    theirs = said(pydantic.BaseModel.model_dump, made, **keywords)
    assert ordered(ours) == ordered(theirs)
    keywords = {key: value for key, value in keywords.items() if key != "mode"}
    for indent in (None, 2):
        text = said(made.model_dump_json, indent=indent, **keywords)
        assert text == said(pydantic.BaseModel.model_dump_json, made, indent=indent, **keywords)


@by_package(EVERY)
def test_every_answer_is_built_and_dumped_as_it_came(rows: Rows) -> None:
    def check(number: int, row: _core.ModelRow) -> None:
        document = Sampler(number).model(number)
        made = build(row, document)
        assert type(made) is _schema.model(number)
        assert sorted_keys(made.to_dict()) == sorted_keys(document)
        assert json.loads(made.to_json()) == document
        # What is as described needs no schema of pydantic's.
        assert _core.dump(made, "python", None, None, False, False, False, False, True) is not None

    each(rows, check)


@by_package(SOME)
def test_a_valid_answer_is_what_pydantic_validates(rows: Rows) -> None:
    def check(number: int, row: _core.ModelRow) -> None:
        cls: Any = _schema.model(number)
        for seed in range(4):
            document = Sampler(seed).model(number)
            made = build(row, document)
            twin = cls.model_validate(document)
            assert made.model_extra == twin.model_extra
            assert made.model_fields_set == twin.model_fields_set
            assert json.loads(made.model_dump_json(by_alias=True, exclude_unset=True)) == document

    each(rows, check)


@by_package(SOME)
def test_an_answer_is_what_the_official_package_makes(rows: Rows) -> None:
    def check(number: int, row: _core.ModelRow) -> None:
        official: Any = getattr(import_module(f"openai.{row.module}"), row.name)
        for seed in range(4):
            document = Sampler(seed).model(number)
            made, twin = build(row, document), official.construct(**document)
            assert ordered(made.to_dict()) == ordered(twin.to_dict())
            assert made.model_fields_set == twin.model_fields_set
            assert [name for name in made.__dict__ if name != "_request_id"] == list(twin.__dict__)
            if not kept_twice(twin):
                assert made.to_json() == twin.to_json()
                assert repr(made) == repr(twin)
            constructed = type(made).construct(**document)
            assert constructed == made
            assert repr(constructed) == repr(made)

    each(rows, check)


@by_package(SOME)
def test_dumps_are_those_of_pydantic(rows: Rows) -> None:
    def check(number: int, row: _core.ModelRow) -> None:
        for seed in range(3):
            made = build(row, Sampler(seed).model(number))
            assert _core.dump_json(made, None, None, None, False, False, False, False, True) is not None
            for keywords in KEYWORDS:
                compare(made, keywords)

    each(rows, check)


@by_package(SOME)
def test_an_answer_that_is_not_as_described_is_dumped_as_pydantic_does(rows: Rows) -> None:
    def check(number: int, row: _core.ModelRow) -> None:
        for seed in range(3):
            made = build(row, Sampler(seed, odd=0.3).model(number))
            for keywords in KEYWORDS[:5]:
                compare(made, {**keywords, "warnings": False})
            compare(made, {})

    each(rows, check)


@by_package(SOME)
def test_filters_are_those_of_pydantic(rows: Rows) -> None:
    def check(number: int, row: _core.ModelRow) -> None:
        sampler = Sampler(7, sparse=0.1)
        document = sampler.model(number)
        made = build(row, document)
        keys = sorted(nested_keys(document, set()))
        choose = sampler.random
        for _ in range(4):
            some = set(choose.sample(keys, min(len(keys), 3)))
            nested = {
                key: choose.choice(
                    [True, ..., {"__all__": set(some)}, {0: True, -1: ...}, set(some), {"__all__": {key: True}}]
                )
                for key in some
            }
            for filters in ({"include": some}, {"exclude": some}, {"exclude": nested}, {"include": nested}):
                keywords = {**filters, "warnings": False}
                try:
                    expected = said(pydantic.BaseModel.model_dump, made, **keywords)
                except (TypeError, pydantic.ValidationError):
                    continue
                assert ordered(said(made.model_dump, **keywords)) == ordered(expected)

    each(rows, check)


def test_the_sweep_covers_the_models() -> None:
    assert len(EVERY) >= 2732
    assert len(SOME) * ONE_IN >= len(EVERY)
