"""Responses of a client of the program's own, read by the core: as events, or into a file.

Owns how a body that `httpx` or `httpx2` holds open is put into the hands of the core, which asks for its pieces.
"""

from __future__ import annotations

from ._core import Body
from ._core import save as save_whole
from ._response import Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import PathLike
    from typing import Any

    from ._core import Expected

__all__ = ["asave", "events", "save"]


def events(response: Any, expected: Expected, asynchronous: bool) -> Any:
    """The events of a response's body, whoever's it is."""
    if isinstance(response, Response):
        return response._events(expected, asynchronous)
    body = _body(response, asynchronous)
    # Its own `close` is called at the end, which may be one that a tracer has put there.
    body.watch()
    return body.events(expected, response, asynchronous)


def save(response: Any, file: str | PathLike[str]) -> None:
    """Put the body of a response, whoever's it is, into a file: all of it, or nothing."""
    if isinstance(response, Response):
        response._save(file)
    elif response.is_closed:
        save_whole(file, response.content)
    else:
        _body(response, False).save(file, False)


async def asave(response: Any, file: str | PathLike[str]) -> None:
    """As `save`, for responses of async clients."""
    if isinstance(response, Response):
        await response._asave(file)
    elif response.is_closed:
        from asyncio import to_thread

        await to_thread(save_whole, file, response.content)
    else:
        await _body(response, True).save(file, True)


def _body(response: Any, asynchronous: bool) -> Body:
    from ._transport import Exchange

    return Body.foreign(Exchange.over(response, asynchronous))
