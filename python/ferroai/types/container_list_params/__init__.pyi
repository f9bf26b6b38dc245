"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["ContainerListParams"]


class ContainerListParams(TypedDict, total=False):
    """Keyword parameters of `containers.list`."""
    after: str
    limit: int
    name: str
    order: Literal["asc", "desc"]
