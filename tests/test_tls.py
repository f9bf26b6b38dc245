"""TLS: the system's trust store, what adds to it, and errors that say what is wrong."""

from __future__ import annotations

import http.server
import json
import os
import shutil
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="certificates are made with openssl")

ANSWER = json.dumps({"id": "secure", "object": "chat.completion", "created": 1, "model": "m", "choices": []}).encode()


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


@dataclass
class Secure:
    authority: Path
    port: int


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secure]:
    folder = tmp_path_factory.mktemp("tls")
    (folder / "names").write_text("subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\n")

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    fresh = ("-newkey", "rsa:2048", "-nodes")
    authority = ("-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
    openssl("req", "-x509", *fresh, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Tests", *authority)
    openssl("req", *fresh, "-keyout", "key.pem", "-out", "request", "-subj", "/CN=localhost")
    signer = ("-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "names")
    openssl("x509", "-req", "-in", "request", "-out", "cert.pem", "-days", "2", *signer)

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    # A refused handshake is what some of these tests are about.
    server.handle_error = lambda request, client_address: None  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield Secure(folder / "ca.pem", server.server_port)
    server.shutdown()
    server.server_close()
    thread.join()


PROGRAM = """
import asyncio, sys
import ferroai
options = dict(api_key="k", base_url=sys.argv[1], max_retries=0)
async def ask():
    async with ferroai.AsyncOpenAI(**options) as client:
        return await client.chat.completions.create(model="m", messages=[])
try:
    if sys.argv[2] == "async":
        print(asyncio.run(ask()).id)
    else:
        print(ferroai.OpenAI(**options).chat.completions.create(model="m", messages=[]).id)
except ferroai.APIConnectionError as error:
    print(error)
"""


def ask(kind: str, url: str, **environment: str) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SSL_CERT_")}
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM, url, kind],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout.strip()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_authority_of_the_environment_is_trusted(secure: Secure, kind: str, tmp_path: Path) -> None:
    url = f"https://localhost:{secure.port}/v1"
    assert ask(kind, url, SSL_CERT_FILE=str(secure.authority)) == "secure"
    shutil.copy(secure.authority, tmp_path / "authority.pem")
    assert ask(kind, url, SSL_CERT_DIR=str(tmp_path)) == "secure"


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_unknown_authority_is_refused_and_named_as_the_cause(secure: Secure, kind: str) -> None:
    told = ask(kind, f"https://localhost:{secure.port}/v1")
    assert "localhost" in told
    assert "not signed by an authority" in told
    assert "SSL_CERT_FILE" in told


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_certificate_for_another_name_is_refused(secure: Secure, kind: str) -> None:
    told = ask(kind, f"https://127.0.0.1:{secure.port}/v1", SSL_CERT_FILE=str(secure.authority))
    assert "127.0.0.1" in told
    assert "certificate" in told
