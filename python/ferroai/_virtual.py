"""Serves the modules of `ferroai.types` and `ferroai.resources` from the rows of the API.

Owns the import hook. Such a module does not exist on disk at run time (only its stub does): each is an empty module
object whose names are made when they are first asked for. The few that are files, written by hand, are found the usual
way, and rows say which of their names a package shows. Loaded by `import ferroai`, so it imports next to nothing.
"""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType

from . import _core

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.abc import Loader as _Loader
else:
    # The abstract class is slow to import and gives nothing.
    _Loader = object

_ROOT = __name__.rpartition(".")[0] + "."
# What classes say their package is.
_shown = _ROOT


class VirtualModule(ModuleType):
    """A module whose names are rows; a name that was made once lies in its `__dict__`."""

    def __getattr__(self, name: str) -> object:
        path = self.__name__[len(_ROOT) :]
        found = _core.export(path, name)
        if found is not None:
            value = _made(found, name)
            setattr(self, name, value)
            return value
        for view in ("WithRawResponse", "WithStreamingResponse"):
            base = name.removesuffix(view)
            if base != name:
                return self._view(base, view)
        if name == "__all__":
            return _core.module_names(path)
        if _core.module_row(f"{path}.{name}") is not None:
            from importlib import import_module

            return import_module(f"{self.__name__}.{name}")
        if not _core.module_row(path) and (borrowed := _borrowed(path, name)) is not None:
            setattr(self, name, borrowed)
            return borrowed
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")

    def _view(self, base: str, kind: str) -> object:
        """The class of `with_raw_response` or `with_streaming_response` of a resource named here."""
        path = self.__name__[len(_ROOT) :]
        found = _core.export(path, base) or _above(path, base)
        if found is None or found[0] != "resource" or isinstance(found[1], str):
            raise AttributeError(f"module {self.__name__!r} has no attribute {base + kind!r}")
        from ._raw import view_class

        return view_class(_core.resource_path(found[1]), base.startswith("Async"), kind)

    def __dir__(self) -> list[str]:
        path = self.__name__[len(_ROOT) :]
        return sorted({*_core.module_names(path), *_core.modules_below(path), *self.__dict__})


def _made(found: tuple[str, int] | tuple[str, str], name: str) -> object:
    """What a row stands for."""
    kind, number = found
    if isinstance(number, str):
        from importlib import import_module

        return getattr(import_module(_ROOT + number), name)
    if kind == "model" or kind == "alias":
        from . import _schema

        return _schema.model(number) if kind == "model" else _schema.alias(number)
    path, asynchronous = _core.resource_path(number), name.startswith("Async")
    if name.endswith(("WithRawResponse", "WithStreamingResponse")):
        from . import _raw

        return _raw.view_class(path, asynchronous, _raw.RAW if name.endswith(_raw.RAW) else _raw.STREAMING)
    from . import _resource

    return _resource.resource_class(path, asynchronous)


# Where the modules of each kind have their words from that are no types of the API.
_WORDS = {
    "types": ("_types", "_models"),
    "resources": (
        *("_types", "_exceptions", "_models", "_resource", "_streaming", "_base_client", "_response", "pagination"),
        *("lib.streaming", "_legacy_response"),
    ),
}
# Of the releases before 3.0, which LlamaIndex still asks for.
_BEFORE = {"_type_to_response_format": ("lib._parsing", "type_to_response_format_param")}


def _above(path: str, name: str) -> tuple[str, int] | tuple[str, str] | None:
    """The row of a name that one of the packages exports which a module is in."""
    package = path.rpartition(".")[0]
    while package:
        found = _core.export(package, name)
        if found is not None:
            return found
        package = package.rpartition(".")[0]
    return None


def _borrowed(path: str, name: str) -> object:
    """A name of another module, for programs that import it from one that refers to it; `None` for no such name."""
    from importlib import import_module

    root, _, below = path.partition(".")
    # The types of a resource live in the packages of the same names.
    home = f"types.{below}"
    found = _core.mentioned(path, name) or _above(path, name) or _above(home, name)
    if found is not None:
        return _made(found, name)
    while root == "resources" and home:
        if _core.module_row(f"{home}.{name}") is not None:
            return import_module(f"{_ROOT}{home}.{name}")
        home = home.rpartition(".")[0]
    if name.startswith("_"):
        if name in _WORDS[root]:
            return import_module(_ROOT + name)
        module, now = _BEFORE.get(name, ("", ""))
        return getattr(import_module(_ROOT + module), now) if module and root == "resources" else None
    for word in _WORDS[root]:
        value: object = getattr(import_module(_ROOT + word), name, None)
        if value is not None and name != "TYPE_CHECKING":
            return value
    return None


class Finder(_Loader):
    """Finds what the rows know and leaves everything else to the others."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if not fullname.startswith(_ROOT):
            return None
        package = _core.module_row(fullname[len(_ROOT) :])
        if package is None:
            return None
        spec = ModuleSpec(fullname, self, origin="the rows of the API", is_package=package)
        if package:
            # For the modules in it that are files.
            folder = fullname[len(_ROOT) :].replace(".", "/")
            spec.submodule_search_locations = [f"{root}/{folder}" for root in sys.modules[_ROOT[:-1]].__path__]
        return spec

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return VirtualModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing runs: names are made on first use."""


def install() -> None:
    """Put the finder before the one for files, which would take the folders of stubs for namespace packages."""
    if not any(isinstance(finder, Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, Finder())


def show_as(name: str) -> None:
    """Let classes say from now on that they come from the package `name`, by which programs then import them."""
    global _shown
    _shown = f"{name}."
    ours = _ROOT[:-1]
    for module in [module for path, module in list(sys.modules.items()) if f"{path}.".startswith(_ROOT)]:
        for made in list(vars(module).values()):
            if isinstance(made, type) and made.__module__ == ours:
                made.__module__ = name
            elif isinstance(made, type) and made.__module__ == module.__name__ and f"{ours}.types." in made.__module__:
                # Of a file.
                _move(made)
    # What was made from rows before.
    for registry, classes in (("_schema", "_classes"), ("_resource", "_CLASSES"), ("_raw", "_CLASSES")):
        loaded = sys.modules.get(_ROOT + registry)
        for made in list(vars(loaded)[classes].values()) if loaded is not None else ():
            if made.__module__.startswith(_ROOT):
                _move(made)


def _move(made: type) -> None:
    module = made.__module__ = shown(made.__module__[len(_ROOT) :])
    for member in vars(made).values():
        if getattr(member, "__module__", "").startswith(_ROOT + "resources."):
            member.__module__ = module


def package() -> str:
    """The name of the package that classes say they come from."""
    return _shown[:-1]


def shown(path: str) -> str:
    """The `__module__` of what lives at `path` in the package."""
    name = _shown + path
    if _shown != _ROOT and name not in sys.modules:
        # Whoever resolves annotations looks for the module there, and does not import it.
        from importlib import import_module

        sys.modules[name] = import_module(_ROOT + path)
    return name
