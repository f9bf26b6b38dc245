"""What an `ssl.SSLContext` of somebody else's trusts, and whether it has a certificate of its own to show.

Owns telling a context that a library made by default from any other: Python does not say whether a certificate was
loaded into a context, so it is asked the way a server would, in a handshake that goes nowhere. Refuses to guess.
"""

from __future__ import annotations

import os
import ssl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["verifies"]

# For a server that exists for one handshake in memory. Nobody trusts it and nothing is sent to it: no secret.
_IDENTITY = b"""\
-----BEGIN CERTIFICATE-----
MIIBeDCCAR+gAwIBAgIUf5k6qOKAdw+8mOGk9Bcp0qbbqkcwCgYIKoZIzj0EAwIw
ETEPMA0GA1UEAwwGbm9ib2R5MCAXDTI2MTEyMjIyMTMwOFoYDzIxMjYxMDI5MjIx
MzA4WjARMQ8wDQYDVQQDDAZub2JvZHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
AATsR5z8hKw3/LyyDizs05cF76lqa9YJyy+0eBVf73z/qNyxuG2E/V+QKAiPXvto
DuqRIO2gI2X+lnAR7QW8TfL6o1MwUTAdBgNVHQ4EFgQUFNmgXA78+KDTvCgF1CYP
fdlTJkYwHwYDVR0jBBgwFoAUFNmgXA78+KDTvCgF1CYPfdlTJkYwDwYDVR0TAQH/
BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBE90Vkm+s0NlN6Toqq4UCKuCPCUhwl
wLO9VDSDaH2v/wIgQdg4BAQeCvFX5IwKA7pC1BfHOFQUmTUPE4vZYg5qwMo=
-----END CERTIFICATE-----
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgj4S2QjoYsiweAOI3
AZWjhX0DgGptcUuB/YEeWopNlmOhRANCAATsR5z8hKw3/LyyDizs05cF76lqa9YJ
yy+0eBVf73z/qNyxuG2E/V+QKAiPXvtoDuqRIO2gI2X+lnAR7QW8TfL6
-----END PRIVATE KEY-----
"""

_ATTRIBUTES = (
    "check_hostname",
    "hostname_checks_common_name",
    "keylog_filename",
    "maximum_version",
    "minimum_version",
    "options",
    "post_handshake_auth",
    "protocol",
    "security_level",
    "sni_callback",
    "verify_flags",
    "verify_mode",
)


_SERVER: list[ssl.SSLContext] = []

# What the contexts that a library makes are like, by library, `verify` and what of the environment it looks at.
_USUAL: dict[tuple[object, ...], tuple[object, ...]] = {}


def verifies(context: Any, library: Any, trust_env: bool) -> bool | None:
    """The `verify` of which the library makes such a context by default; `None` for a context of another making."""
    if type(context) is not ssl.SSLContext:
        return None
    found = _likeness(context)
    for verify in (True, False):
        if found == _usual(library, verify, trust_env):
            return None if _shows_certificate(context) else verify
    return None


def _usual(library: Any, verify: bool, trust_env: bool) -> tuple[object, ...] | None:
    environment = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    key = (library.__name__, verify, trust_env, *environment)
    if key not in _USUAL:
        context = library.create_ssl_context(verify=verify, trust_env=trust_env)
        if type(context) is not ssl.SSLContext:
            return None
        _USUAL[key] = _likeness(context)
    usual = _USUAL[key]
    # A folder of certificates is read as they are needed: there is nothing to compare.
    return usual if bool(usual[-1]) is verify else None


def _likeness(context: ssl.SSLContext) -> tuple[object, ...]:
    """All that Python tells of a context; last the certificates that it trusts."""
    ciphers = tuple(cipher["name"] for cipher in context.get_ciphers())
    trusted = tuple(sorted(context.get_ca_certs(binary_form=True)))
    return (*(getattr(context, name) for name in _ATTRIBUTES), ciphers, trusted)


def _shows_certificate(context: ssl.SSLContext) -> bool:
    """Whether it has a certificate for servers that ask for one."""
    # It trusts anybody: the context to be asked lends only what it would show.
    asked = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    asked.check_hostname = False
    asked.verify_mode = ssl.CERT_NONE
    asked.maximum_version = ssl.TLSVersion.TLSv1_2
    to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = asked.wrap_bio(to_client, to_server)
    client.context = context
    server = _server().wrap_bio(to_server, to_client, server_side=True)
    waiting = [client, server]
    for _ in range(8):
        for end in tuple(waiting):
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                continue
            except ssl.SSLError:
                # The server trusts nobody: it was shown a certificate.
                return True
            waiting.remove(end)
        if not waiting:
            return False
    return True


def _server() -> ssl.SSLContext:
    if _SERVER:
        return _SERVER[0]
    from tempfile import TemporaryDirectory

    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with TemporaryDirectory() as folder:
        path = os.path.join(folder, "identity.pem")
        with open(path, "wb") as file:
            file.write(_IDENTITY)
        server.load_cert_chain(path)
    server.verify_mode = ssl.CERT_OPTIONAL
    _SERVER.append(server)
    return server
