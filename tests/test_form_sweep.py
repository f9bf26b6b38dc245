"""Every call that may send a form, with everything it takes and with the least, against the official package."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openai
import pytest

from ferroai.testing import MockServer, RecordedRequest
from tools.gen.ir import Param
from tools.gen.shapes import Wrap

from .calls import CALLS, Caller, announced, bound, calling, needed, sample

FORMS = [name for name, call in CALLS.items() if call.encoding.startswith("multipart")]
FILE = b"\x00\xffbytes"


@pytest.fixture(scope="module", params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    with MockServer() as server:
        caller = Caller(server, request.param == "async")
        yield caller
        caller.close()


def value(param: Param, files: str, path: Path) -> Any:
    """Something for a parameter; files in one of their forms, several where several may be."""
    if param.place == "file":
        form: Any = {"bytes": FILE, "path": path, "named": ("a b.json", FILE, "application/json")}[files]
        return [form, form] if "Sequence" in repr(param.type) or "sequence" in repr(param.type) else form
    made = sample(param.type)
    if isinstance(param.type, Wrap) and isinstance(made, list):
        return [*made, *made]
    return made


def seen(request: RecordedRequest) -> tuple[Any, ...]:
    parts = [(part.name, part.filename, part.content_type, part.content) for part in request.parts]
    kind = request.headers.get("content-type", "").partition(";")[0]
    return request.method, request.path, request.query, kind, request.headers["accept"], parts or request.body


@pytest.mark.filterwarnings("ignore::DeprecationWarning:tests")
@pytest.mark.parametrize("least", [False, True], ids=["everything", "the least"])
@pytest.mark.parametrize("name", FORMS)
def test_every_form_is_the_official_one(caller: Caller, name: str, least: bool, tmp_path: Path) -> None:
    path = tmp_path / "some.txt"
    path.write_bytes(FILE)
    chosen = needed(name) if least else [param for param in CALLS[name].params if param.name != "stream"]
    with openai.OpenAI(base_url=caller.server.url, api_key="k", max_retries=0) as official:
        for files in ("bytes", "path", "named"):
            args = [value(param, files, path) for param in chosen if param.positional]
            kwargs = {param.name: value(param, files, path) for param in chosen if not param.positional}
            caller.server.reset()
            with announced(CALLS[name]):
                bound(official, name)(*args, **kwargs)
                caller.run(calling(name, args, kwargs))
            theirs, ours = caller.server.requests
            assert seen(ours) == seen(theirs), files


def test_the_sweep_covers_the_forms() -> None:
    assert len(FORMS) >= 10
