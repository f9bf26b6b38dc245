"""A server that takes bodies in without keeping them: what it does with each request is a function on the socket."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager

OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"


def head(connection: socket.socket) -> bytes:
    """The head of a request, its names in lower case."""
    text = b""
    while not text.endswith(b"\r\n\r\n"):
        byte = connection.recv(1)
        if not byte:
            return b""
        text += byte
    return text.lower()


def length(text: bytes) -> int:
    return int(text.split(b"content-length: ")[1].split(b"\r\n")[0])


def swallow(connection: socket.socket, count: int) -> int:
    """Takes so many bytes, or as many as come; says how many that were."""
    room = bytearray(1 << 18)
    taken = 0
    while taken < count:
        got = connection.recv_into(room, min(len(room), count - taken))
        if not got:
            break
        taken += got
    return taken


def accept_all(connection: socket.socket) -> None:
    """Takes one request after the other, whole, and answers each well."""
    while text := head(connection):
        if b"\r\ntransfer-encoding: chunked" in text:
            while size := int(_line(connection), 16):
                swallow(connection, size + 2)
            _line(connection)
        else:
            swallow(connection, length(text))
        connection.sendall(OK)


def listen(connection: socket.socket) -> None:
    """Takes whatever comes and never answers."""
    swallow(connection, 1 << 40)


def _line(connection: socket.socket) -> bytes:
    line = b""
    while not line.endswith(b"\r\n"):
        byte = connection.recv(1)
        if not byte:
            raise ConnectionResetError
        line += byte
    return line


@contextmanager
def serve(script: Callable[[socket.socket], None]) -> Generator[str]:
    """Runs `script` for each connection, in a thread; gives the base URL."""
    listener = socket.create_server(("127.0.0.1", 0))
    faults: list[BaseException] = []
    threads: list[threading.Thread] = []

    def run(connection: socket.socket) -> None:
        with connection:
            try:
                script(connection)
            except ConnectionError:
                pass  # The client hung up, which is its right.
            except BaseException as error:
                faults.append(error)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=run, args=(connection,), daemon=True)
            threads.append(thread)
            thread.start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        accepting.join(10)
        for thread in threads:
            thread.join(10)
    assert not faults, faults
