"""Reading a package laid out like the official one: a small one made here, with each thing its files say."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.gen.importer import gather
from tools.gen.ir import Alias, Api, EmptyMap, Model
from tools.gen.read import read
from tools.gen.seed import texts
from tools.gen.shapes import BOOL, FILE, INT, STR, VARIABLE, Constants, Either, Ref, Wrap, optional

RESOURCE = '''
import httpx2
from ..types import thing_create_params, thing_list_params
from ..types.thing import Thing
from ..types.thing_event import ThingEvent
from ..pagination import SyncNextCursorPage

class Things(SyncAPIResource):
    """Words that stay there."""

    @overload
    def create(self, group_id: str, *, name: str, stream: Literal[True]) -> Stream[ThingEvent]: ...

    @required_args(["name"], ["name", "stream"])
    def create(
        self,
        group_id: str,
        *,
        name: str,
        betas: List[str] | Omit = omit,
        helper: type[T] | None = None,
        picture: Union[FileTypes, SequenceNotStr[FileTypes]] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
    ) -> Thing | Stream[ThingEvent]:
        extra_headers = {"Accept": "application/thing", **(extra_headers or {})}
        extra_headers = {**strip_not_given({"X-Betas": ",".join(betas)}), **(extra_headers or {})}
        body = deepcopy_with_paths({"picture": picture, "name": name, "stream": stream}, [["picture"]])
        files = extract_files(body, paths=[["picture"]])
        extra_headers = {"Content-Type": "multipart/form-data", **(extra_headers or {})}
        return self._post(
            path_template("/things/{group_id}?beta=true", group_id=group_id),
            body=maybe_transform(
                body,
                thing_create_params.ThingCreateParamsStreaming
                if stream
                else thing_create_params.ThingCreateParamsNonStreaming,
            ),
            files=files,
            options=make_request_options(extra_headers=extra_headers, security={"admin_api_key_auth": True}),
            cast_to=Thing,
            stream=stream or False,
            stream_cls=Stream[ThingEvent],
        )

    @typing_extensions.deprecated("somebody's words")
    def list(self, *, after: str | Omit = omit, extra_headers: Headers | None = None) -> SyncNextCursorPage[Thing]:
        return self._get_api_list(
            "/things",
            page=SyncNextCursorPage[Thing],
            options=make_request_options(
                query=maybe_transform({"after": after}, thing_list_params.ThingListParams),
                security={"admin_api_key_auth": True},
            ),
            model=Thing,
        )

    def poll(self, thing_id: str) -> Thing:
        return self.retrieve(thing_id)
'''

TYPES = {
    "thing.py": """
import builtins
from pydantic import Field as FieldInfo
from .shared.color import Color

class Part(BaseModel):
    kind: Literal["part"]

class Whole(BaseModel):
    kind: Literal["whole"]

Content: TypeAlias = Annotated[Union[Part, Whole], PropertyInfo(discriminator="kind")]

Inside = TypeVar("Inside")

class Box(GenericModel, Generic[Inside]):
    inside: Optional[Inside] = None

    __api_exclude__ = {"inside"}

class BoxedThing(Whole, GenericModel, Generic[Inside]):
    if TYPE_CHECKING:
        boxes: List[Box[Inside]]
    else:
        boxes: List[Box]

    @property
    def __api_exclude__(self) -> dict[str, object]:
        return {}

class Thing(BaseModel):
    object: Literal["thing"]
    async_: Optional[bool] = FieldInfo(alias="async", default=None)
    size: Optional[int] = FieldInfo(alias="Size", default=3)
    labels: Dict[str, str] = FieldInfo(default_factory=dict)
    boxed: Optional[BoxedThing] = None
    data: builtins.object
    color: Optional[Color] = None
    contents: List[Content]
    \"\"\"Words that stay there.\"\"\"

    @property
    def shown(self) -> str:
        return ""
""",
    "thing_event.py": """
from .thing import Part as Shown
from .thing import Thing

__all__ = ["ThingEvent", "Shown"]

class ThingEvent(BaseModel):
    thing: Thing
""",
    "thing_create_params.py": """
_ReservedKeywords = TypedDict("_ReservedKeywords", {"async": bool}, total=False)

class ThingCreateParamsBase(TypedDict, total=False):
    name: Required[str]
    betas: Annotated[List[str], PropertyInfo(alias="X-Betas")]
    picture: Union[FileTypes, SequenceNotStr[FileTypes]]

class Option(_ReservedKeywords, total=False):
    size: Required[int]

class ThingCreateParamsNonStreaming(ThingCreateParamsBase, total=False):
    stream: Optional[Literal[False]]

class ThingCreateParamsStreaming(ThingCreateParamsBase):
    stream: Required[Literal[True]]

ThingCreateParams = Union[ThingCreateParamsNonStreaming, ThingCreateParamsStreaming]
""",
    "thing_list_params.py": "class ThingListParams(TypedDict, total=False):\n    after: str\n",
    "shared/__init__.py": "from .color import Color as Color\n",
    "shared/color.py": 'Color: TypeAlias = Literal["red", "blue"]\n',
    "shared/odd.py": 'Odd = NewType("Odd", str)\n',
    "__init__.py": """
from .thing import Thing as Thing
from .shared import Color as Color
from .thing_list_params import ThingListParams as ThingListParams
from .thing_create_params import ThingCreateParams as ThingCreateParams
""",
}


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> tuple[Api, list[str]]:
    root = tmp_path_factory.mktemp("official")
    for name, text in {
        **{f"types/{name}": text for name, text in TYPES.items()},
        "resources/things.py": RESOURCE,
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return gather(root, ("things",), ("types.shared",))


def test_a_call_is_read_whole(gathered: tuple[Api, list[str]]) -> None:
    api, notes = gathered
    create, listing = api.resources["things"].operations
    assert (create.verb, create.path) == ("POST", "/things/{group_id}?beta=true")
    assert [(param.name, param.place, param.wire, param.rank) for param in create.params] == [
        ("group_id", "path", "group_id", 0),
        ("name", "body", "name", 1),
        ("betas", "header", "X-Betas", 0),
        ("picture", "file", "picture", 0),
        ("stream", "body", "stream", 2),
    ]
    assert create.params[3].type == Either((FILE, Wrap("sequence", FILE)))
    assert create.params[4].type == optional(BOOL)
    assert (create.encoding, create.auth, create.stream) == ("multipart", "admin", "optional")
    assert create.headers == {"Accept": "application/thing"}
    assert create.returns == Ref("types.thing", "Thing")
    assert create.event == Ref("types.thing_event", "ThingEvent")
    assert create.required_args == "('name') or ('name' and 'stream') arguments to be given"
    assert create.params_type == Ref("types.thing_create_params", "ThingCreateParams")
    assert (listing.verb, listing.page, listing.deprecated) == ("GET", "next_cursor", "deprecated")
    assert any("create.helper: it is never sent" in note for note in notes)


def test_types_are_read_whole(gathered: tuple[Api, list[str]]) -> None:
    api, notes = gathered
    thing = api.types[Ref("types.thing", "Thing")]
    assert isinstance(thing, Model)
    assert [(item.name, item.wire, item.required, item.default) for item in thing.fields] == [
        ("object", "object", True, None),
        ("async_", "async", False, None),
        ("size", "Size", False, 3),
        ("labels", "labels", False, EmptyMap()),
        ("boxed", "boxed", False, None),
        ("data", "data", True, None),
        ("color", "color", False, None),
        ("contents", "contents", True, None),
    ]
    assert [item.name for item in thing.properties] == ["shown"]
    option = api.types[Ref("types.thing_create_params", "Option")]
    assert isinstance(option, Model)
    assert [(item.name, item.type, item.required) for item in option.fields] == [
        ("async", BOOL, False),
        ("size", INT, True),
    ]
    assert api.exports["types"]["Thing"] == Ref("types.thing", "Thing")
    assert api.exports["types"]["Color"] == Ref("types.shared.color", "Color")
    assert "ThingEvent" not in api.exports["types"]
    assert any("types.shared.odd.Odd: " in note for note in notes)


def test_generic_classes_are_read_with_their_variable(gathered: tuple[Api, list[str]]) -> None:
    api, _ = gathered
    inside = Ref("types.thing", "Inside")
    assert api.types[inside] == Alias("types.thing", "Inside", VARIABLE)
    boxed = api.types[Ref("types.thing", "BoxedThing")]
    assert isinstance(boxed, Model)
    assert boxed.bases == [Ref("types.thing", "Whole"), inside]
    assert [(item.name, item.type) for item in boxed.fields] == [("boxes", Wrap("list", Ref("types.thing", "Box")))]
    assert not boxed.properties
    assert api.generic == {Ref("types.thing", "Box"): inside, Ref("types.thing", "BoxedThing"): inside}
    text = texts(api)["things"]
    assert "class Box(BaseModel, Generic[Inside]):" in text
    assert "    boxes: List[Box[Inside]]\n" in text
    # What is not generic holds it as it comes.
    assert "    boxed: Optional[BoxedThing] = None\n" in text


def test_exports_are_those_of_packages_and_what_modules_list(gathered: tuple[Api, list[str]]) -> None:
    assert gathered[0].exports["types.thing_event"] == {"Shown": Ref("types.thing", "Part")}


def test_what_the_call_implies_is_not_said_twice(gathered: tuple[Api, list[str]], tmp_path: Path) -> None:
    api, _ = gathered
    made = texts(api)
    assert "ThingCreateParamsBase" not in made["things"]
    assert "class ThingCreateParams(Call):\n\n    class Option(TypedDict):" in made["things"]
    for path, text in made.items():
        (tmp_path / f"{path}.pyi").write_text(text)
    again = read(tmp_path)
    assert (again.types, again.resources, again.exports) == (api.types, api.resources, api.exports)
    streaming = again.types[Ref("types.thing_create_params", "ThingCreateParamsStreaming")]
    assert isinstance(streaming, Model)
    assert streaming.fields[0].type == Constants((True,))


def test_no_words_are_taken_over(gathered: tuple[Api, list[str]]) -> None:
    text = "".join(texts(gathered[0]).values())
    assert "words" not in text.lower()
    assert STR.kind in text
