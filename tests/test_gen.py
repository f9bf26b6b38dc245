"""The generator: what `api/` may say, how it complains, and that what is written is what is described."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools.gen import __main__ as gen
from tools.gen.ir import Alias, Model, snake
from tools.gen.read import read
from tools.gen.scope import Wrong
from tools.gen.seed import texts
from tools.gen.shapes import BOOL, STR, Constants, Either, Ref, Wrap, optional
from tools.gen.stubs import stubs
from tools.gen.table import Table
from tools.gen.tags import infer

ROOT = Path(__file__).parents[1]

RESOURCE = '''\
class Things:
    """Things."""

    @POST("/things/{group_id}", stream=ThingEvent)
    def create(
        self,
        group_id: str,
        *,
        size: int,
        async_: bool = Wire("async", ...),
        betas: List[str] = Header("openai-beta", ...),
        dry: bool = Query(...),
        model: str = ...,
        stream: Optional[bool] = ...,
    ) -> Thing:
        """Make a thing.

        size: In metres,
            rounded up.
        """

    @GET("/things")
    def list(self, *, after: str = ...) -> CursorPage[Thing]: ...

    @DELETE("/things/{thing_id}")
    def delete(self, thing_id: str) -> None: ...


class Thing(BaseModel):
    """One thing."""

    id: str
    schema_: Optional[str] = Wire("schema", None)
    """What it follows."""
    parts: List[Part] = None

    class Round(BaseModel):
        kind: Literal["round", "oval"]

    class Square(BaseModel):
        kind: Literal["square"]

    Part: TypeAlias = Union[Round, Square]

    @property
    def shown(self) -> str: ...


class ThingEvent(BaseModel):
    thing: Thing


class ThingCreateParams(Call):
    class Option(TypedDict):
        name: str
        async_: bool = Key("async", ...)


EXPORT("types", Part=Thing.Part)
'''


def described(folder: Path, text: str = RESOURCE, name: str = "things.pyi") -> Path:
    root = folder / "api"
    root.mkdir(exist_ok=True)
    (root / name).write_text(text)
    return root


def test_a_resource_is_read(tmp_path: Path) -> None:
    api = read(described(tmp_path))
    create, listing, delete = api.resources["things"].operations
    places = {param.name: (param.place, param.wire, param.required, param.positional) for param in create.params}
    assert places == {
        "group_id": ("path", "group_id", True, True),
        "size": ("body", "size", True, False),
        "async_": ("body", "async", False, False),
        "betas": ("header", "openai-beta", False, False),
        "dry": ("query", "dry", False, False),
        "model": ("body", "model", False, False),
        "stream": ("body", "stream", False, False),
    }
    body = sorted((param for param in create.params if param.place == "body"), key=lambda param: param.rank)
    assert [param.name for param in body] == ["model", "stream", "size", "async_"]
    assert create.doc == "Make a thing."
    assert {param.name: param.doc for param in create.params if param.doc} == {"size": "In metres, rounded up."}
    assert (create.stream, create.encoding, create.event) == (
        "optional",
        "json",
        Ref("types.thing_event", "ThingEvent"),
    )
    assert create.required_args == "('size') or ('size' and 'stream') arguments to be given"
    assert (listing.page, listing.returns) == ("cursor", Ref("types.thing", "Thing"))
    assert delete.headers == {"Accept": "*/*"}


def test_types_live_where_the_rules_say(tmp_path: Path) -> None:
    api = read(described(tmp_path))
    thing = api.types[Ref("types.thing", "Thing")]
    assert isinstance(thing, Model)
    assert [(item.name, item.wire, item.required) for item in thing.fields] == [
        ("id", "id", True),
        ("schema_", "schema", False),
        ("parts", "parts", False),
    ]
    assert thing.fields[1].doc == "What it follows."
    assert [item.name for item in thing.properties] == ["shown"]
    assert api.exports["types"]["Part"] == Ref("types.thing", "Part")
    option = api.types[Ref("types.thing_create_params", "Option")]
    assert isinstance(option, Model)
    assert [(item.name, item.required) for item in option.fields] == [("name", True), ("async", False)]


def test_members_of_a_union_are_told_apart_by_their_literals(tmp_path: Path) -> None:
    api = read(described(tmp_path))
    part = api.types[Ref("types.thing", "Part")]
    assert isinstance(part, Alias)
    assert isinstance(part.target, Either)
    wire, pairs = infer(api, part.target)
    assert wire == "kind"
    assert [(value, ref.name) for value, ref in pairs] == [("oval", "Round"), ("round", "Round"), ("square", "Square")]


def test_a_call_implies_the_types_of_its_parameters(tmp_path: Path) -> None:
    api = read(described(tmp_path))
    module = "types.thing_create_params"
    base = api.types[Ref(module, "ThingCreateParamsBase")]
    streaming = api.types[Ref(module, "ThingCreateParamsStreaming")]
    plain = api.types[Ref(module, "ThingCreateParamsNonStreaming")]
    assert isinstance(base, Model)
    assert isinstance(streaming, Model)
    assert isinstance(plain, Model)
    assert [item.name for item in base.fields] == ["size", "async_", "betas", "dry", "model"]
    assert [(item.name, item.type, item.required) for item in streaming.fields] == [
        ("stream", Constants((True,)), True)
    ]
    assert plain.fields[0].type == optional(Constants((False,)))
    assert isinstance(api.types[Ref(module, "ThingCreateParams")], Alias)
    assert isinstance(api.types[Ref("types.thing_list_params", "ThingListParams")], Model)


@pytest.mark.parametrize(
    ("before", "after", "line", "words"),
    [
        ("-> Thing:", "-> Thingy:", 15, "`Thingy` is not a type known here"),
        ('@GET("/things")', "@cached", 23, '`list` has no verb, `@cached` is none: put @GET("/path")'),
        ('@GET("/things")', '@GET("/things", streams=Thing)', 22, "`streams=` is not known; a verb takes stream,"),
        ("/things/{thing_id}", "/things/{thing}", 26, "the path has {thing}, `delete` has no such parameter"),
        ("        size: In", "        sizes: In", 5, "explains `sizes`, which is no parameter"),
        ("    id: str\n", "    id: 3\n", 32, "`3` is not a type"),
        ("    id: str\n", "    id = 3\n", 32, "`id = 3` is not a field, a nested type or a property"),
        ('Wire("schema", None)', "Alias(1)", 33, "expected Wire("),
        ("class Round(BaseModel)", "class Round(Base)", 37, "base `Base` is not described"),
        ("class ThingEvent(BaseModel)", "class Thing(BaseModel)", 49, "`Thing` is described twice"),
        ("class ThingEvent(BaseModel)", "class ThingEvent", 49, "a second resource `ThingEvent`"),
        ("Part=Thing.Part", "Thing.Parts", 59, "EXPORT of `Thing.Parts`, which is not described"),
        ("dry: bool = Query(...)", "dry: bool = 3", 12, "`dry: ... = ...`"),
        ("dry: bool = Query(...)", "dry: bool = Cookie(...)", 12, "expected Wire, Header, Query or Body"),
        ('Literal["square"]', "Literal[x]", 41, "`x` cannot be a literal"),
        ("\n\nclass Thing(", "\nprint(1)\nclass Thing(", 28, "`print(1)` is not expected here"),
        ("    def delete(", "    def list(", 26, "`list` is described twice, in line 23 before"),
        ('@GET("/things")', '@PATCH("/things")', 23, "`list` has no verb, `@PATCH('/things')` is none: put @GET"),
        ('@GET("/things")', '@GET("things")', 22, "the path of `list` begins with a slash"),
        ("-> None: ...", "-> None: return 1", 26, "`return 1`: a call has a text below it"),
        ("thing_id: str)", "thing_id: str, dry: bool)", 26, "`dry` is not in the path, so it is given by name"),
        ("    id: str\n", "    id: str\n    id: int\n", 33, "`id` is described twice in `Thing`"),
        ("parts: List[Part] = None", "parts: List[Part] = ...", 35, "write `= None`"),
        (
            "class ThingCreateParams(Call):",
            "class ThingCreateParams(Call):\n    size: int",
            54,
            "in the call's signature only",
        ),
    ],
)
def test_a_mistake_is_told_with_file_and_line(tmp_path: Path, before: str, after: str, line: int, words: str) -> None:
    assert before in RESOURCE
    with pytest.raises(Wrong) as caught:
        read(described(tmp_path, RESOURCE.replace(before, after, 1)))
    assert words in str(caught.value)
    assert str(caught.value).startswith("api/things.pyi:")
    assert caught.value.line == line


def test_a_file_that_is_no_python_is_told(tmp_path: Path) -> None:
    with pytest.raises(Wrong, match=r"api/things\.pyi:2: not Python"):
        read(described(tmp_path, "class A:\n  def"))


def test_an_import_of_nothing_is_told(tmp_path: Path) -> None:
    root = described(tmp_path, f"from .other import Thing2\n{RESOURCE.replace('id: str', 'id: Thing2')}")
    with pytest.raises(Wrong, match=r"there is no api/other\.pyi"):
        read(root)


def test_a_resource_needs_the_one_above_it(tmp_path: Path) -> None:
    (tmp_path / "api" / "above").mkdir(parents=True)
    with pytest.raises(Wrong, match=r"describe that in api/above\.pyi"):
        read(described(tmp_path, RESOURCE, "above/things.pyi"))


def test_the_layout_is_stable_and_loses_nothing(tmp_path: Path) -> None:
    root = described(tmp_path)
    api = read(root)
    text = texts(api)["things"]
    again = read(described(tmp_path, text))
    assert texts(again)["things"] == text
    assert (again.types, again.resources, again.exports) == (api.types, api.resources, api.exports)


def test_the_files_of_the_api_are_laid_out() -> None:
    api = read(ROOT / "api")
    for path, text in texts(api).items():
        assert (ROOT / "api" / (path.replace(".", "/") + ".pyi")).read_text() == text, "run python -m tools.gen --tidy"


def test_nothing_that_is_written_is_stale() -> None:
    assert gen.main(["--check"]) == 0


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the description with everything written from it."""
    shutil.copytree(ROOT / "api", tmp_path / "api")
    assert gen.main([], tmp_path) == 0
    return tmp_path


def test_check_finds_each_kind_of_staleness(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert gen.main(["--check"], copy) == 0
    models = copy / "api" / "models.pyi"
    models.write_text(models.read_text().replace("owned_by: str", "owned_by: Optional[str]"))
    extra = copy / "python" / "ferroai" / "types" / "left_over.pyi"
    extra.write_text("")
    capsys.readouterr()
    assert gen.main(["--check"], copy) == 1
    told = capsys.readouterr().err.splitlines()
    assert told == [
        "stale: src/schema/table.rs",
        "stale: python/ferroai/types/model/__init__.pyi",
        "not made from api/ any more: python/ferroai/types/left_over.pyi",
        "mend it with: python -m tools.gen",
    ]
    assert gen.main([], copy) == 0
    assert not extra.exists()
    assert gen.main(["--check"], copy) == 0


def test_a_mistake_stops_the_run(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy / "api" / "models.pyi").write_text("class Models:\n    def list(self) -> None: ...\n")
    assert gen.main([], copy) == 2
    assert "api/models.pyi:2: `list` has no verb" in capsys.readouterr().err


def test_stubs_say_what_the_description_says(tmp_path: Path) -> None:
    made = stubs(read(described(tmp_path)))
    calls = made["resources/things/__init__.pyi"]
    assert "class Things(SyncAPIResource):" in calls
    assert "class AsyncThings(AsyncAPIResource):" in calls
    # Of each client one class of calls and two of views, with the same overloads.
    assert calls.count("@overload") == 18
    assert "class AsyncThingsWithRawResponse:" in calls
    assert "-> LegacyAPIResponse[Thing] | LegacyAPIResponse[Stream[ThingEvent]]: ..." in calls
    assert "-> ResponseContextManager[APIResponse[SyncCursorPage[Thing]]]: ..." in calls
    assert "-> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ThingEvent]]]: ..." in calls
    assert "-> Thing | Stream[ThingEvent]:" in calls
    assert "-> Thing | AsyncStream[ThingEvent]:" in calls
    assert "-> SyncCursorPage[Thing]:\n" in calls
    assert '"""`GET /things`, https://' in calls
    assert "AsyncPaginator[Thing, AsyncCursorPage[Thing]]" in calls
    assert "async def delete(" in calls
    assert 'schema_: Optional[str] = Field(alias="schema", default=None)' in made["types/thing/__init__.pyi"]
    assert '{"async": bool}' in made["types/thing_create_params/__init__.pyi"]
    assert "Part: TypeAlias = " not in made["types/__init__.pyi"]
    assert "from ferroai.types.thing import Part as Part" in made["types/__init__.pyi"]


def test_rows_hold_what_the_description_says(tmp_path: Path) -> None:
    table = Table(read(described(tmp_path)))
    text = table.text()
    blob = "".join(table.blob)
    assert "/things/{group_id}" in blob
    assert text.count("Operation{resource:") == 3
    assert "stream:Stream::Optional" in text
    assert "page:Page::Cursor" in text


GENERIC = """\
FILE("types.by_hand", "Made", "Other")
EXPORT("types.boxes", "types.lid", Cover=ParsedBox.Lid)


class Box(BaseModel):
    inside: object
    labels: Dict[str, str] = {}


class ParsedBox(Box, Generic[Inside]):
    inside: Optional[Inside]
    lid: Lid[Inside]
    lids: Lids[Inside]

    Inside: TypeVar

    class Lid(BaseModel, Generic[Inside]):
        inside: Optional[Inside] = None

    Lids: TypeAlias = Union[List[Lid[Inside]], Box]
"""


def test_generic_classes_name_their_variable(tmp_path: Path) -> None:
    api = read(described(tmp_path, GENERIC))
    inside = Ref("types.parsed_box", "Inside")
    assert api.generic == {Ref("types.parsed_box", name): inside for name in ("ParsedBox", "Lid", "Lids")}
    text = stubs(api)["types/parsed_box/__init__.pyi"]
    assert 'Inside = TypeVar("Inside")\n' in text
    assert "class ParsedBox(Box, Generic[Inside]):" in text
    assert "    lid: Lid[Inside]\n    lids: Lids[Inside]\n" in text
    assert "Lids: TypeAlias = Union[List[Lid[Inside]], Box]" in text
    assert "class Lid(BaseModel, Generic[Inside]):" in text
    assert "Cover: TypeAlias = Lid\n" in stubs(api)["types/lid/__init__.pyi"]
    # The core knows nothing of it: a variable is anything.
    assert "Type::Variable" in Table(api).text()


def test_a_default_that_each_object_has_for_itself(tmp_path: Path) -> None:
    api = read(described(tmp_path, GENERIC))
    assert "    labels: Dict[str, str] = Field(default_factory=dict)\n" in stubs(api)["types/box/__init__.pyi"]
    assert "default:Literal::EmptyMap" in Table(api).text()


def test_a_module_written_by_hand_is_shown_by_its_package(tmp_path: Path) -> None:
    api = read(described(tmp_path, GENERIC))
    assert "types.by_hand" not in api.modules()
    assert "from ferroai.types.by_hand import Made as Made, Other as Other\n" in stubs(api)["types/__init__.pyi"]
    assert Table(api).text().count("what:Export::File(") == 2


def test_generic_classes_are_laid_out_as_they_are_read(tmp_path: Path) -> None:
    api = read(described(tmp_path, GENERIC))
    text = texts(api)["things"]
    again = read(described(tmp_path, text))
    assert texts(again)["things"] == text
    assert (again.types, again.files, again.exports) == (api.types, api.files, api.exports)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("lid: Lid[Inside]", "lid: Lid[str]", "`Lid[...]` is not a type known here"),
        ("lid: Lid[Inside]", "lid: Box[Inside]", "`Box[Inside]`: not generic in that"),
        ("lid: Lid[Inside]", "lid: Lid[Box]", "`Lid[Box]`: not generic in that"),
        ("Box, Generic[Inside]", "Box, Generic[Outside]", "base `Outside` is not described"),
        ('"Made", "Other")', ")", "FILE takes a module and names of it"),
        ('EXPORT("types.boxes", "types.lid", Cover', "EXPORT(Cover", "EXPORT takes the module first"),
        ("= {}", '= {"a": 1}', "cannot be a default"),
        ("= {}", "= 1.5", "a field's default is ..., None, {}, a string"),
    ],
)
def test_a_mistake_about_them_is_told(tmp_path: Path, before: str, after: str, words: str) -> None:
    assert before in GENERIC
    with pytest.raises(Wrong) as caught:
        read(described(tmp_path, GENERIC.replace(before, after, 1)))
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ChatCompletionChunk", "chat_completion_chunk"),
        ("ResponseFormatJSONSchema", "response_format_json_schema"),
        ("McpToolCallError", "mcp_tool_call_error"),
        ("ResponseInputItem", "response_input_item"),
    ],
)
def test_snake(name: str, expected: str) -> None:
    assert snake(name) == expected


def test_types_are_values() -> None:
    assert Wrap("list", STR) == Wrap("list", STR)
    assert optional(optional(BOOL)) == optional(BOOL)


def test_what_a_class_is_deprecated_for_holds_for_all_its_calls(tmp_path: Path) -> None:
    folder = tmp_path / "api"
    folder.mkdir()
    text = '''\
class Things(deprecated="Use stuff."):
    @GET("/things")
    def list(self) -> List[str]: ...

    @GET("/thing", deprecated="Gone.")
    def retrieve(self) -> str: ...

    @STEPS
    def poll(self, *, pause: float = ...) -> str:
        """Wait."""

    @STEPS(deprecated="Never worked.")
    def wait(self, *, pause: float = ...) -> str:
        """Wait, too."""
'''
    (folder / "things.pyi").write_text(text)
    api = read(folder)
    things = api.resources["things"]
    assert [call.deprecated for call in things.operations] == ["Use stuff.", "Gone."]
    assert [steps.deprecated for steps in things.steps] == ["Use stuff.", "Never worked."]
    assert '@deprecated("Never worked.")' in "".join(stubs(api).values())
    (folder / "things.pyi").write_text(text.replace("@STEPS(deprecated", "@STEPS(because"))
    with pytest.raises(Wrong, match="`because=` is not known"):
        read(folder)


def test_a_reason_that_all_share_is_laid_out_on_the_class(tmp_path: Path) -> None:
    folder = tmp_path / "api"
    folder.mkdir()
    (folder / "things.pyi").write_text(
        'class Things:\n    @GET("/a", deprecated="Old.")\n    def a(self) -> str: ...\n'
        '    @GET("/b", deprecated="Old.")\n    def b(self) -> str: ...\n'
    )
    laid_out = texts(read(folder))["things"]
    assert laid_out.count("Old.") == 1
    (folder / "things.pyi").write_text(laid_out)
    assert [call.deprecated for call in read(folder).resources["things"].operations] == ["Old.", "Old."]
