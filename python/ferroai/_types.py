"""Sentinels for "not given", and the types of what every call takes."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, TypeAlias

    Headers: TypeAlias = Mapping[str, "str | Omit"]
    Query: TypeAlias = Mapping[str, object]
    Body: TypeAlias = object

__all__ = ["NOT_GIVEN", "NoneType", "NotGiven", "Omit", "not_given", "omit"]

NoneType = type(None)


class NotGiven:
    """The type of `NOT_GIVEN`: the caller said nothing, which `None` could not express.

    `timeout=None` means no limit; `timeout=NOT_GIVEN` means the client's own.
    """

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN" if self is NOT_GIVEN else "not_given"


not_given = NotGiven()
NOT_GIVEN = NotGiven()


class Omit:
    """The type of `omit`: leave this parameter, or this default header, out of the request."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


omit = Omit()
