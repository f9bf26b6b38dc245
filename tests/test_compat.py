"""`import openai` gives this package: one object per name, and never the official package beside it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ferroai.testing import MockServer

Done = subprocess.CompletedProcess[str]

SPAWNED = """
import multiprocessing

def back(value):
    return value

if __name__ == "__main__":
    from openai.types.chat import ChatCompletion
    import ferroai.types.chat
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        answer = pool.apply(back, (ChatCompletion.construct(id="c"),))
    print(type(answer) is ferroai.types.chat.ChatCompletion, answer.id)
"""
START = "import ferroai.compat; ferroai.compat.install_as_openai()\n"


def run(*arguments: str, python: str | Path = sys.executable, folder: Path | None = None, told: str = "") -> Done:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "FERROAI_"))}
    if told:
        environment["FERROAI_AS_OPENAI"] = told
    return subprocess.run(
        [python, *arguments], cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def program(text: str) -> str:
    done = run("-W", "error", "-c", START + text)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_there_is_one_object_per_name() -> None:
    program("""
import sys
import openai, ferroai
assert openai is ferroai
import openai.types.chat.chat_completion as theirs
import ferroai.types.chat.chat_completion as ours
assert theirs is ours
from openai.types.chat import ChatCompletion
import openai.types.chat
from ferroai.types.chat.chat_completion import ChatCompletion as Ours
assert ChatCompletion is Ours is openai.types.chat.ChatCompletion
from openai.resources.chat.completions import Completions
from ferroai.resources.chat.completions.completions import Completions as Theirs
assert Completions is Theirs
from openai import OpenAI, AsyncOpenAI, RateLimitError
assert issubclass(RateLimitError, ferroai.OpenAIError)
assert OpenAI is ferroai.OpenAI
from openai._types import NOT_GIVEN, Omit
assert NOT_GIVEN is ferroai.NOT_GIVEN
assert not any("site-packages/openai" in (getattr(m, "__file__", None) or "") for m in list(sys.modules.values()))
""")


def test_programs_see_a_release_three_and_where_classes_come_from() -> None:
    program("""
import importlib.metadata, importlib.util, pickle, typing
import openai
from openai.types.chat import ChatCompletion, ChatCompletionMessageParam
from openai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming
assert openai.__version__.startswith("3.")
assert importlib.metadata.version("openai") == openai.__version__
for name in ("openai", "openai.types.chat", "openai._types"):
    assert importlib.util.find_spec(name) is not None, name
assert ChatCompletion.__module__ == "openai.types.chat.chat_completion"
assert openai.OpenAI.__module__ == openai.BadRequestError.__module__ == "openai"
assert openai.resources.chat.Completions.__module__.startswith("openai.resources.chat")
answer = ChatCompletion.construct(id="c", choices=[])
assert pickle.loads(pickle.dumps(answer)) == answer
assert b"openai.types.chat" in pickle.dumps(answer)
assert typing.get_type_hints(ChatCompletion)["id"] is str
assert "model" in typing.get_type_hints(CompletionCreateParamsNonStreaming)
import pydantic
pydantic.TypeAdapter(ChatCompletion).validate_python({"id": "c", "choices": [], "created": 1, "model": "m",
                                                       "object": "chat.completion"})
""")


def test_what_is_not_there_is_said_and_not_found_elsewhere() -> None:
    program("""
import openai
try:
    import openai.no_such_module
except ModuleNotFoundError as error:
    assert error.name == "openai.no_such_module" and "openai is ferroai here" in str(error)
else:
    raise SystemExit("imported")
try:
    from openai import NoSuchName
except ImportError as error:
    assert "NoSuchName" in str(error)
""")


def test_twice_is_fine_and_late_is_an_error() -> None:
    program("ferroai.compat.install_as_openai(); assert ferroai.compat.is_installed_as_openai()")
    done = run(
        "-c",
        """
import sys, types
sys.modules["openai"] = types.ModuleType("openai")
import ferroai.compat
assert not ferroai.compat.is_installed_as_openai()
try:
    ferroai.compat.install_as_openai()
except RuntimeError as error:
    assert "openai was imported before" in str(error) and "at the top of the program" in str(error)
else:
    raise SystemExit("installed")
""",
    )
    assert done.returncode == 0, done.stderr


def test_the_official_package_imported_before_is_named() -> None:
    pytest.importorskip("openai")
    done = run("-c", "import openai, ferroai.compat; ferroai.compat.install_as_openai()")
    assert done.returncode == 1
    assert "RuntimeError: openai was imported before install_as_openai() was called" in done.stderr


def test_what_is_left_of_an_earlier_import_is_an_error() -> None:
    done = run(
        "-c",
        """
import sys, types
sys.modules["openai.types"] = types.ModuleType("openai.types")
import ferroai.compat
try:
    ferroai.compat.install_as_openai()
except RuntimeError as error:
    assert str(error).startswith("openai.types was imported before")
else:
    raise SystemExit("installed")
assert "openai" not in sys.modules and ferroai.__version__ != ferroai.compat.OPENAI_VERSION
del sys.modules["openai.types"]
ferroai.compat.install_as_openai()
import openai.types
assert openai.types is ferroai.types
""",
    )
    assert done.returncode == 0, done.stderr


def test_classes_made_before_come_from_openai_afterwards() -> None:
    done = run(
        "-W",
        "error",
        "-c",
        """
import pickle, typing
import ferroai.compat
from ferroai._version import __version__
from ferroai.types.chat import ChatCompletion
from ferroai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming
from ferroai.resources.chat.completions import AsyncCompletions, Completions, CompletionsWithRawResponse
stream = ferroai.Stream
assert ChatCompletion.__module__ == "ferroai.types.chat.chat_completion" and stream.__module__ == "ferroai"
before = pickle.dumps(ChatCompletion.construct(id="c", choices=[]))
ferroai.compat.install_as_openai()
import openai
made = [ChatCompletion, CompletionCreateParamsNonStreaming, AsyncCompletions, Completions, CompletionsWithRawResponse]
for one in [*made, Completions.create, AsyncCompletions.create]:
    assert one.__module__.startswith("openai."), one
for one in made:
    scope = {}
    exec(f"from {one.__module__} import {one.__qualname__} as found", scope)
    assert scope["found"] is one
assert stream.__module__ == openai.AsyncStream.__module__ == openai.OpenAI.__module__ == "openai"
answer = pickle.loads(before)
assert type(answer) is ChatCompletion and b"openai.types" in pickle.dumps(answer)
assert pickle.loads(pickle.dumps(answer)) == answer
assert typing.get_type_hints(ChatCompletion)["choices"].__args__[0].__module__.startswith("openai.types")
assert openai._version.__version__ == openai.VERSION == openai.version.VERSION == ferroai.compat.OPENAI_VERSION
""",
    )
    assert done.returncode == 0, done.stderr


def test_threads_find_the_same_modules_and_classes() -> None:
    program("""
import importlib, sys, threading
names = ["types.chat.chat_completion", "types.responses.response", "_streaming", "resources.chat.completions",
         "pagination", "types.batch", "_legacy_response", "lib._parsing._completions"]
ready = threading.Barrier(16)
found, errors = {}, []
def work(number):
    try:
        ready.wait()
        ferroai.compat.install_as_openai()
        for name in names[number % 8:] + names[: number % 8]:
            theirs = importlib.import_module(("openai." if number % 2 else "ferroai.") + name)
            assert theirs.__spec__.name in (f"ferroai.{name}", f"openai.{name}")
            assert found.setdefault(name, theirs) is theirs, name
        from openai.types.chat import ChatCompletion
        assert found.setdefault("class", ChatCompletion) is ChatCompletion
    except BaseException as error:
        errors.append(repr(error))
threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert not errors, errors
assert sum(type(finder).__name__ == "_Finder" for finder in sys.meta_path) == 1
for name in names:
    assert sys.modules[f"openai.{name}"] is sys.modules[f"ferroai.{name}"]
    assert sys.modules[f"ferroai.{name}"].__spec__.name == f"ferroai.{name}"
""")


def test_a_call_goes_through() -> None:
    with MockServer() as server:
        out = program(
            "import openai\n"
            f"client = openai.OpenAI(base_url={server.url!r}, api_key='k')\n"
            "print(client.models.retrieve('m').id)\n"
        )
        assert out == "m\n"
        assert len(server.requests) == 1


@pytest.mark.parametrize("way", ["file", "module"])
def test_a_program_runs_from_the_command_line(way: str, tmp_path: Path) -> None:
    (tmp_path / "prog.py").write_text(
        "import sys, openai, ferroai\nprint(openai is ferroai, __name__, sys.argv[1:])\nsys.exit(3)\n", encoding="utf-8"
    )
    start = ["prog.py"] if way == "file" else ["-m", "prog"]
    done = run("-m", "ferroai.compat", *start, "a", "--b", folder=tmp_path)
    assert done.stdout == "True __main__ ['a', '--b']\n", done.stderr
    assert done.returncode == 3


def test_a_program_that_is_not_there_is_told_in_a_line(tmp_path: Path) -> None:
    done = run("-m", "ferroai.compat", "prog.py", folder=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "python -m ferroai.compat: there is no file prog.py\n"


@pytest.mark.parametrize("arguments", [[], ["--no-such"], ["-m"]])
def test_the_command_says_how_it_is_used(arguments: list[str]) -> None:
    done = run("-m", "ferroai.compat", *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: ")


def test_an_environment_may_look_at_a_variable(tmp_path: Path) -> None:
    """The starter is written into a virtual environment of the test's own."""
    import venv

    venv.create(tmp_path / "env", symlinks=sys.platform != "win32", with_pip=False)
    python = tmp_path / "env" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    site = run("-c", "import sysconfig; print(sysconfig.get_path('purelib'))", python=python).stdout.strip()
    here = run("-c", "import sysconfig; print(sysconfig.get_path('purelib'))").stdout.strip()
    source = str(Path(__file__).parents[1] / "python")
    Path(site, "paths.pth").write_text(f"{source}\n{here}\n", encoding="utf-8")
    look = "import sys; print('openai' in sys.modules)"
    assert run("-c", look, python=python, told="1").stdout == "False\n"
    assert run("-m", "ferroai.compat", "--enable", python=python).returncode == 0
    assert run("-c", look, python=python).stdout == "False\n"
    assert run("-c", look, python=python, told="1").stdout == "True\n"
    assert run("-c", look, python=python, told="0").stdout == "False\n"
    spawned = tmp_path / "spawned.py"
    spawned.write_text(SPAWNED, encoding="utf-8")
    assert run(str(spawned), python=python, told="1").stdout == "True c\n"
    assert run("-m", "ferroai.compat", "--disable", python=python).returncode == 0
    assert run("-c", look, python=python, told="1").stdout == "False\n"
