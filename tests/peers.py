"""Servers for what the embedded one refuses to do: bytes written by hand, for ever if need be."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Generator

#: What is written once to each connection after its request has come, or a function that does with it as it likes.
Talk = bytes | Callable[[socket.socket], None]


class Peer:
    """Listens on a port of its own; `requests` holds the head and body of each request as text."""

    def __init__(self, talk: Talk, secure: ssl.SSLContext | None) -> None:
        self.requests: list[str] = []
        self.written = 0
        self._talk = talk
        self._secure = secure
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'https' if secure else 'http'}://127.0.0.1:{self.port}/v1"
        self._open: set[socket.socket] = set()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.add(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), contextlib.ExitStack() as open_:
            open_.enter_context(connection)
            if self._secure is not None:
                connection = open_.enter_context(self._secure.wrap_socket(connection, server_side=True))
            if self.hear(connection):
                if callable(self._talk):
                    self._talk(connection)
                else:
                    connection.sendall(self._talk)
        self._open.discard(connection)

    def hear(self, connection: socket.socket) -> str:
        """Reads one whole request; an empty text when the connection ends first."""
        heard = b""
        while b"\r\n\r\n" not in heard:
            more = connection.recv(65536)
            if not more:
                return ""
            heard += more
        head, _, body = heard.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        while len(body) < length:
            more = connection.recv(65536)
            if not more:
                return ""
            body += more
        text = (head + b"\r\n\r\n" + body).decode("latin-1")
        self.requests.append(text)
        return text

    def write_for_ever(self, connection: socket.socket, piece: bytes) -> None:
        """Writes until the other side is gone, and counts."""
        while True:
            connection.sendall(piece)
            self.written += len(piece)

    def close(self) -> None:
        # A thread in accept or recv is woken by a shutdown, not by a close.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)


@contextlib.contextmanager
def peer(talk: Talk, secure: ssl.SSLContext | None = None) -> Generator[Peer, None, None]:
    """A server that answers each connection's first request so, and is gone afterwards."""
    made = Peer(talk, secure)
    try:
        yield made
    finally:
        made.close()


def answer(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """An answer as a well-behaved server would write it."""
    lines = [f"HTTP/1.1 {status}", "content-type: application/json", f"content-length: {len(body)}", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body
