"""Calls made of several requests in `api/`: what they open, what they pass on, how their description complains."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.gen.read import read
from tools.gen.scope import Wrong
from tools.gen.seed import texts
from tools.gen.stubs import stubs


def test_a_call_that_opens_a_stream_takes_a_handler_and_gives_a_manager(tmp_path: Path) -> None:
    folder = tmp_path / "api"
    folder.mkdir()
    (folder / "things.pyi").write_text('''\
class Things:
    @STEPS(opens="Assistant", deprecated="Old.")
    def follow(self, *, id: str, **options) -> Event:
        """Follow it."""


class Event(BaseModel):
    id: str
''')
    api = read(folder)
    (steps,) = api.resources["things"].steps
    assert (steps.opens, [param.name for param in steps.takes]) == ("Assistant", ["id", "event_handler"])
    stub = stubs(api)["resources/things/__init__.pyi"]
    for side in ("", "Async"):
        handler = f"{side}AssistantEventHandler"
        assert "event_handler: None = ...,\n" in stub
        assert f"-> {side}AssistantStreamManager[{handler}]:" in stub
        assert f"event_handler: {handler}T,\n" in stub
        assert f"-> {side}AssistantStreamManager[{handler}T]:" in stub
    assert "async def follow" not in stub
    assert stub.count("@overload") == stub.count('@deprecated("Old.")') == 4
    assert '@STEPS(opens="Assistant", deprecated="Old.")' in texts(api)["things"]


LIKE = '''\
class Things:
    @POST("/things/{group}")
    def create(self, group: str, *, size: int, color: str = ..., stream: Optional[bool] = ...) -> Thing:
        """Make one.

        size: In metres.
        color: As CSS has it.
        """

    @STEPS(like="create", but=("color",))
    def create_and_wait(self, *, pause: float = ..., group: str, **options) -> Thing:
        """Make one and wait."""


class Thing(BaseModel):
    id: str
'''


def test_a_call_of_several_requests_passes_on_what_one_of_them_takes(tmp_path: Path) -> None:
    folder = tmp_path / "api"
    folder.mkdir()
    (folder / "things.pyi").write_text(LIKE)
    api = read(folder)
    (steps,) = api.resources["things"].steps
    assert [(param.name, param.required, param.doc) for param in steps.params] == [
        ("size", True, "In metres."),
        ("pause", False, ""),
        ("group", True, ""),
    ]
    assert texts(api)["things"] == LIKE
    assert "size: In metres." in stubs(api)["resources/things/__init__.pyi"].partition("def create_and_wait")[2]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('like="create"', 'like="make"', 'like="make": `Things` has no such call, but create'),
        ('but=("color",)', 'but=("stream",)', 'but="stream": `create` passes on no parameter of that name'),
        ('like="create", ', "", '`but=` leaves out parameters of the call that like="create" names'),
    ],
)
def test_what_is_like_no_call_is_told(tmp_path: Path, old: str, new: str, message: str) -> None:
    folder = tmp_path / "api"
    folder.mkdir()
    (folder / "things.pyi").write_text(LIKE.replace(old, new))
    with pytest.raises(Wrong, match=re.escape(message)) as told:
        read(folder)
    assert "api/things.pyi:10:" in str(told.value)
