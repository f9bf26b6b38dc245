"""Every public name of the official package, beside ours: there, at the same path, of the same kind, and saying so.

Owns the list of what is not there because it belongs to a part of its own. An entry that excuses nothing fails.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import pydantic
import pytest
import typing_extensions

import ferroai

openai: Any = pytest.importorskip("openai", reason="the official package is not installed: nothing to compare with")

SOCKETS = "connections over WebSocket are a part of their own"
#: What is not there yet, or stands elsewhere: a pattern of official names, and the reason.
ELSEWHERE = {
    "resources.beta.realtime.realtime.*Connection*": SOCKETS,
    "resources.beta.realtime.realtime.*Realtime*Resource": SOCKETS,
    "resources.beta.responses.responses.*Connection*": SOCKETS,
    "resources.beta.responses.responses.*ResponseResource": SOCKETS,
    "resources.live.*Connection*": SOCKETS,
    "resources.live.*Resource": SOCKETS,
    "resources.realtime.*Connection*": SOCKETS,
    "resources.realtime.*Resource": SOCKETS,
    "resources.responses.responses.*Connection*": SOCKETS,
    "resources.responses.responses.*ResponseResource": SOCKETS,
    "resources.webhooks.*Webhooks": "a class of its own there, for the check of signatures: a part of its own",
    "resources.chat.completions.completions.validate_response_format": "a step of the calls there",
    "resources.*.log": "the official package's own loggers, one for each module",
    "resources.uploads.uploads.DEFAULT_PART_SIZE": "what `part_size` of `upload_file_chunked` is unless given",
    "pagination.CursorPageItem": "what the official pages ask of an item, of use to nobody else",
    "WebSocket*Error": SOCKETS,
    "*BedrockOpenAI": "Bedrock is a part of its own",
    "*Computer*": "toolsets of computers are a part of their own",
    "OAuthError": "workload identity is a part of its own",
    "ProxiesTypes": "a type of httpx2, which this package does not require; its `proxy` is text",
    "Transport": "a type of httpx2, which this package does not require",
    "File": "a name of releases before 1.0 there; here what an upload is made of",
}


@dataclass(frozen=True)
class Public:
    """A name of a module, both without the package."""

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module}.{self.name}".removeprefix(".")

    def of(self, package: str) -> Any:
        module = importlib.import_module(f"{package}.{self.module}".removesuffix("."))
        return getattr(module, self.name)


def _modules() -> Iterator[ModuleType]:
    yield openai
    yield importlib.import_module("openai.pagination")
    for root in (openai.types, openai.resources):
        yield root
        for found in pkgutil.walk_packages(root.__path__, f"{root.__name__}."):
            yield importlib.import_module(found.name)


def _defined(body: list[ast.stmt]) -> Iterator[str]:
    for node in body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                yield name
            case ast.If(test=ast.UnaryOp()):
                # `if not TYPE_CHECKING`, in which a class may stand.
                yield from _defined(node.body)
            case _:
                pass


def _names(module: ModuleType) -> set[str]:
    """What a module lists and defines; of a package, what it imports, too."""
    tree = ast.parse(Path(str(module.__file__)).read_text())
    found = {*getattr(module, "__all__", ()), *_defined(tree.body)}
    if hasattr(module, "__path__"):
        imports = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.level]
        for node in imports:
            if node.names[0].name == "*":
                source = importlib.import_module("." * node.level + str(node.module), module.__name__)
                found |= set(source.__all__)
            else:
                found |= {one.asname or one.name for one in node.names}
    return {name for name in found if name[0] != "_" and not issubclass(type(getattr(module, name)), ModuleType)}


@pytest.fixture(scope="module")
def public() -> list[Public]:
    found = [Public(module.__name__[7:], name) for module in _modules() for name in sorted(_names(module))]
    assert len(found) > 8000
    return found


def _excuses(name: Public) -> list[str]:
    return [pattern for pattern in ELSEWHERE if fnmatchcase(str(name), pattern)]


def _is_there(name: Public) -> bool:
    try:
        name.of("ferroai")
    except (ImportError, AttributeError):
        return False
    return True


def _is_class(value: Any) -> bool:
    # Not `isinstance`: the client that the package is would be made to answer that, and its settings with it.
    return issubclass(type(value), type)


def _kind(value: Any) -> str:
    if _is_class(value):
        typed = "a TypedDict" if typing_extensions.is_typeddict(value) else "a class"
        return "a model" if issubclass(value, pydantic.BaseModel) else typed
    if type(value).__name__.endswith("Proxy"):
        return "a proxy"
    if isinstance(value, typing.TypeVar):
        return "a type variable"
    if isinstance(value, FunctionType):
        return "a function"
    return "a value" if isinstance(value, (str, int, float, tuple, list, dict)) else "something else"


@pytest.fixture(scope="module")
def both(public: list[Public]) -> list[tuple[Public, Any, Any]]:
    """The names that are there, with what they are officially and here."""
    return [(name, name.of("openai"), name.of("ferroai")) for name in public if _is_there(name)]


def test_every_name_is_there_or_said_to_be_elsewhere(public: list[Public]) -> None:
    missing = [str(name) for name in public if not _is_there(name) and not _excuses(name)]
    assert not missing


def test_nothing_is_excused_that_is_there(public: list[Public]) -> None:
    used = {pattern for name in public if not _is_there(name) or _differs(name) for pattern in _excuses(name)}
    assert not [pattern for pattern in ELSEWHERE if pattern not in used]


def _differs(name: Public) -> bool:
    theirs, ours = name.of("openai"), name.of("ferroai")
    place = _place(theirs)
    return _kind(theirs) != _kind(ours) or (place is not None and place != _place(ours))


def _place(value: Any) -> tuple[str, str] | None:
    """Where a class says that it is defined, without the package, unless that is private."""
    if not _is_class(value) or value.__module__.partition(".")[0] not in ("openai", "ferroai"):
        return None
    place = value.__module__.partition(".")[2], value.__qualname__
    private = any(part.startswith("_") for path in place for part in path.split("."))
    return None if private else place


def test_each_is_of_the_same_kind(both: list[tuple[Public, Any, Any]]) -> None:
    kinds = {name: (_kind(theirs), _kind(ours)) for name, theirs, ours in both if not _excuses(name)}
    assert not {str(name): pair for name, pair in kinds.items() if pair[0] != pair[1]}


def test_classes_say_where_they_are_imported_from(both: list[tuple[Public, Any, Any]]) -> None:
    differ = {
        str(name): (place, _place(ours))
        for name, theirs, ours in both
        if (place := _place(theirs)) is not None and place != _place(ours) and not _excuses(name)
    }
    assert not differ


def test_what_is_one_object_there_is_one_object_here(both: list[tuple[Public, Any, Any]]) -> None:
    """`types.chat.ChatCompletion` and `types.chat.chat_completion.ChatCompletion`."""
    first: dict[int, tuple[Public, Any]] = {}
    differ: list[str] = []
    for name, theirs, ours in both:
        if _is_class(theirs):
            known, twin = first.setdefault(id(theirs), (name, ours))
            if twin is not ours:
                differ.append(f"{known} and {name}")
    assert not differ


def test_modules_list_what_they_are_known_to_have(both: list[tuple[Public, Any, Any]]) -> None:
    missing: list[str] = []
    for name, _, _ in both:
        module: Any = importlib.import_module(f"ferroai.{name.module}".removesuffix("."))
        if name.name not in dir(module):
            missing.append(f"{name}: not in dir()")
        if name.module.startswith("types.") and name.name not in module.__all__:
            missing.append(f"{name}: not in __all__")
    assert not missing
    assert set(ferroai.__all__) >= {name for name in openai.__all__ if hasattr(ferroai, name)}
