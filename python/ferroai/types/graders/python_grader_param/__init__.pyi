"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["PythonGraderParam"]


class PythonGraderParam(TypedDict, total=False):
    """Runs a program."""
    name: Required[str]
    source: Required[str]
    type: Required[Literal["python"]]
    image_tag: str
    """The environment it runs in."""
