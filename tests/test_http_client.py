"""`HttpClient`: what it describes, how clients share it, and the limits of connections."""

from __future__ import annotations

import asyncio
import base64
import copy
import pickle
import socket
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ferroai import APIConnectionError, APITimeoutError, AsyncOpenAI, HttpClient, Limits, OpenAI, OpenAIError, Timeout
from ferroai.testing import MockServer
from tests import programs
from tests.conftest import Api

MESSAGES: Any = [{"role": "user", "content": "Hello"}]


def ask(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES)


def many(api: Api, count: int, **options: Any) -> list[Any]:
    """So many calls at once with one client: in tasks, or in threads."""
    if api.asynchronous:

        async def main() -> list[Any]:
            async with api.client(**options) as client:
                return await asyncio.gather(*(ask(client) for _ in range(count)), return_exceptions=True)

        return asyncio.run(main())
    results: list[Any] = []
    with api.client(**options) as client:

        def call() -> None:
            try:
                results.append(ask(client))
            except OpenAIError as error:
                results.append(error)

        threads = [threading.Thread(target=call) for _ in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return results


def test_clients_of_both_kinds_share_its_connections(server: MockServer) -> None:
    with HttpClient() as http:
        first = OpenAI(api_key="test", base_url=server.url, http_client=http)
        second = AsyncOpenAI(api_key="test", base_url=server.url, http_client=http)
        for _ in range(3):
            ask(first)
            asyncio.run(ask(second))
            ask(first.with_options(timeout=5))
        assert server.connections.accepted == 1
        # A copy with another has its own.
        ask(first.with_options(http_client=HttpClient()))
        assert server.connections.accepted == 2
        assert not http.is_closed
    assert http.is_closed
    with pytest.raises(OpenAIError, match="closed"):
        ask(first)


def test_a_client_closes_what_it_was_given(api: Api) -> None:
    http = HttpClient()
    api.run(ask, http_client=http)
    assert http.is_closed
    assert api.server.wait_closed()


def test_it_is_an_async_context_manager_too() -> None:
    async def main() -> bool:
        async with HttpClient() as http:
            assert not http.is_closed
        return http.is_closed

    assert asyncio.run(main())


def test_it_can_be_pickled_copied_and_shown(api: Api) -> None:
    http = HttpClient(
        proxy="http://me:secret@127.0.0.1:9",
        limits=Limits(max_connections=3),
        http2=True,
        resolve={"host": "127.0.0.1"},
        trust_env=False,
    )
    made = pickle.loads(pickle.dumps(http))
    assert repr(made) == repr(http)
    assert "secret" not in repr(http)
    assert "http://[secure]@127.0.0.1:9" in repr(http)
    assert repr(HttpClient()) == "HttpClient()"
    assert copy.deepcopy(http.__reduce__()[1])

    # A client takes it along.
    client = api.client(http_client=HttpClient(limits=Limits(max_connections=1)))
    twin = pickle.loads(pickle.dumps(client))
    with pytest.raises(AttributeError, match="can't be changed"):
        http.__setattr__("proxy", "http://other")
    assert "max_connections=1" in repr(twin._client)


def test_limits_are_values() -> None:
    one = Limits(max_connections=5, keepalive_expiry=None)
    assert one == Limits(max_connections=5, keepalive_expiry=None)
    assert hash(one) == hash(pickle.loads(pickle.dumps(one)))
    assert one != Limits()
    assert "max_connections=5" in repr(one)
    with pytest.raises(AttributeError, match="can't be changed"):
        one.max_connections = 6

    class Alike:
        max_connections = 7
        max_keepalive_connections = 2
        keepalive_expiry = 1.5

    assert "max_connections=7, max_keepalive_connections=2, keepalive_expiry=1.5" in repr(HttpClient(limits=Alike()))


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"local_address": "eth0"}, "no IP address"),
        ({"resolve": {"host": "elsewhere"}}, "no IP address"),
        ({"resolve": {"host:http": "127.0.0.1"}}, "no host"),
        ({"http2": "maybe"}, "prior-knowledge"),
        ({"verify": b"nothing"}, "no certificate"),
        ({"verify": "/nowhere/ca.pem"}, "/nowhere/ca.pem"),
        ({"cert": ("a", "b", "password")}, "password"),
    ],
)
def test_wrong_values_are_named(settings: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        HttpClient(**settings)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"verify": 1.5}, "ssl.SSLContext"),
        ({"resolve": str}, "a dict"),
        ({"limits": 5}, "ferroai.Limits"),
        ({"cert": ("one",)}, "certificate file, key file"),
        ({"proxi": "http://host"}, "proxi"),
    ],
)
def test_wrong_kinds_are_named(settings: dict[str, Any], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        HttpClient(**settings)


def test_no_more_connections_than_asked_for(api: Api) -> None:
    api.server.on("POST").delay(0.005)
    answers = many(api, 40, http_client=HttpClient(limits=Limits(max_connections=3)))
    assert [answer.object for answer in answers] == ["chat.completion"] * 40
    assert api.server.most_in_flight <= 3
    assert api.server.connections.accepted == 3


def test_waiting_for_a_connection_has_a_limit_only_if_asked_for(api: Api) -> None:
    api.server.on("POST").delay(0.3)
    options = {"http_client": HttpClient(limits=Limits(max_connections=1)), "max_retries": 0}
    answers = many(api, 3, **options, timeout=Timeout(60, pool=0.05))
    late = [answer for answer in answers if isinstance(answer, APITimeoutError)]
    assert [error.phase for error in late] == ["pool", "pool"]
    options["http_client"] = HttpClient(limits=Limits(max_connections=1))
    # Each waits for longer than an answer may take.
    answers = many(api, 4, **options, timeout=Timeout(connect=0.5, first_byte=0.5, idle=0.5))
    assert [getattr(answer, "object", answer) for answer in answers] == ["chat.completion"] * 4


def test_idle_connections_are_kept_as_asked(api: Api) -> None:
    http = HttpClient(limits=Limits(max_keepalive_connections=0))
    api.run(lambda client: [ask(client) for _ in range(3)] if not api.asynchronous else three(client), http_client=http)
    assert api.server.connections.accepted == 3


async def three(client: Any) -> None:
    for _ in range(3):
        await ask(client)


def test_five_hundred_at_once_over_http2_where_a_hundred_streams_are_allowed(api: Api) -> None:
    with MockServer(streams=100, latency=0.02) as server:
        count = 500 if api.asynchronous else 150
        http = HttpClient(http2="prior-knowledge")
        answers = many(api, count, base_url=server.url, http_client=http, max_retries=0)
        assert [getattr(answer, "object", answer) for answer in answers] == ["chat.completion"] * count
        assert server.request_count == count
        assert server.connections.accepted <= 8


def test_refused_streams_and_goodbyes_are_not_seen(api: Api) -> None:
    with MockServer() as server:
        server.on("POST").refuse().times(3)
        server.on("POST").last().chaos(rate=0.3)
        http = HttpClient(http2="prior-knowledge")
        answers = many(api, 60, base_url=server.url, http_client=http, max_retries=0)
        assert [getattr(answer, "object", answer) for answer in answers] == ["chat.completion"] * 60
        assert server.request_count == 63


def test_a_stream_over_http2(api: Api) -> None:
    events, error = api.events(
        lambda client: client.chat.completions.create(model="m", messages=MESSAGES, stream=True),
        http_client=HttpClient(http2="prior-knowledge"),
    )
    assert error is None
    assert len(events) > 2


def test_http2_in_the_clear_only_with_prior_knowledge(api: Api) -> None:
    # `True` is for encrypted connections, which agree on it: this one is not.
    assert api.run(ask, http_client=HttpClient(http2=True)).object == "chat.completion"
    raw: Any = api.run(lambda client: client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
    assert raw.http_response.http_version == "HTTP/1.1"
    raw = api.run(
        lambda client: client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES),
        http_client=HttpClient(http2="prior-knowledge"),
    )
    assert raw.http_response.http_version == "HTTP/2"


@pytest.mark.parametrize("host", ["api.example.invalid", "api.example.invalid:80"])
def test_names_stand_for_the_addresses_given(api: Api, host: str) -> None:
    http = HttpClient(resolve={host: f"127.0.0.1:{api.server.port}", "other": "127.0.0.9"}, trust_env=False)
    assert api.run(ask, base_url="http://api.example.invalid/v1", http_client=http).object == "chat.completion"
    assert api.server.requests[0].headers["host"] == "api.example.invalid"


def test_a_name_that_stands_for_nothing(api: Api) -> None:
    with pytest.raises(APIConnectionError, match="no address was found for api"):
        api.run(ask, base_url="http://api.example.invalid/v1", max_retries=0)


class Plain:
    """Answers one request for each connection, and notes who came."""

    def __init__(self, listener: socket.socket) -> None:
        self.listener = listener
        self.peers: list[Any] = []
        self.heads: list[str] = []
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self) -> None:
        while True:
            try:
                connection, peer = self.listener.accept()
            except OSError:
                return
            with connection:
                self.peers.append(peer)
                head = b""
                while b"\r\n\r\n" not in head:
                    head += connection.recv(65536)
                self.heads.append(head.decode())
                body = b'{"object": "list", "data": []}'
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\n"
                    + f"content-length: {len(body)}\r\n\r\n".encode()
                    + body
                )


@pytest.fixture
def plain() -> Iterator[Callable[[socket.socket], Plain]]:
    listeners: list[socket.socket] = []

    def start(listener: socket.socket) -> Plain:
        listeners.append(listener)
        return Plain(listener)

    yield start
    for listener in listeners:
        listener.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only there every address of 127.0.0.0/8 is this machine's")
def test_it_connects_from_the_address_given(api: Api, plain: Callable[[socket.socket], Plain]) -> None:
    server = plain(socket.create_server(("127.0.0.1", 0)))
    url = f"http://127.0.0.1:{server.listener.getsockname()[1]}/v1"
    api.run(lambda client: client.models.list(), base_url=url, http_client=HttpClient(local_address="127.0.0.2"))
    assert server.peers[0][0] == "127.0.0.2"
    http = HttpClient(local_address="10.255.255.1")
    with pytest.raises(APIConnectionError, match=r"could not be reached from 10\.255\.255\.1"):
        api.run(lambda client: client.models.list(), base_url=url, http_client=http, max_retries=0)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no sockets in its file system")
def test_a_socket_in_the_file_system(api: Api, plain: Callable[[socket.socket], Plain]) -> None:
    # The path of such a socket must be short.
    with tempfile.TemporaryDirectory(prefix="fe") as folder:
        path = Path(folder) / "s"
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(str(path))
        listener.listen()
        server = plain(listener)
        http = HttpClient(uds=path)
        page = api.run(lambda client: client.models.list(), base_url="http://inside/v1", http_client=http)
        assert page.object == "list"
        assert "host: inside" in server.heads[0].lower()
        with pytest.raises(APIConnectionError, match="there is no such socket"):
            api.run(ask, http_client=HttpClient(uds=Path(folder) / "none"), max_retries=0)


def test_a_user_in_the_address_is_sent_in_place_of_the_key(api: Api) -> None:
    url = api.server.url.replace("http://", "http://me:s%40cret@")
    api.run(ask, base_url=url)
    request = api.server.requests[0]
    assert request.headers["authorization"] == "Basic " + base64.b64encode(b"me:s@cret").decode()
    assert "cret" not in repr(api.client(base_url=url))
    api.server.on("POST").respond(status=400)
    with pytest.raises(OpenAIError) as raised:
        api.run(ask, base_url=url)
    assert "cret" not in f"{raised.value!r} {raised.value.request.url}"  # type: ignore[attr-defined]


needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="this system has no limit of descriptors to set")


@needs_limits
@pytest.mark.parametrize("most", ["None", "3000"])
def test_ten_thousand_tasks_within_the_limit_of_descriptors(server: MockServer, most: str) -> None:
    output = programs.succeed(
        f"""
        import resource
        resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
        async def main():
            http = ferroai.HttpClient(limits=ferroai.Limits(max_connections={most}))
            async with aclient(http_client=http, max_retries=0) as c:
                calls = (c.models.retrieve("m") for _ in range(10_000))
                answers = await asyncio.gather(*calls)
                print(len(answers), {{answer.object for answer in answers}})
        asyncio.run(main())
        """,
        server.url,
    )
    assert output.split() == ["10000", "{'model'}"]
    assert server.request_count == 10_000
    assert server.connections.accepted <= 400


@needs_limits
def test_without_descriptors_the_error_says_what_to_do_and_it_recovers(api: Api) -> None:
    output = programs.succeed(
        f"""
        import resource
        loop = asyncio.new_event_loop()
        async def ask_async():
            async with aclient(max_retries=0) as c:
                return (await c.models.list()).object
        def ask():
            # With a connection of its own each time.
            if {api.asynchronous}:
                return loop.run_until_complete(ask_async())
            with client(max_retries=0) as c:
                return c.models.list().object
        print(ask())
        resource.setrlimit(resource.RLIMIT_NOFILE, (128, 128))
        files = []
        # The connection of the first call may not be closed yet: what becomes free is taken as well.
        for _ in range(5):
            time.sleep(0.05)
            try:
                while True:
                    files.append(os.open(os.devnull, os.O_RDONLY))
            except OSError:
                continue
        try:
            print(ask())
        except ferroai.APIConnectionError as error:
            print("ulimit -n" in str(error), "128" in str(error))
        for file in files:
            os.close(file)
        print(ask())
        loop.close()
        """,
        api.server.url,
    )
    assert output.split() == ["list", "True", "True", "list"]
