"""`make api-drift`: what it tells of a small package and specification, and that of the real ones it tells nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tools.gen import drift
from tools.gen.importer import find_official

API = '''\
class Things:
    """Things."""

    @POST("/things")
    def create(self, *, name: str, size: int = ...) -> Thing:
        """Make one."""

    @GET("/things/{thing_id}", deprecated="Look at lists.")
    def retrieve(self, thing_id: str) -> Thing: ...

    @STEPS
    def poll(self, thing_id: str, *, pause: float = ...) -> Thing:
        """Wait for one."""


class Thing(BaseModel):
    id: str
    """Its id."""
    color: Optional[Literal["red", "blue"]] = None
'''

RESOURCE = """
from ..types import thing_create_params
from ..types.thing import Thing

class Things(SyncAPIResource):
    def create(self, *, name: str, size: int | Omit = omit, extra_headers: Headers | None = None) -> Thing:
        return self._post(
            "/things",
            body=maybe_transform({"name": name, "size": size}, thing_create_params.ThingCreateParams),
            cast_to=Thing,
        )

    @typing_extensions.deprecated("gone")
    def retrieve(self, thing_id: str, *, extra_headers: Headers | None = None) -> Thing:
        return self._get(path_template("/things/{thing_id}", thing_id=thing_id), cast_to=Thing)

    def poll(self, thing_id: str, *, pause: float | Omit = omit) -> Thing:
        return self.retrieve(thing_id)
"""

TYPES = {
    "thing": 'class Thing(BaseModel):\n    id: str\n    color: Optional[Literal["red", "blue"]] = None\n',
    "thing_create_params": (
        "class ThingCreateParams(TypedDict, total=False):\n    name: Required[str]\n    size: int\n"
    ),
    "__init__": (
        "from .thing import Thing as Thing\nfrom .thing_create_params import ThingCreateParams as ThingCreateParams\n"
    ),
}
THING: dict[str, Any] = {
    "required": ["id"],
    "properties": {"id": {"type": "string"}, "color": {"type": "string", "enum": ["red", "blue"]}},
}
ANSWER = {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}
BODY: dict[str, Any] = {
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "size": {"type": "integer"}},
}
SPEC: dict[str, Any] = {
    "paths": {
        "/things": {"post": {"requestBody": {"content": {"application/json": {"schema": BODY}}}, **ANSWER}},
        "/things/{id}": {"get": {"deprecated": True, **ANSWER}},
    },
    "components": {"schemas": {"Thing": THING}},
}


class Case:
    """A description, a package and a specification that agree, to be changed by a test."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("api/things.pyi", API)
        self.write("openai/resources/things.py", RESOURCE)
        for name, text in TYPES.items():
            self.write(f"openai/types/{name}.py", text)
        self.write("openapi.json", json.dumps(SPEC))

    def write(self, path: str, text: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)

    def change(self, path: str, old: str, new: str) -> None:
        files = [file for file in self.root.glob(path) if old in file.read_text()]
        assert files
        for file in files:
            file.write_text(file.read_text().replace(old, new))

    def run(self, official: str = "") -> int:
        package = official or str(self.root / "openai")
        return drift.main(["--official", package, "--specification", str(self.root / "openapi.json")], self.root)


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return Case(tmp_path)


def test_what_agrees_is_not_told(case: Case, capsys: pytest.CaptureFixture[str]) -> None:
    assert case.run() == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("path", "old", "new", "told"),
    [
        ("openai/*/thing*.py", "size: int", "size: str",
         ["api/things.pyi:5: different: call things.create parameter size: "
          "here `in the body, may be left out, int`, there `in the body, may be left out, str`"]),
        ("openai/resources/things.py", '"/things",', '"/thing",',
         ["api/things.pyi:5: different: call things.create: here `POST /things`, there `POST /thing`"]),
        ("openai/resources/things.py", '    @typing_extensions.deprecated("gone")\n', "",
         ["api/things.pyi:9: different: call things.retrieve deprecated: here `yes`, there `no`"]),
        ("openai/resources/things.py", "def poll(", "def wait(",
         ["api/things.pyi:12: extra: helper things.poll: a helper",
          "api/things.pyi:1: missing: helper things.wait: a helper"]),
        ("openai/resources/things.py", "pause: float | Omit = omit)", "pause: float = 1, most: int = 2)",
         ["api/things.pyi:12: missing: helper things.poll parameter most: is taken"]),
        ("api/things.pyi", "    @STEPS\n",
         '    @POST("/things/{thing_id}")\n    def update(self, thing_id: str, *, size: int) -> Thing: ...\n'
         "\n    @STEPS\n",
         ["api/things.pyi:12: extra: call things.update: POST /things/{thing_id}",
          "api/things.pyi:12: extra: call things.update: the specification has no POST /things/{thing_id}"]),
        ("openai/types/thing.py", "    id: str\n", "    id: str\n    size: int\n",
         ["api/things.pyi:16: missing: type types.thing.Thing field size: required, int"]),
        ("openai/types/thing.py", "    id: str\n", '    id: str = FieldInfo(alias="key")\n',
         ["api/things.pyi:17: different: type types.thing.Thing field id: "
          "here `required, str`, there `as `key`, required, str`"]),
        ("openai/types/thing.py", "    id: str\n", "    id: Dict[str, str] = FieldInfo(default_factory=dict)\n",
         ["api/things.pyi:17: different: type types.thing.Thing field id: "
          "here `required, str`, there `may be left out, Dict[str, str] = {}`"]),
        ("openai/types/thing.py", "    id: str\n", "    id: str = FieldInfo(alias=\"key\", default=\"x\")\n",
         ["api/things.pyi:17: different: type types.thing.Thing field id: "
          "here `required, str`, there `as `key`, may be left out, str = 'x'`"]),
        ("openai/types/thing.py", "Thing(", "Other(BaseModel):\n    a: str\nclass Thing(",
         ["api/things.pyi:1: missing: type types.thing.Other: a model"]),
        ("openai/types/thing.py", "class Thing(", 'Odd = NewType("Odd", str)\nclass Thing(', None),
        ("openai/types/__init__.py", "from .thing import Thing as Thing\n", "",
         ["api/things.pyi:16: extra: export types.Thing: types.thing.Thing"]),
        ("api/things.pyi", "    id: str\n", "    id: str\n    mine: Optional[bool] = None\n",
         ["api/things.pyi:18: extra: type types.thing.Thing field mine: may be left out, Optional[bool]",
          "api/things.pyi:18: extra: type types.thing.Thing field mine: the specification has no such field"]),
        ("openapi.json", '"size": {"type": "integer"}', '"size": {"type": "string"}, "dry": {"type": "boolean"}',
         ["api/things.pyi:5: different: call things.create parameter size type: here `int`, there `string`",
          "api/things.pyi:5: missing: call things.create parameter dry: dry: bool = ...,"]),
        ("openapi.json", '"required": ["name"]', '"required": ["name", "size"]',
         ["api/things.pyi:5: different: call things.create parameter size required: there it is required"]),
        ("openapi.json", '"deprecated": true, ', "",
         ["api/things.pyi:9: different: call things.retrieve deprecated: there it is not marked"]),
        ("openapi.json", '"red", "blue"', '"red", "green"',
         ['api/things.pyi:19: missing: type types.thing.Thing field color literal green: "green",',
          "api/things.pyi:19: extra: type types.thing.Thing field color literal blue: "
          "the specification has no such value"]),
        ("openapi.json", '"/things/{id}"', '"/things/{id}/parts"',
         ["api/things.pyi:9: extra: call things.retrieve: the specification has no GET /things/{thing_id}",
          "api/things.pyi:1: missing: call GET/things/{id}/parts: the specification has it, as ``"]),
    ],
)  # fmt: skip
def test_each_kind_of_drift_is_told_with_its_line(
    case: Case, capsys: pytest.CaptureFixture[str], path: str, old: str, new: str, told: list[str] | None
) -> None:
    case.change(path, old, new)
    assert case.run() == 1
    lines = capsys.readouterr().out.splitlines()
    if told is None:
        told = ["api/shared.pyi:1: missing: unread types.thing.Odd: `NewType('Odd', str)` is not a type"]
    assert lines == told


def test_an_exception_covers_what_it_names_and_is_told_when_it_covers_nothing(
    case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    case.change("openai/types/thing.py", "    id: str\n", "    id: str\n    size: int\n")
    case.write(
        "api/EXCEPTIONS.md",
        "# Words\n\n## The official package\n\n### Because\n\n- `missing: type types.thing.Thing`\n"
        "- `extra: type types.thing.Thing`\n\n### Nothing\n\n## The specification\n\n### Or so\n\n"
        "- `missing: call *`\n",
    )
    assert case.run() == 1
    assert capsys.readouterr().out.splitlines() == [
        "api/EXCEPTIONS.md:8: `extra: type types.thing.Thing` covers nothing any more: take it out",
        "api/EXCEPTIONS.md:10: this reason has no exceptions: take it out",
        "api/EXCEPTIONS.md:16: `missing: call *` covers nothing any more: take it out",
    ]
    case.write(
        "api/EXCEPTIONS.md", "## The official package\n### Because\n- `missing: type types.thing.Thing field size`\n"
    )
    assert case.run() == 0


def test_what_the_official_package_confirms_may_be_more_than_the_specification_has(
    case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    case.write("api/EXCEPTIONS.md", "## The specification\n### Newer\n- `extra as in the official package: type *`\n")
    case.change("openapi.json", '"red", "blue"', '"red"')
    assert case.run() == 0
    # What `api/` alone has is told, for both.
    case.change("api/things.pyi", '"blue"', '"black"')
    assert case.run() == 1
    assert [line.split(": ")[1:3] for line in capsys.readouterr().out.splitlines()][:2] == [
        ["different", "type types.thing.Thing field color"],
        ["extra", "type types.thing.Thing field color literal black"],
    ]


@pytest.mark.parametrize(
    ("path", "text", "told"),
    [
        ("openapi.json", "{", "is no specification"),
        ("api/things.pyi", "class Things:\n    x = 1\n", "api/things.pyi:2"),
        ("api/EXCEPTIONS.md", "## Somebody\n", "EXCEPTIONS.md:1: expected"),
        ("api/EXCEPTIONS.md", "## The specification\n### Why\n- `gone: call *`\n", "EXCEPTIONS.md:3: expected"),
        ("openai/resources/things.py", "def def", "invalid syntax"),
    ],
)
def test_what_cannot_be_compared_is_neither_drift_nor_none(
    case: Case, capsys: pytest.CaptureFixture[str], path: str, text: str, told: str
) -> None:
    case.write(path, text)
    assert case.run() == 2
    assert told in capsys.readouterr().err


def test_a_folder_that_is_not_the_package_is_refused(case: Case, capsys: pytest.CaptureFixture[str]) -> None:
    assert case.run(str(case.root)) == 2
    assert "is not the official package" in capsys.readouterr().err


def test_nothing_is_unexplained(capsys: pytest.CaptureFixture[str]) -> None:
    if find_official() is None:
        pytest.skip("the official package is not installed")
    arguments = []
    # Lies beside a checkout, or beside the folder of several, on some machines; never part of it.
    for folder in (drift.ROOT.parent, drift.ROOT.parents[1]):
        if (folder / "shared" / "openapi" / "openapi.json").exists():
            arguments = ["--specification", str(folder / "shared" / "openapi" / "openapi.json")]
    assert drift.main(arguments) == 0
    assert capsys.readouterr().out == ""
