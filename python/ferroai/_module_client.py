"""The resources of the package's own client, by name: `ferroai.chat`, `ferroai.models` and the others.

What each of them is type checkers read in the stub beside it, which is written from `api/`.
"""

from __future__ import annotations

from . import _core
from ._module import ResourceProxy

for _name, _path in _core.resource("")[4]:
    globals()[_name] = ResourceProxy(_name)
