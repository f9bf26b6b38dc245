"""TLS: the system's trust store, what adds to it, and errors that say what is wrong."""

from __future__ import annotations

import os
import shutil
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ferroai import APIConnectionError, HttpClient
from tests.conftest import Api
from tests.secure import Authority, Certificate, SecureServer, context, needs_openssl

pytestmark = needs_openssl

MESSAGES: Any = [{"role": "user", "content": "Hello"}]


@dataclass
class Secure:
    authority: Authority
    certificate: Certificate
    server: SecureServer

    @property
    def url(self) -> str:
        return self.server.url()


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secure]:
    authority = Authority(tmp_path_factory.mktemp("tls"))
    certificate = authority.issue("localhost")
    with SecureServer(context(certificate)) as server:
        yield Secure(authority, certificate, server)


def ask(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES)


def failure(api: Api, url: str, **settings: Any) -> str:
    with pytest.raises(APIConnectionError) as raised:
        api.run(ask, base_url=url, http_client=HttpClient(**settings), max_retries=0)
    return str(raised.value)


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


def run(kind: str, url: str, **environment: str) -> str:
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
    assert run(kind, secure.url, SSL_CERT_FILE=str(secure.authority.path)) == "secure"
    shutil.copy(secure.authority.path, tmp_path / "authority.pem")
    assert run(kind, secure.url, SSL_CERT_DIR=str(tmp_path)) == "secure"
    # One adds to the other, and a folder that is not there takes nothing away.
    both = {"SSL_CERT_FILE": str(secure.authority.path), "SSL_CERT_DIR": str(tmp_path / "nowhere")}
    assert run(kind, secure.url, **both) == "secure"


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_unknown_authority_is_refused_and_named_as_the_cause(secure: Secure, kind: str) -> None:
    told = run(kind, secure.url)
    assert "localhost" in told
    assert "not signed by an authority" in told
    assert "SSL_CERT_FILE" in told
    told = run(kind, secure.url, SSL_CERT_FILE="/nowhere/ca.pem")
    assert "/nowhere/ca.pem" in told


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_certificate_for_another_name_is_refused(secure: Secure, kind: str) -> None:
    told = run(kind, secure.server.url("127.0.0.1"), SSL_CERT_FILE=str(secure.authority.path))
    assert "127.0.0.1" in told
    assert "for another name" in told
    assert "localhost" in told


def test_authorities_of_ones_own_are_trusted(api: Api, secure: Secure, tmp_path: Path) -> None:
    shutil.copy(secure.authority.path, tmp_path / "any.pem")
    pem = secure.authority.path.read_bytes()
    for verify in (
        secure.authority.path,
        str(secure.authority.path),
        tmp_path,
        pem,
        ssl.PEM_cert_to_DER_cert(pem.decode()),
    ):
        answer = api.run(ask, base_url=secure.url, http_client=HttpClient(verify=verify))
        assert answer.id == "secure"


def test_authorities_of_ones_own_stand_in_the_place_of_others(api: Api, secure: Secure, tmp_path: Path) -> None:
    told = failure(api, secure.url, verify=Authority(tmp_path, "Others").path)
    assert "not signed by an authority" in told


def test_anybody_is_trusted_where_nothing_is_verified(api: Api, secure: Secure) -> None:
    for url in (secure.url, secure.server.url("127.0.0.1")):
        assert api.run(ask, base_url=url, http_client=HttpClient(verify=False)).id == "secure"


def test_a_certificate_that_nobody_else_signed(api: Api, tmp_path: Path) -> None:
    alone = Authority(tmp_path, "localhost")
    with SecureServer(context(Certificate(alone.path, tmp_path / "ca.key"))) as server:
        told = failure(api, server.url())
        assert "self-signed" in told
        assert "HttpClient(verify=" in told
        # It has no name in the form that counts: one that is named must still be for that server.
        assert "for another name" in failure(api, server.url(), verify=alone.path)


def test_a_certificate_that_nobody_else_signed_is_trusted_if_named(api: Api, tmp_path: Path) -> None:
    alone = Authority(tmp_path, "localhost", names="DNS:localhost")
    with SecureServer(context(Certificate(alone.path, tmp_path / "ca.key"))) as server:
        http = HttpClient(verify=alone.path)
        assert api.run(ask, base_url=server.url(), http_client=http).id == "secure"


def test_a_server_that_wants_to_know_who_asks(api: Api, secure: Secure, tmp_path: Path) -> None:
    clients = Authority(tmp_path, "Clients")
    mine = clients.issue("me", purpose="clientAuth")
    both = tmp_path / "both.pem"
    both.write_bytes(mine.chain.read_bytes() + mine.key.read_bytes())
    trusted: dict[str, Any] = {"verify": secure.authority.path}
    with SecureServer(context(secure.certificate, clients=clients)) as server:
        for cert in ((mine.chain, mine.key), both, (str(mine.chain), str(mine.key), None)):
            http = HttpClient(cert=cert, **trusted)
            assert "secure" not in repr(http)
            assert api.run(ask, base_url=server.url(), http_client=http).id == "secure"
        told = failure(api, server.url(), **trusted)
        assert "wants a client certificate" in told
        assert "HttpClient(cert=" in told
        stranger = secure.authority.issue("stranger", purpose="clientAuth")
        told = failure(api, server.url(), cert=(stranger.chain, stranger.key), **trusted)
        assert "does not accept our client certificate" in told


def test_a_client_certificate_that_cannot_be_used_is_refused_at_once(secure: Secure) -> None:
    encrypted = secure.authority.encrypted(secure.certificate)
    with pytest.raises(ValueError, match="encrypted") as raised:
        HttpClient(cert=(secure.certificate.chain, encrypted))
    assert "openssl pkey" in str(raised.value)
    with pytest.raises(ValueError, match="no key in it"):
        HttpClient(cert=secure.certificate.chain)
    with pytest.raises(ValueError, match="no certificate in it"):
        HttpClient(cert=(secure.certificate.key, secure.certificate.key))
    with pytest.raises(FileNotFoundError):
        HttpClient(cert="/nowhere/cert.pem")


def test_a_context_of_the_ssl_module_is_refused_with_what_to_give_instead() -> None:
    given: Any = ssl.create_default_context()
    with pytest.raises(TypeError, match=r"ssl\.SSLContext can't be read") as raised:
        HttpClient(verify=given)
    assert 'verify="ca.pem"' in str(raised.value)


def test_a_port_that_speaks_no_tls_and_one_that_speaks_nothing_else(api: Api, secure: Secure) -> None:
    with SecureServer(None) as plain:
        told = failure(api, plain.url())
    assert "does not speak TLS" in told
    assert "http://" in told
    told = failure(api, secure.server.url(scheme="http"))
    assert "Connection error" in told


def test_a_handshake_that_is_broken_off(api: Api) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def close() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)

        thread = threading.Thread(target=close)
        thread.start()
        told = failure(api, f"https://localhost:{listener.getsockname()[1]}/v1", resolve={"localhost": "127.0.0.1"})
        thread.join()
    assert "in the middle of the handshake" in told


def test_old_versions_are_refused(api: Api, secure: Secure) -> None:
    old = context(secure.certificate)
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    old.set_ciphers("ALL:@SECLEVEL=0")
    with SecureServer(old) as server:
        told = failure(api, server.url(), verify=secure.authority.path)
    assert "no version of TLS" in told
