"""What stands in two places is written in one: twins of a file, types like others, parts, shorthands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.gen.ir import Alias, Api, Model
from tools.gen.read import read
from tools.gen.scope import Wrong
from tools.gen.seed import texts
from tools.gen.shapes import Ref

THINGS = '''\
class Thing(BaseModel):
    """One thing."""

    id: str
    shape: Shape
    """What it looks like."""
    color: Optional[Literal["red", "blue"]] = None
    next: Optional[Thing] = None

    class Round(BaseModel):
        width: int

    class Square(BaseModel):
        side: int

    Shape: TypeAlias = Union[Round, Square]


class ThingEvent(BaseModel):
    thing: Thing
    shape: Thing.Round


class ThingList(BaseModel):
    data: List[Thing]


ThingWord: TypeAlias = Literal["one", "two"]
'''

SHORT = '''\
TWINS("things", prefix="New", but=(ThingWord,))


Colors: Shorthand = Literal["green", "yellow"]


class ByAgent(Part):
    agent: Optional[Agent] = None
    """Who did it."""

    class Agent(Part):
        name: str


class NewThing(Like):
    del next
    color: Optional[Colors] = None

    class Round(Like, ByAgent): ...

    class Square(Like):
        angle: float


class NewThingEvent(Like, ByAgent): ...


class ThingChange(Like[NewThingEvent]):
    color: Colors
'''

LONG = '''\
class NewThing(BaseModel):
    """One thing."""

    id: str
    shape: Shape
    """What it looks like."""
    color: Optional[Literal["green", "yellow"]] = None

    class RoundAgent(BaseModel):
        name: str

    class Round(BaseModel):
        width: int
        agent: Optional[RoundAgent] = None
        """Who did it."""

    class Square(BaseModel):
        angle: float
        side: int

    Shape: TypeAlias = Union[Round, Square]


class NewThingEvent(BaseModel):
    thing: NewThing
    shape: NewThing.Round
    agent: Optional[Agent] = None
    """Who did it."""

    class Agent(BaseModel):
        name: str


class NewThingList(BaseModel):
    data: List[NewThing]


class ThingChange(BaseModel):
    color: Literal["green", "yellow"]
    thing: NewThing
    shape: NewThing.Round
    agent: Optional[Agent] = None
    """Who did it."""

    class Agent(BaseModel):
        name: str
'''


def described(folder: Path, news: str) -> Path:
    root = folder / "api"
    (root / "beta").mkdir(parents=True)
    (root / "things.pyi").write_text(THINGS)
    (root / "beta" / "news.pyi").write_text(news)
    return root


def facts(api: Api) -> object:
    return api.types, api.exports, api.homes, api.resources


def test_what_is_like_another_reads_as_if_it_were_written_out(tmp_path: Path) -> None:
    short = read(described(tmp_path / "short", SHORT))
    assert facts(short) == facts(read(described(tmp_path / "long", LONG)))


def test_it_is_written_again_as_it_was(tmp_path: Path) -> None:
    assert texts(read(described(tmp_path, SHORT)))["beta.news"] == SHORT


def test_a_field_of_another_type_keeps_its_words(tmp_path: Path) -> None:
    news = SHORT.replace("    del next\n", "    del next\n    shape: Square\n")
    api = read(described(tmp_path, news))
    thing = api.types[Ref("types.beta.new_thing", "NewThing")]
    assert isinstance(thing, Model)
    assert {item.name: item.doc for item in thing.fields}["shape"] == "What it looks like."
    assert texts(api)["beta.news"] == news


def test_an_alias_of_another_target_is_not_taken_for_its_twin(tmp_path: Path) -> None:
    news = SHORT.replace("but=(ThingWord,)", "but=(ThingList,)").replace(
        "class ThingChange", 'NewThingWord: TypeAlias = Literal["one", "three"]\n\n\nclass ThingChange'
    )
    assert texts(read(described(tmp_path, news)))["beta.news"] == news


def test_what_says_no_more_than_its_twin_is_not_written(tmp_path: Path) -> None:
    news = SHORT.replace("class ThingChange", 'class NewThingList(Like):\n    """One thing."""\n\n\nclass ThingChange')
    again = texts(read(described(tmp_path / "said", news)))["beta.news"]
    assert '    """One thing."""' in again
    assert (
        texts(read(described(tmp_path / "bare", news.replace('    """One thing."""', "    ..."))))["beta.news"] == SHORT
    )


def test_a_difference_that_likeness_cannot_tell_is_written_out(tmp_path: Path) -> None:
    api = read(described(tmp_path, SHORT))
    thing = api.types[Ref("types.beta.new_thing", "NewThing")]
    assert isinstance(thing, Model)
    thing.fields.reverse()
    text = texts(api)["beta.news"]
    assert "class NewThing(BaseModel):" in text
    (tmp_path / "api" / "beta" / "news.pyi").write_text(text)
    assert facts(read(tmp_path / "api")) == facts(api)


def test_a_type_without_a_twin_is_named(tmp_path: Path) -> None:
    api = read(described(tmp_path, SHORT))
    lost = Ref("types.beta.new_thing_list", "NewThingList")
    del api.types[lost], api.homes[lost], api.exports["types.beta"]["NewThingList"]
    assert "but=(ThingList, ThingWord)" in texts(api)["beta.news"]


def test_an_alias_may_be_like_another_with_a_target_of_its_own(tmp_path: Path) -> None:
    news = "from ..things import Thing\n\n\nclass Shapes(Alias[List[Shape]], Like[Thing]): ...\n"
    with pytest.raises(Wrong):
        read(described(tmp_path / "unlike", news.replace("Shape]]", "Shapely]]")))
    api = read(described(tmp_path / "like", news))
    shapes = api.types[Ref("types.beta.shapes", "Shapes")]
    assert isinstance(shapes, Alias)
    assert Ref("types.beta.shapes", "Round") in api.types


def test_only_what_is_nested_may_be_like_another(tmp_path: Path) -> None:
    news = """\
from ..things import Thing


class Cars:
    @POST("/cars")
    def open(self, *, side: CarOpenParams.Side) -> Car: ...


class Car(BaseModel):
    top: Top
    side: Side

    class Top(Like[Thing.Square]): ...

    class Side(Like[Top]):
        \"\"\"Left or right.\"\"\"
        left: bool


class CarOpenParams(Call):
    class Top(Like[Thing.Square]): ...
    class Side(Like[Top]): ...
"""
    root = described(tmp_path, news)
    (root / "beta.pyi").write_text("class Beta: ...\n")
    api = read(root)
    side = api.types[Ref("types.beta.car", "Side")]
    assert isinstance(side, Model)
    assert [item.name for item in side.fields] == ["left", "side"]
    assert texts(api)["beta.news"] == news


@pytest.mark.parametrize(
    ("before", "after", "line", "words"),
    [
        ('TWINS("things"', 'TWINS("thing"', 1, "TWINS of `thing`: there is no other file api/thing.pyi"),
        ('TWINS("things"', 'TWINS("beta.news"', 1, "TWINS of `beta.news`: there is no other file"),
        (
            'prefix="New"',
            'under="New"',
            1,
            'expected TWINS("path.of.file", prefix="Beta", kind=BaseModel, but=(Name, ...))',
        ),
        ("but=(ThingWord,)", "but=(Word)", 1, "TWINS but `Word`: api/things.pyi has no such type"),
        ("but=(ThingWord,)", "but=(ThingEvent)", 1, "TWINS but `ThingEvent`, and yet `NewThingEvent` is described"),
        ("class NewThingEvent", "class NewEvent", 25, "`NewEvent` is like nothing: api/things.pyi has no `Event`"),
        (
            "class NewThingEvent",
            "class Event",
            25,
            "`Event` is like nothing: api/things.pyi has no namesake without `New`",
        ),
        (
            'TWINS("things", prefix="New", but=(ThingWord,))',
            "",
            15,
            "`NewThing` is like what? Say Like[Other], or TWINS(",
        ),
        ("    class Square(Like)", "    class Oval(Like)", 21, "there is no `Oval` in what `NewThing` is like"),
        ("Like[NewThingEvent]", "Like[NewEvent]", 28, "Like[NewEvent]: that is no other type, describe or import it"),
        ("Like[NewThingEvent]", "Like[Colors]", 28, "Like[Colors]: that is no other type"),
        ("Like[NewThingEvent]", "Like[NewThing], Like[NewThingEvent]", 28, "`ThingChange` is like two types"),
        ("NewThingEvent(Like, ByAgent)", "NewThingEvent(Like[ThingChange])", 25, "a circle says nothing"),
        ("del next", "del nest", 16, "`del nest`: what `NewThing` is like has no `nest`"),
        ("    color: Colors", "    del color\n    color: Colors", 29, "`del color`: what `ThingChange` is like has no"),
        (
            "ThingChange(Like[NewThingEvent]):",
            "ThingChange(BaseModel):\n    del id",
            29,
            "there is nothing to leave out",
        ),
        ("    color: Colors", "    color: ByAgent", 29, "`ByAgent` is not a type known here"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(tmp_path: Path, before: str, after: str, line: int, words: str) -> None:
    assert before in SHORT
    with pytest.raises(Wrong) as caught:
        read(described(tmp_path, SHORT.replace(before, after, 1)))
    assert words in str(caught.value)
    assert (caught.value.file, caught.value.line) == ("api/beta/news.pyi", line)
