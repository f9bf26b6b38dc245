"""Where programs of the first releases look for the version."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    VERSION: str
else:

    def __getattr__(name: str) -> str:
        if name != "VERSION":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from ._version import __version__

        return __version__
