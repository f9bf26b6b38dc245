"""A model and the `TypedDict` by which the same is handed in: written once, read as if each were written out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.gen.facts import Places
from tools.gen.ir import Alias, Api, Model
from tools.gen.read import read
from tools.gen.scope import Wrong
from tools.gen.seed import texts
from tools.gen.shapes import Ref

SHORT = '''\
class Car(Both):
    """Something to drive."""
    name: str
    wheels: Iterable[Wheel]
    driver: Optional[str]
    async_: bool = Key("async", ...)
    color: Color = ...
    note: Note = ...
    """What else there is to say."""

    Note: TypeAlias = Optional[Union[str, Wheel]]


class CarLock(Both):
    keys: Sequence[str] = ...


class CarPart(Alias[Tagged[Union[Wheel, Door], "kind"]], Both):
    """What a car is made of."""

    class Door(Both):
        kind: Literal["door"]
        lock: CarLock = ...


Color: TypeAlias = Literal["red", "blue"]


ColorParam: TypeAlias = Literal["red", "blue"]


class Wheel(BaseModel, Like[WheelParam]):
    id: str


class WheelParam(TypedDict):
    """Round."""
    kind: Literal["wheel"]
    car: CarParam = ...
    spokes: Iterable[Spoke] = ...
    """At least three."""

    class Spoke(TypedDict):
        length: Optional[int]
'''

LONG = '''\
class Car(BaseModel):
    """Something to drive."""
    name: str
    wheels: List[Wheel]
    driver: Optional[str] = None
    async_: Optional[bool] = Wire("async", None)
    color: Optional[Color] = None
    note: Optional[Note] = None
    """What else there is to say."""

    Note: TypeAlias = Optional[Union[str, Wheel]]


class CarParam(TypedDict):
    """Something to drive."""
    async_: bool = Key("async", ...)
    name: str
    wheels: Iterable[WheelParam]
    driver: Optional[str]
    color: Color = ...
    note: Note = ...
    """What else there is to say."""

    Note: TypeAlias = Union[str, WheelParam]


class CarLock(BaseModel):
    keys: Optional[List[str]] = None


class CarLockParam(TypedDict):
    keys: Sequence[str] = ...


class CarPart(Alias[Tagged[Union[Wheel, Door], "kind"]]):
    """What a car is made of."""

    class Door(BaseModel):
        kind: Literal["door"]
        lock: Optional[CarLock] = None


class CarPartParam(Alias[Union[WheelParam, Door]]):
    """What a car is made of."""

    class Door(TypedDict):
        kind: Literal["door"]
        lock: CarLockParam = ...


Color: TypeAlias = Literal["red", "blue"]


ColorParam: TypeAlias = Literal["red", "blue"]


class Wheel(BaseModel):
    """Round."""
    id: str
    kind: Literal["wheel"]
    car: Optional[Car] = None
    spokes: Optional[List[Spoke]] = None
    """At least three."""

    class Spoke(BaseModel):
        length: Optional[int] = None


class WheelParam(TypedDict):
    """Round."""
    kind: Literal["wheel"]
    car: CarParam = ...
    spokes: Iterable[Spoke] = ...
    """At least three."""

    class Spoke(TypedDict):
        length: Optional[int]
'''

TWIN = """\
TWINS("cars", prefix="New", but=(Color, ColorParam))


class Owned(Part):
    owner: Optional[Owner] = None

    class Owner(Part):
        name: str


class NewCar(Like, Owned, Both):
    del driver
    seats: int


class NewCarPart(Like, Both):
    class Door(Like, Owned): ...
"""


def described(folder: Path, cars: str = SHORT, **others: str) -> Path:
    root = folder / "api"
    root.mkdir(parents=True)
    for name, text in {"cars": cars, **others}.items():
        (root / f"{name}.pyi").write_text(text)
    return root


def facts(api: Api) -> object:
    return api.types, api.exports, api.homes


def fields(api: Api, module: str, name: str) -> list[str]:
    entry = api.types[Ref(module, name)]
    assert isinstance(entry, Model)
    return [item.name for item in entry.fields]


def test_siblings_read_as_if_each_were_written_out(tmp_path: Path) -> None:
    assert facts(read(described(tmp_path / "short"))) == facts(read(described(tmp_path / "long", LONG)))


@pytest.mark.parametrize("text", [SHORT, LONG])
def test_what_two_siblings_share_is_written_once(tmp_path: Path, text: str) -> None:
    assert texts(read(described(tmp_path, text)))["cars"] == SHORT


def test_siblings_with_words_of_their_own_stay_two(tmp_path: Path) -> None:
    text = LONG.replace("CarLock(BaseModel):", 'CarLock(BaseModel):\n    """It has been closed."""')
    text = text.replace("CarLockParam(TypedDict):", 'CarLockParam(TypedDict):\n    """Closes it."""')
    again = texts(read(described(tmp_path, text)))["cars"]
    assert "class CarLockParam(TypedDict):" in again
    assert 'class CarLock(BaseModel, Like[CarLockParam]):\n    """It has been closed."""\n\n\n' in again
    assert "class Car(Both):" in again


def test_words_that_only_one_has_are_for_both(tmp_path: Path) -> None:
    text = LONG.replace('    """Something to drive."""\n', "", 1).replace(
        '    """What else there is to say."""\n', "", 1
    )
    assert texts(read(described(tmp_path, text)))["cars"] == SHORT


def test_twins_of_siblings_differ_from_them_at_once(tmp_path: Path) -> None:
    api = read(described(tmp_path, news=TWIN))
    assert fields(api, "types.new_car", "NewCar") == ["name", "seats", "wheels", "async_", "color", "note", "owner"]
    assert fields(api, "types.new_car_param", "NewCarParam")[:4] == ["async", "name", "seats", "wheels"]
    door = api.types[Ref("types.new_car_part_param", "Door")]
    assert isinstance(door, Model)
    assert (door.kind, door.fields[-1].type.__class__.__name__) == ("typeddict", "Wrap")
    assert texts(api)["news"] == TWIN


def test_a_file_may_have_the_models_of_what_another_hands_in(tmp_path: Path) -> None:
    handed = "class Lamp(TypedDict):\n    bulbs: Iterable[Bulb] = ...\n\n\nclass Bulb(TypedDict):\n    watts: int\n"
    models = 'from .handed import Lamp as HandedLamp\n\n\nTWINS("handed", kind=BaseModel)\n'
    street = "class Street(Both):\n    lamps: List[Lamp]\n"
    handed, models = f'PACKAGE = "types.handed"\n\n\n{handed}', f'PACKAGE = "types.models"\n\n\n{models}'
    api = read(described(tmp_path, handed=handed, models=models, street="from .models import Lamp\n\n\n" + street))
    lamp = api.types[Ref("types.models.lamp", "Lamp")]
    assert isinstance(lamp, Model)
    assert (lamp.kind, lamp.fields[0].required) == ("model", False)
    param = api.types[Ref("types.street_param", "StreetParam")]
    assert isinstance(param, Model)
    assert param.fields[0].type.item == Ref("types.handed.lamp", "Lamp")  # type: ignore[union-attr]
    assert texts(api)["models"] == models.replace("from .handed import Lamp as HandedLamp\n\n\n", "")
    assert texts(api)["street"] == "from .models import Lamp\n\n\n" + street


def test_twins_may_be_of_several_files(tmp_path: Path) -> None:
    twin = 'TWINS("cars", "roads", prefix="New", but=(Color, ColorParam))\n'
    api = read(
        described(tmp_path, roads="from .cars import Car\n\n\nclass Road(BaseModel):\n    car: Car\n", news=twin)
    )
    road = api.types[Ref("types.new_road", "NewRoad")]
    assert isinstance(road, Model)
    assert road.fields[0].type == Ref("types.new_car", "NewCar")
    assert texts(api)["news"] == twin


def test_a_name_in_a_list_of_constants_is_its_constants(tmp_path: Path) -> None:
    numbers = ", ".join(f'"{number}"' for number in range(7))
    text = f'Few: Shorthand = Literal[{numbers}]\n\n\nMany: TypeAlias = Literal["many", Few, "more"]\n'
    api = read(described(tmp_path, text))
    many = api.types[Ref("types.many", "Many")]
    assert isinstance(many, Alias)
    assert many.target.values == ("many", *map(str, range(7)), "more")  # type: ignore[union-attr]
    assert texts(api)["cars"] == text


def test_a_fact_of_either_sibling_is_told_where_it_is_written(tmp_path: Path) -> None:
    places = Places(described(tmp_path, news=TWIN))

    def place(key: str) -> str:
        return places.of(f"type types.{key}")

    assert place("car_param.CarParam field wheels") == "api/cars.pyi:4"
    assert place("car_param.CarParam field async") == place("car.Car field async_") == "api/cars.pyi:6"
    assert place("wheel.Wheel field spokes") == "api/cars.pyi:40"
    assert place("wheel.Wheel field id") == "api/cars.pyi:33"
    assert place("new_car_param.NewCarParam field seats") == "api/news.pyi:13"
    assert place("new_car_param.NewCarParam field name") == "api/cars.pyi:3"
    assert place("new_car_part.Door field owner") == "api/news.pyi:5"


@pytest.mark.parametrize(
    ("before", "after", "line", "words"),
    [
        (
            "class CarLock(Both)",
            "class CarLock(TypedDict, Like[Wheel])",
            14,
            "`CarLock` is a TypedDict like a model, which does not tell what may be left out: write the fields in",
        ),
        ("class CarLock(Both)", "class CarLock(BaseModel, Both)", 14, "`CarLock` is Both and BaseModel"),
        ("class Door(Both)", "class Door(TypedDict)", 21, "`Door` is nested in what is Both, so it is Both"),
        ("class Spoke(TypedDict)", "class Spoke(Both)", 43, "`Spoke` is Both, but `WheelParam` around it is not"),
        ('Key("async", ...)', 'Wire("async", ...)', 6, 'what is Both has the key itself: write Key("async"'),
        ("class CarLock(Both)", "class Wheel(Both)", 32, "`Wheel` is described twice"),
        ("class CarLock(Both)", "class CarLock(Like[WheelParam], Both)", 14, "is Both, and `WheelParam`, which"),
        ("color: Color = ...", "color: Color = None", 7, "`color` is handed in: what may be left out is"),
        ("car: CarParam = ...", "car: CarParam = 3", 39, "`car` is handed in: what may be left out is"),
        ("ColorParam: TypeAlias", "CarParam: TypeAlias", 29, "`CarParam` is described twice"),
        ("Like[WheelParam]", "Like[Spoke]", 32, "Like[Spoke]: that is no other type, describe or import it"),
        ('Color: TypeAlias = Literal["red", "blue"]', "Color: Shorthand = Union[Color, str]", 26, "short for itself"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(tmp_path: Path, before: str, after: str, line: int, words: str) -> None:
    assert before in SHORT
    with pytest.raises(Wrong) as caught:
        read(described(tmp_path, SHORT.replace(before, after, 1)))
    assert words in str(caught.value)
    assert (caught.value.file, caught.value.line) == ("api/cars.pyi", line)
