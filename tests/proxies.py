"""Small proxies in threads: they pass on what they are asked to and note what they were asked."""

from __future__ import annotations

import base64
import select
import socket
import socketserver
import ssl
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self


class Proxy:
    """Speaks HTTP (`CONNECT` and whole requests) or SOCKS 5.

    `credentials`: `user:password` that it wants. `refuse`: the status of HTTP, or the code of SOCKS, that it answers
    everything with. `context`: speaks TLS itself. `hang`: takes connections and says nothing.
    """

    def __init__(
        self,
        kind: str = "http",
        *,
        credentials: str | None = None,
        refuse: int | None = None,
        context: ssl.SSLContext | None = None,
        hang: bool = False,
    ) -> None:
        self.kind = kind
        self.credentials = credentials
        self.refuse = refuse
        self.context = context
        self.hang = hang
        self.seen: list[str] = []
        """What it was asked for: `CONNECT host:port`, `POST http://…`, `SOCKS host:port`."""
        self.heads: list[str] = []
        """Of HTTP, the whole heads."""
        self.targets: dict[str, int] = {}
        """Where names lead to: ports of this machine."""
        self._stopped = threading.Event()
        proxy = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                try:
                    proxy._serve(self.request)
                except (OSError, EOFError):
                    # Whoever broke off is what some tests are about.
                    return

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            request_queue_size = 256

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stopped.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def name(self) -> str:
        return f"127.0.0.1:{self._server.server_address[1]}"

    def url(self, *, scheme: str | None = None, credentials: str | None = None) -> str:
        usual = "socks5h" if self.kind == "socks" else "https" if self.context else "http"
        user = f"{credentials}@" if credentials else ""
        return f"{scheme or usual}://{user}{self.name}"

    def _serve(self, client: socket.socket) -> None:
        if self.hang:
            self._stopped.wait()
            return
        if self.context is not None:
            client = self.context.wrap_socket(client, server_side=True)
        with client:
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.kind == "socks":
                self._socks(client)
            else:
                self._http(client)

    def _reach(self, host: str, port: int) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.targets.get(host, port)))

    def _http(self, client: socket.socket) -> None:
        while True:
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                head += _exactly(client, 1)
            text = head.decode()
            first, *lines = text.strip().split("\r\n")
            method, target, _ = first.split(" ")
            self.seen.append(f"{method} {target}")
            self.heads.append(text)
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            wanted = self.credentials and "Basic " + base64.b64encode(self.credentials.encode()).decode()
            if wanted and headers.get("proxy-authorization") != wanted:
                client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
                return
            if self.refuse is not None:
                client.sendall(f"HTTP/1.1 {self.refuse} Not Today\r\ncontent-length: 0\r\n\r\n".encode())
                return
            if method == "CONNECT":
                host, _, port = target.rpartition(":")
                with self._reach(host, int(port)) as server:
                    client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                    _join(client, server)
                return
            address = target.partition("://")[2]
            authority, _, path = address.partition("/")
            host, _, given = authority.partition(":")
            body = _exactly(client, int(headers.get("content-length", 0)))
            kept = [line for line in lines if not line.lower().startswith(("proxy-", "connection"))]
            request = "\r\n".join([f"{method} /{path} HTTP/1.1", *kept, "connection: close", "", ""])
            with self._reach(host, int(given or 80)) as server:
                server.sendall(request.encode() + body)
                while piece := server.recv(65536):
                    client.sendall(piece)
            return

    def _socks(self, client: socket.socket) -> None:
        version, count = _exactly(client, 2)
        if version != 5:
            return
        methods = _exactly(client, count)
        wanted = 2 if self.credentials else 0
        if wanted not in methods:
            client.sendall(b"\x05\xff")
            return
        client.sendall(bytes([5, wanted]))
        if self.credentials:
            _, length = _exactly(client, 2)
            user = _exactly(client, length)
            password = _exactly(client, _exactly(client, 1)[0])
            good = user + b":" + password == self.credentials.encode()
            client.sendall(b"\x01\x00" if good else b"\x01\x01")
            if not good:
                return
        _, _, _, kind = _exactly(client, 4)
        if kind == 3:
            host = _exactly(client, _exactly(client, 1)[0]).decode()
        else:
            family, length = (socket.AF_INET, 4) if kind == 1 else (socket.AF_INET6, 16)
            host = socket.inet_ntop(family, _exactly(client, length))
        port = int.from_bytes(_exactly(client, 2), "big")
        self.seen.append(f"SOCKS {host}:{port}")
        if self.refuse is not None:
            client.sendall(bytes([5, self.refuse, 0, 1]) + bytes(6))
            return
        with self._reach(host, port) as server:
            client.sendall(b"\x05\x00\x00\x01" + bytes(6))
            _join(client, server)


def _exactly(source: socket.socket, count: int) -> bytes:
    got = b""
    while len(got) < count:
        piece = source.recv(count - len(got))
        if not piece:
            raise EOFError
        got += piece
    return got


def _join(one: socket.socket, other: socket.socket) -> None:
    """Passes bytes on, both ways, until either side has ended."""
    while True:
        ready, _, _ = select.select([one, other], [], [])
        for source in ready:
            piece = source.recv(65536)
            # What TLS has read ahead does not show on the socket.
            while isinstance(source, ssl.SSLSocket) and source.pending():
                piece += source.recv(source.pending())
            if not piece:
                return
            (other if source is one else one).sendall(piece)
