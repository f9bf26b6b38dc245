"""Which release this is: the one of ferroai, and where it stands for `openai`, the one whose names these are."""

from __future__ import annotations

import sys

TYPE_CHECKING = False

if TYPE_CHECKING:
    __title__: str
    __version__: str
else:

    def __getattr__(name: str) -> str:
        # Looked up each time: programs may have this module before they say that it stands for the other.
        package = sys.modules[__name__.rpartition(".")[0]]
        if name == "__title__":
            return package.OpenAI.__module__
        if name == "__version__":
            return package.__version__
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
