"""Words that hold for every field of a name: `api/words.pyi`, where they are told and where not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.gen.ir import Api, Model
from tools.gen.read import read
from tools.gen.scope import Wrong
from tools.gen.table import Table
from tools.gen.words import worded, words

ROOT = Path(__file__).parents[1]

RESOURCE = '''\
class Things:
    @GET("/things/{size}")
    def retrieve(self, size: int, *, color: str = ..., weight: float = ...) -> Thing:
        """Look one up.

        weight: In stones.
        """


class Thing(BaseModel):
    color: Optional[str] = None
    size: str
    sizes: List[int]
    """Its own words."""
    parts: Optional[List[str]] = None
    mark: Literal["a"]


class ThingParam(TypedDict):
    sizes: Iterable[int] = ...
    parts: Iterable[str] = ...
'''

WORDS = '''\
"""What a field is by its name."""


class Words:
    color: str
    """How it looks."""
    sizes: List[int]
    """In metres."""
    parts: object
    """What it is made of."""
    mark: object
    """Tells it from others."""
'''


def described(root: Path, resource: str, text: str | None) -> Api:
    (root / "api").mkdir(exist_ok=True)
    (root / "api" / "things.pyi").write_text(resource)
    if text is not None:
        (root / "api" / "words.pyi").write_text(text)
    return read(root / "api")


def texts(api: Api, name: str) -> dict[str, str]:
    (model,) = (entry for entry in api.types.values() if isinstance(entry, Model) and entry.name == name)
    return {item.name: item.doc for item in model.fields}


def test_a_word_holds_for_all_of_its_name_and_type_that_have_no_text(tmp_path: Path) -> None:
    api = described(tmp_path, RESOURCE, WORDS)
    told = worded(api, words(tmp_path / "api"))
    assert texts(told, "Thing") == {
        "color": "How it looks.",
        "size": "",
        "sizes": "Its own words.",
        "parts": "What it is made of.",
        "mark": "Tells it from others.",
    }
    assert texts(told, "ThingParam") == {"sizes": "In metres.", "parts": "What it is made of."}
    (call,) = told.resources["things"].operations
    assert {param.name: param.doc for param in call.params} == {
        "size": "",
        "color": "How it looks.",
        "weight": "In stones.",
    }
    assert texts(api, "Thing")["color"] == "", "what is compared and written back has its own words only"


def test_products_tell_them(tmp_path: Path) -> None:
    told = worded(described(tmp_path, RESOURCE, WORDS), words(tmp_path / "api"))
    assert "How it looks." in Table(told).text()


def test_no_file_no_words(tmp_path: Path) -> None:
    api = described(tmp_path, RESOURCE, None)
    assert worded(api, words(tmp_path / "api")).types == api.types


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (WORDS.replace("color: str", "color: int"), 5, "`color`: no field or parameter of that name and type"),
        (WORDS.replace("mark: object", "color: str"), 11, "`color` is told twice, in line 5 before"),
        (WORDS.replace("mark: object", "mark: Stone"), 11, "`Stone` is not a type known here"),
        (WORDS.replace('    """In metres."""\n', ""), 7, "expected one class of annotated names"),
        (WORDS.replace('"""What a field is by its name."""\n', ""), 1, "expected one class of annotated names"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, line: int, message: str) -> None:
    api = described(tmp_path, RESOURCE, text)
    with pytest.raises(Wrong) as told:
        worded(api, words(tmp_path / "api"))
    assert f"api/words.pyi:{line}: " in str(told.value)
    assert message in str(told.value)


def test_the_words_of_the_api_hold_for_thousands_of_fields() -> None:
    api = read(ROOT / "api")
    told = worded(api, words(ROOT / "api"))

    def silent(one: Api) -> int:
        return sum(not item.doc for entry in one.types.values() if isinstance(entry, Model) for item in entry.fields)

    assert silent(api) - silent(told) > 2000
