"""Other people's programs on ferroai: `install_as_openai()` makes `import openai` give this package.

    import ferroai.compat

    ferroai.compat.install_as_openai()   # before anything imports openai

Owns the import hook. Its invariant: there is one module object and one class object per name, whichever of the two
names it was imported by, so `isinstance` and monkey-patching mean the same on both sides. An `openai` that is installed
too is never imported while the hook stands.

`python -m ferroai.compat prog.py …` runs a program that way, `-m module …` a module. `python -m ferroai.compat
--enable` lets this environment look at `FERROAI_AS_OPENAI=1` when an interpreter starts; `--disable` undoes that.
"""

from __future__ import annotations

import sys
from _thread import allocate_lock
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.abc import Loader as _Loader
    from importlib.metadata import Distribution, DistributionFinder
    from pathlib import Path
    from types import ModuleType
else:
    _Loader = object

__all__ = ["OPENAI_VERSION", "install_as_openai", "is_installed_as_openai"]

OPENAI_VERSION = "3.57.0"
"""The release of the official package whose names and behaviour these are; what `openai.__version__` says."""

_OURS = "ferroai"
_THEIRS = "openai"
VARIABLE = "FERROAI_AS_OPENAI"
_STARTER = "ferroai_as_openai.pth"
_LOCK = allocate_lock()


class _Alias(_Loader):
    """Gives the module that exists already, as it is."""

    def __init__(self, real: str) -> None:
        self.real = real

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = import_module(self.real)
        self.spec = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        # The import system has put the alias's spec there; the module is what it was before.
        module.__spec__ = self.spec


class _Spec(ModuleSpec):
    """Stands at the module for as long as its import under the other name takes."""

    real = ""

    @property
    def parent(self) -> str:
        # What other threads, and the import system itself, make the module import meanwhile, it finds beside it.
        module = sys.modules.get(self.real)
        return (module.__package__ if module else None) or self.name.rpartition(".")[0]


class _Finder:
    """Finds `openai` and everything below it here, or nowhere."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        top, _, rest = fullname.partition(".")
        if top != _THEIRS:
            return None
        real = f"{_OURS}.{rest}" if rest else _OURS
        # Not imported here: the import system calls finders under its own lock, and threads would wait for each other.
        try:
            found = find_spec(real)
        except ModuleNotFoundError as error:
            if error.name is None or not f"{real}.".startswith(f"{error.name}."):
                raise
            found = None
        if found is None:
            # Going on would find the official package's file and load a second world beside this one.
            raise ModuleNotFoundError(
                f"No module named {fullname!r} (openai is ferroai here, which has no {real!r})", name=fullname
            )
        spec = _Spec(fullname, _Alias(real), origin=_OURS, is_package=found.submodule_search_locations is not None)
        spec.real = real
        return spec

    def find_distributions(self, context: DistributionFinder.Context | None = None) -> Iterator[Distribution]:
        """What `importlib.metadata.version("openai")` finds."""
        if context is not None and getattr(context, "name", None) == _THEIRS:
            yield _distribution()


def _distribution() -> Distribution:
    from importlib.metadata import Distribution

    class Openai(Distribution):
        def read_text(self, filename: str) -> str | None:
            if filename not in ("METADATA", "PKG-INFO"):
                return None
            return f"Metadata-Version: 2.1\nName: {_THEIRS}\nVersion: {OPENAI_VERSION}\n"

        def locate_file(self, path: object) -> Path:
            from pathlib import Path

            return Path(__file__).parent / str(path)

    return Openai()


def is_installed_as_openai() -> bool:
    """Whether `import openai` gives ferroai in this process."""
    return any(isinstance(finder, _Finder) for finder in sys.meta_path)


def install_as_openai() -> None:
    """Make `import openai`, and of everything below it, give ferroai from now on; twice is fine.

    Raises `RuntimeError` when the official package was imported before: its classes are then in use already, and
    a program would hold two kinds of each.
    """
    with _LOCK:
        if not is_installed_as_openai():
            _install()


def _install() -> None:
    from . import _virtual

    package = sys.modules[_OURS]
    # Parts of it may have stayed when the package itself was taken out.
    there = [name for name in list(sys.modules) if name == _THEIRS or name.startswith(f"{_THEIRS}.")]
    if any(sys.modules.get(name) is not None for name in there):
        # The official package puts another module in its own place, behind those that it has imported.
        named = _THEIRS if _THEIRS in there else there[0]
        raise RuntimeError(
            f"{named} was imported before install_as_openai() was called, so its classes are in use already. "
            "Call it first: at the top of the program, before any import that imports openai "
            f"(or run the program with `python -m {_OURS}.compat prog.py`)."
        )
    sys.meta_path.insert(0, _Finder())
    # Programs look at these to learn which release they have and where a class comes from.
    package.__dict__["__version__"] = package.__dict__["VERSION"] = OPENAI_VERSION
    package.__dict__["__title__"] = _THEIRS
    _virtual.show_as(_THEIRS)
    sys.modules[_THEIRS] = package


def _starter() -> Path:
    import sysconfig
    from pathlib import Path

    return Path(sysconfig.get_path("purelib")) / _STARTER


def _main(arguments: list[str]) -> int:
    import runpy

    if arguments == ["--enable"]:
        # A line that begins with `import` is run at the start of every interpreter, so it does the least.
        wanted = f"os.environ.get({VARIABLE!r}, '') not in ('', '0')"
        line = f"import os; {wanted} and __import__('ferroai.compat').compat.install_as_openai()\n"
        _starter().write_text(line, encoding="utf-8")
        sys.stdout.write(f"Programs of this environment run on ferroai when {VARIABLE}=1 is set.\n")
        return 0
    if arguments == ["--disable"]:
        _starter().unlink(missing_ok=True)
        sys.stdout.write(f"{VARIABLE} is not looked at any more in this environment.\n")
        return 0
    if not arguments or (arguments[0].startswith("-") and arguments[0] != "-m") or arguments == ["-m"]:
        usage = (
            f"usage: python -m {_OURS}.compat (prog.py | -m module) [argument ...] | --enable | --disable\n"
            f"Runs a program that imports {_THEIRS} on {_OURS}. --enable: so does every program of this environment\n"
            f"from now on where {VARIABLE}=1 is set; --disable: no longer.\n"
        )
        (sys.stdout if arguments in (["-h"], ["--help"]) else sys.stderr).write(usage)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    # This file runs as `__main__`; the hook belongs to the module programs import.
    import_module(f"{_OURS}.compat").install_as_openai()
    if arguments[0] == "-m":
        sys.argv = arguments[1:]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = arguments
        import os.path

        if not os.path.exists(arguments[0]):
            sys.stderr.write(f"python -m {_OURS}.compat: there is no file {arguments[0]}\n")
            return 2
        sys.path[0] = os.path.dirname(os.path.abspath(arguments[0]))
        runpy.run_path(arguments[0], run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
