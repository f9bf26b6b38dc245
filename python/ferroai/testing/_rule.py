"""What to do with some requests instead of answering well."""

from __future__ import annotations

import json as _json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .. import _core

if TYPE_CHECKING:
    from typing_extensions import Self


class Rule:
    """What the server does with the requests that `MockServer.on` names; every method returns the rule again.

    Rules are tried in the order they were made, and the first that wants a request gets it. A rule without
    a verb (`times` and `skip` alone) wants none. `delay`, `cut`, `stall`, `drip` and `pace` go together
    with `respond`, `say` and `call`:

        server.on("POST", "/v1/responses").times(1).say("Hello there").cut(after_events=5)
    """

    __slots__ = ("_rule",)

    def __init__(self, rule: _core.LoopbackRule) -> None:
        self._rule = rule

    @property
    def hits(self) -> int:
        """How many requests the rule has taken so far."""
        return self._rule.hits

    # Which requests

    def times(self, count: int) -> Self:
        """Take only so many requests; the following ones go to the next rule, or are answered well."""
        self._rule.times(count)
        return self

    def skip(self, count: int) -> Self:
        """Let so many requests pass first."""
        self._rule.skip(count)
        return self

    def chaos(self, *, rate: float, status: int | None = None) -> Self:
        """Take only this share of the requests, drawn by the server's seed; with `status`, answer them with it."""
        self._rule.rate(rate)
        return self if status is None else self.respond(status=status)

    # What to answer

    def respond(
        self,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        json: Any = ...,
        body: str | bytes | None = None,
        content_type: str | None = None,
        events: Iterable[str | bytes | Mapping[str, Any]] | None = None,
    ) -> Self:
        """Answer with this status, and with what else is given.

        `json` is sent as JSON, `body` as it is. `events` are sent as server-sent events: a dict as one
        `data:` line of JSON, with an `event:` line when the dict has a `type`; a str as a `data:` line; bytes as
        they are. Without any of these the body is the usual answer, or from status 400 on an error as the API
        words it.
        """
        pairs = [(name, str(value)) for name, value in (headers or {}).items()]
        given = [
            name
            for name, there in (("json", json is not ...), ("body", body is not None), ("events", events is not None))
            if there
        ]
        if len(given) > 1:
            message = f"`respond` takes one body, not {' and '.join(given)}"
            raise TypeError(message)
        if events is not None:
            self._rule.events(status, pairs, [_event(event) for event in events])
        elif json is not ...:
            encoded = _json.dumps(json, ensure_ascii=False).encode()
            self._rule.respond(status, pairs, content_type or "application/json", encoded)
        elif body is not None:
            kind = content_type or (
                "text/plain; charset=utf-8" if isinstance(body, str) else "application/octet-stream"
            )
            self._rule.respond(status, pairs, kind, body.encode() if isinstance(body, str) else body)
        else:
            if content_type is not None:
                pairs.append(("content-type", content_type))
            self._rule.answer(status, pairs)
        return self

    def say(self, text: str) -> Self:
        """Answer as usual, with this as what the model says: whole, or streamed word by word."""
        self._rule.say(text)
        return self

    def call(self, name: str, arguments: Mapping[str, Any] | str = "{}") -> Self:
        """Answer as usual, with the model calling this function; used again, it calls one more."""
        self._rule.call(name, arguments if isinstance(arguments, str) else _json.dumps(arguments))
        return self

    def redirect(self, location: str, *, status: int = 307) -> Self:
        """Send the client elsewhere."""
        return self.respond(status=status, headers={"location": location}, body=b"")

    def garbage(self, *, body: bytes = b'{"id": "chatcmpl-', content_type: str = "application/json") -> Self:
        """Answer 200 with a body that is not what it says it is."""
        return self.respond(body=body, content_type=content_type)

    def raw(self, data: bytes) -> Self:
        """Write these bytes in place of an HTTP answer and close the connection."""
        self._rule.raw(data)
        return self

    def drop(self, *, reset: bool = False) -> Self:
        """Close the connection without an answer; with `reset`, by a TCP reset."""
        self._rule.drop(reset)
        return self

    def refuse(self) -> Self:
        """Refuse the stream as one that was not looked at, over HTTP/2; over HTTP/1.1 close the connection."""
        self._rule.refuse()
        return self

    def last(self) -> Self:
        """Answer, and take no more requests on this connection: GOAWAY over HTTP/2, closed over HTTP/1.1."""
        self._rule.last()
        return self

    # How it goes out

    def delay(self, seconds: float, *, jitter: float = 0.0) -> Self:
        """Wait before the answer begins; `jitter` adds up to so many seconds, drawn by the server's seed."""
        self._rule.delay(seconds, jitter)
        return self

    def cut(self, *, after_bytes: int | None = None, after_events: int | None = None, reset: bool = False) -> Self:
        """Close the connection in the middle of the body; without a number, right after the headers.

        The headers promise a longer body than comes, so a client that counts can tell.
        """
        self._rule.cut(after_bytes, after_events, reset)
        return self

    def stall(self, *, after_bytes: int | None = None, after_events: int | None = None) -> Self:
        """Stop in the middle of the body and leave the connection open until the client closes it."""
        self._rule.stall(after_bytes, after_events)
        return self

    def drip(self, *, size: int = 1, pause: float = 0.001) -> Self:
        """Send the body so many bytes at a time, with a pause after each piece."""
        self._rule.drip(size, pause)
        return self

    def pace(self, seconds: float) -> Self:
        """Wait so long between two events of a stream."""
        self._rule.pace(seconds)
        return self


def _event(event: str | bytes | Mapping[str, Any]) -> bytes:
    if isinstance(event, bytes):
        return event
    if isinstance(event, str):
        lines = event.split("\n")
        return "".join(f"data: {line}\n" for line in lines).encode() + b"\n"
    kind = event.get("type")
    named = f"event: {kind}\n" if isinstance(kind, str) else ""
    return f"{named}data: {_json.dumps(event, ensure_ascii=False)}\n\n".encode()
