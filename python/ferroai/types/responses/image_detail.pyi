"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypeAlias


ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
