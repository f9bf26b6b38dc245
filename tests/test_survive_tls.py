"""Encrypted connections that do not come about, each with words that say what is wrong; and none that leave
encryption with a credential."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ferroai
from ferroai import HttpClient
from tests.conftest import Api
from tests.peers import answer, peer
from tests.secure import Authority, Certificate, SecureServer, context, needs_openssl

pytestmark = needs_openssl
MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"
GOOD = b'{"id":"clear","object":"chat.completion","created":1,"model":"m","choices":[]}'


def ask(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("survive-tls"))


@pytest.fixture(scope="module")
def good(authority: Authority) -> Certificate:
    return authority.issue("localhost")


def dated(authority: Authority, name: str, start: str, end: str) -> Certificate:
    """A certificate for localhost that is valid from and until these moments."""
    folder = authority.folder
    (folder / f"{name}.index").write_text("")
    (folder / f"{name}.serial").write_text("1000\n")
    (folder / f"{name}.config").write_text(
        f"[ca]\ndefault_ca=own\n[own]\ndatabase={name}.index\nserial={name}.serial\nnew_certs_dir=.\n"
        "default_md=sha256\npolicy=any\nx509_extensions=names\n[any]\ncommonName=supplied\n"
        "[names]\nsubjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\n"
    )
    made = Certificate(folder / f"{name}.pem", folder / f"{name}.key")

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    subject = ("-subj", "/CN=localhost", "-out", f"{name}.request")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", str(made.key), *subject)
    openssl(
        *("ca", "-batch", "-config", f"{name}.config", "-cert", "ca.pem", "-keyfile", "ca.key", "-notext"),
        *("-in", f"{name}.request", "-out", str(made.chain), "-startdate", start, "-enddate", end),
    )
    return made


def said(api: Api, url: str, authority: Authority | None) -> str:
    """What a call to this address says is wrong with it."""
    verify = True if authority is None else str(authority.path)
    with pytest.raises(ferroai.APIConnectionError) as caught:
        api.run(ask, base_url=url, max_retries=0, http_client=HttpClient(verify=verify))
    assert type(caught.value) is ferroai.APIConnectionError
    return str(caught.value)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("20010101000000Z", "20020101000000Z", "has expired"),
        ("20480101000000Z", "20490101000000Z", "not valid yet"),
    ],
    ids=["expired", "not yet valid"],
)
def test_the_dates_of_a_certificate(api: Api, authority: Authority, start: str, end: str, words: str) -> None:
    certificate = dated(authority, words.replace(" ", "-"), start, end)
    with SecureServer(context(certificate)) as server:
        told = said(api, server.url(), authority)
    assert f"localhost: its certificate {words}" in told or f"its certificate is {words}" in told
    assert "clock" in told


def test_an_authority_that_nobody_knows(api: Api, good: Certificate) -> None:
    with SecureServer(context(good)) as server:
        told = said(api, server.url(), None)
    assert "no secure connection to localhost" in told
    assert "not signed by an authority that is trusted" in told
    assert "SSL_CERT_FILE" in told


def test_a_certificate_that_vouches_for_itself(api: Api, tmp_path: Path) -> None:
    made = Certificate(tmp_path / "own.pem", tmp_path / "own.key")
    fresh = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(made.key), "-out"]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    subprocess.run([*fresh, str(made.chain), *names], check=True, capture_output=True)
    with SecureServer(context(made)) as server:
        assert "self-signed" in said(api, server.url(), None)
        # Whoever names it trusts it, and nothing else.
        client = HttpClient(verify=str(made.chain))
        assert api.run(ask, base_url=server.url(), http_client=client).id == "secure"
        client = HttpClient(verify=str(made.chain))
        with pytest.raises(ferroai.APIConnectionError, match="another name"):
            api.run(ask, base_url=server.url("127.0.0.1"), http_client=client, max_retries=0)


def test_a_certificate_for_another_name(api: Api, authority: Authority, good: Certificate) -> None:
    with SecureServer(context(good)) as server:
        told = said(api, server.url("127.0.0.1"), authority)
    assert "no secure connection to 127.0.0.1: its certificate is for another name" in told
    assert "localhost" in told


def test_a_server_that_does_not_encrypt(api: Api, authority: Authority) -> None:
    told = said(api, api.server.url.replace("http://", "https://"), authority)
    assert "does not speak TLS" in told
    assert "http://" in told


def test_a_server_that_only_encrypts(api: Api, good: Certificate) -> None:
    with SecureServer(context(good)) as server:
        told = said(api, server.url(scheme="http"), None)
    assert "HTTP" in told or "closed the connection" in told


def test_a_server_of_another_age(api: Api, authority: Authority, good: Certificate) -> None:
    old = context(good)
    with pytest.deprecated_call():
        old.minimum_version = ssl.TLSVersion.TLSv1
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    with SecureServer(old) as server:
        told = said(api, server.url(), authority)
    assert "no secure connection to localhost" in told
    assert "safe to use" in told


def test_a_server_that_hangs_up_in_the_handshake(api: Api, authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def hang_up() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1)

        thread = threading.Thread(target=hang_up)
        thread.start()
        told = said(api, f"https://127.0.0.1:{listener.getsockname()[1]}/v1", authority)
        thread.join()
    assert "no secure connection to 127.0.0.1" in told
    assert "closed the connection" in told or "reset" in told


@pytest.fixture
def turned(authority: Authority, good: Certificate) -> Iterator[tuple[str, list[str]]]:
    """An encrypted server that sends everybody on to one in the clear, on the same machine."""
    with peer(answer(GOOD)) as clear:
        elsewhere = clear.url.replace("127.0.0.1", "localhost") + "/chat/completions"
        away = f"HTTP/1.1 307 Away\r\nlocation: {elsewhere}\r\ncontent-length: 0\r\n\r\n".encode()
        with peer(away, context(good)) as secure:
            yield secure.url.replace("127.0.0.1", "localhost"), clear.requests


def test_no_credential_leaves_encryption(api: Api, authority: Authority, turned: tuple[str, list[str]]) -> None:
    url, heard = turned
    options: dict[str, Any] = {"api_key": "sk-secret", "organization": "org-secret", "project": "proj-secret"}
    client = HttpClient(verify=str(authority.path))
    assert api.run(ask, base_url=url, http_client=client, default_headers={"x-own": "secret"}, **options).id == "clear"
    [request] = heard
    assert "secret" not in request
