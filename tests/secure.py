"""Certificates made for a test, and a server that shows them."""

from __future__ import annotations

import http.server
import json
import shutil
import ssl
import subprocess
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from typing_extensions import Self

needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="certificates are made with openssl")

ANSWER = json.dumps({"id": "secure", "object": "chat.completion", "created": 1, "model": "m", "choices": []}).encode()


@dataclass
class Certificate:
    chain: Path
    key: Path


class Authority:
    """Signs certificates that are good for two days."""

    def __init__(self, folder: Path, name: str = "Tests", *, names: str | None = None) -> None:
        self.folder = folder
        self.path = folder / "ca.pem"
        constraints: tuple[str, ...] = (
            "-addext",
            "basicConstraints=critical,CA:TRUE",
            "-addext",
            "keyUsage=critical,keyCertSign",
        )
        if names is not None:
            constraints += ("-addext", f"subjectAltName={names}")
        self._openssl(
            "req", "-x509", *_NEW, "-keyout", "ca.key", "-out", "ca.pem", "-subj", f"/CN={name}", *constraints
        )

    def _openssl(self, *arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)

    def issue(self, name: str, *, purpose: str = "serverAuth") -> Certificate:
        (self.folder / "names").write_text(f"subjectAltName=DNS:{name}\nextendedKeyUsage={purpose}\n")
        made = Certificate(self.folder / f"{name}.pem", self.folder / f"{name}.key")
        self._openssl("req", *_NEW, "-keyout", str(made.key), "-out", "request", "-subj", f"/CN={name}")
        signer = ("-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "names")
        self._openssl("x509", "-req", "-in", "request", "-out", str(made.chain), "-days", "2", *signer)
        return made

    def encrypted(self, certificate: Certificate) -> Path:
        """The key under a password."""
        path = self.folder / "encrypted.key"
        self._openssl("pkey", "-in", str(certificate.key), "-aes256", "-passout", "pass:secret", "-out", str(path))
        return path


_NEW = ("-newkey", "rsa:2048", "-nodes")


def context(certificate: Certificate, *, clients: Authority | None = None) -> ssl.SSLContext:
    """What a server shows; with `clients` it wants a certificate of theirs."""
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(certificate.chain, certificate.key)
    if clients is not None:
        made.verify_mode = ssl.CERT_REQUIRED
        made.load_verify_locations(clients.path)
    return made


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, format: str, *args: object) -> None:
        pass


class _Server(http.server.ThreadingHTTPServer):
    secure: ssl.SSLContext | None = None

    def finish_request(self, request: object, client_address: object) -> None:
        # The handshake belongs to the connection's own thread.
        if self.secure is not None and isinstance(request, ssl.SSLSocket):
            request.do_handshake()
        super().finish_request(request, client_address)  # type: ignore[arg-type]

    def handle_error(self, request: object, client_address: object) -> None:
        # A refused handshake is what some of these tests are about.
        pass


class SecureServer:
    """Answers every chat completion with `ANSWER`; in the clear without a context."""

    def __init__(self, secure: ssl.SSLContext | None) -> None:
        self._server = _Server(("127.0.0.1", 0), Handler)
        if secure is not None:
            self._server.secure = secure
            self._server.socket = secure.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return self._server.server_port

    def url(self, host: str = "localhost", scheme: str = "https") -> str:
        return f"{scheme}://{host}:{self.port}/v1"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
