"""The embedded server and processes: its command, forked children, the recipe for pytest."""

from __future__ import annotations

import http.client
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ferroai.testing import MockServer

KEY = {"Authorization": "Bearer test"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
def test_a_forked_child_leaves_the_server_alone(tmp_path: Path) -> None:
    # In a process of its own: forking one with threads is what Python warns of.
    program = """
import os, socket, urllib.request
from ferroai.testing import MockServer

end, start = os.pipe()
with MockServer(auth=False) as server:
    held = socket.create_connection(("127.0.0.1", server.port), timeout=10)
    held.sendall(b"GET /v1/models/a HTTP/1.1\\r\\n\\r\\n")
    assert held.recv(5) == b"HTTP/"
    child = os.fork()
    if child == 0:
        try:
            server.requests
        except RuntimeError as error:
            assert "forked" in str(error), error
            server.stop()
            urllib.request.urlopen(server.url + "/models").read()
            os._exit(7)
        os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 7, status
    urllib.request.urlopen(server.url + "/models").read()
    assert len(server.requests) == 3
    # A child that lives on holds copies of the server's sockets: stopping tells the client all the same.
    child = os.fork()
    if child == 0:
        os.close(start)
        os.read(end, 1)
        os._exit(0)
    server.stop()
    while held.recv(100_000):
        pass
    os.close(start)
    os.waitpid(child, 0)
print("fine")
"""
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "fine\n", "")


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's here")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_serves_until_it_is_told_to_stop(number: signal.Signals) -> None:
    options = ["--port", "0", "--tokens", "5", "--fault-rate", "1", "--fault-status", "503", "--retry-after-ms", "7"]
    command = [sys.executable, "-m", "ferroai.testing", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        found = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/v1\n", process.stdout.readline())
        assert found
        connection = http.client.HTTPConnection("127.0.0.1", int(found[1]), timeout=10)
        connection.request("GET", "/v1/models", headers=KEY)
        response = connection.getresponse()
        assert (response.status, response.headers["retry-after-ms"]) == (503, "7")
        response.read()
        connection.close()
        process.send_signal(number)
        rest, errors = process.communicate(timeout=20)
    assert (process.returncode, rest, errors) == (0, "", "")


def test_the_command_says_what_is_wrong(server: MockServer) -> None:
    for options in (["--port", str(server.port)], ["--port", "0", "--fault-rate", "3"], ["--host", "nowhere.example"]):
        command = [sys.executable, "-m", "ferroai.testing", *options]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("python -m ferroai.testing: ")
        assert "Traceback" not in done.stderr


def test_the_recipes_for_pytest_are_tests_that_pass(tmp_path: Path) -> None:
    document = Path(__file__).parents[1] / "docs" / "testing.md"
    blocks = re.findall(r"^```python\n(.*?)^```$", document.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    recipes = [block for block in blocks if "@pytest.fixture" in block]
    assert len(recipes) == 2
    for number, recipe in enumerate(recipes):
        (tmp_path / f"test_recipe{number}.py").write_text(recipe, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout
