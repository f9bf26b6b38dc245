"""What importing the package and making a client costs, in modules: seconds and bytes are for the benches."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ferroai.testing import MockServer
from tests import programs


def modules(program: str, *arguments: str) -> set[str]:
    """Which modules a program has loaded at its end, beyond those of an interpreter that does nothing."""

    def loaded(source: str) -> set[str]:
        source = f"{source}\nimport sys; print('\\n'.join(sorted(sys.modules)))"
        command = [sys.executable, "-c", source, *arguments]
        return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())

    return loaded(program) - loaded("")


CLIENTS = "from ferroai import OpenAI, AsyncOpenAI; OpenAI(api_key='k').chat.completions; AsyncOpenAI(api_key='k').chat"


def test_a_client_and_its_first_resource_load_little() -> None:
    added = modules(CLIENTS)
    heavy = {"pydantic", "pydantic_core", "asyncio", "typing", "inspect", "json", "ssl", "http", "numpy", "socket"}
    assert not added & heavy
    assert len(added) <= 40, sorted(added)


def test_pydantic_comes_with_the_first_parsed_answer(server: MockServer) -> None:
    output = programs.succeed(
        """
        c = client()
        print("pydantic" in sys.modules)
        c.chat.completions.create(model="m", messages=MESSAGES)
        print("pydantic" in sys.modules)
        """,
        server.url,
    )
    assert output.split() == ["False", "True"]


def test_a_blocking_call_needs_no_asyncio(server: MockServer) -> None:
    program = """
import sys
from ferroai import OpenAI
OpenAI(api_key="k", base_url=sys.argv[1]).chat.completions.create(model="m", messages=[])
"""
    assert "asyncio" not in modules(program, server.url)


def test_pydantic_is_imported_while_the_request_is_under_way(server: MockServer) -> None:
    server.on("POST", "/v1/chat/completions").stall()
    process = programs.start(
        """
        import builtins
        real = builtins.__import__
        def slow(name, *arguments, **named):
            if name == "pydantic" and "pydantic" not in sys.modules:
                print("importing", flush=True)
                sys.stdin.readline()
            return real(name, *arguments, **named)
        builtins.__import__ = slow
        client().chat.completions.create(model="m", messages=MESSAGES)
        """,
        server.url,
    )
    try:
        assert process.stdout
        assert process.stdout.readline() == "importing\n"
        assert server.wait_requests(1, 60.0), "the request waits for the import"
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("name", ["OpenAI", "AsyncOpenAI", "Stream", "AsyncStream", "BaseModel", "types", "pagination"])
def test_lazy_names_are_there(name: str) -> None:
    import ferroai

    assert name in dir(ferroai)
    assert getattr(ferroai, name) is getattr(ferroai, name)


def test_a_wrong_name_is_an_attribute_error() -> None:
    import ferroai

    with pytest.raises(AttributeError, match="no attribute 'Opena'"):
        _ = ferroai.Opena  # type: ignore[attr-defined]
