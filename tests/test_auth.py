"""Which key a call is sent with: the API key, the admin key, a header of the program's own, or none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ferroai import omit
from tests.conftest import Api

NO_KEY = (
    "Could not resolve authentication method. Expected either api_key or admin_api_key to be set. "
    "Or for the `Authorization` header to be explicitly omitted."
)

BOTH: Any = {"bearer_auth": True, "admin_api_key_auth": True}
BEARER: Any = {"bearer_auth": True}
ADMIN: Any = {"admin_api_key_auth": True}


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY"):
        monkeypatch.delenv(name, raising=False)


def asked() -> str:
    return "asked"


def get(security: Any = None, **options: Any) -> Callable[[Any], Any]:
    if security is not None:
        options["security"] = security
    return lambda client: client.get("/anything", cast_to=object, options=options)


def retrieve(client: Any) -> Any:
    return client.models.retrieve("m")


def sent(api: Api, call: Callable[[Any], Any], **options: Any) -> str | None:
    """The `authorization` that a call was sent with."""
    api.server.on("GET", "/anything").respond(json={})
    api.server.on("GET", "/models/m").respond(json={"id": "m"})
    api.run(call, **{"api_key": None, "admin_api_key": None, **options})
    value: str | None = api.server.requests[-1].headers.get("authorization")
    return value


@pytest.mark.parametrize(
    ("security", "given", "key"),
    [
        (BEARER, {"api_key": "k"}, "k"),
        (BEARER, {"api_key": "k", "admin_api_key": "a"}, "k"),
        (BEARER, {"api_key": asked, "admin_api_key": "a"}, "asked"),
        (ADMIN, {"admin_api_key": "a"}, "a"),
        (ADMIN, {"api_key": "k", "admin_api_key": "a"}, "a"),
        (ADMIN, {"api_key": asked, "admin_api_key": "a"}, "a"),
        (BOTH, {"api_key": "k", "admin_api_key": "a"}, "k"),
        (BOTH, {"api_key": asked, "admin_api_key": "a"}, "asked"),
        (BOTH, {"admin_api_key": "a"}, "a"),
        (None, {"api_key": "k", "admin_api_key": "a"}, "k"),
        (None, {"admin_api_key": "a"}, "a"),
    ],
)
def test_each_call_has_its_key(api: Api, security: Any, given: dict[str, Any], key: str) -> None:
    assert sent(api, get(security), **given) == f"Bearer {key}"


@pytest.mark.parametrize(
    ("call", "given", "wanted"),
    [
        (get(BEARER), {"admin_api_key": "a"}, "OPENAI_API_KEY"),
        (get(ADMIN), {"api_key": "k"}, "OPENAI_ADMIN_KEY"),
        (get(ADMIN), {"api_key": asked}, "OPENAI_ADMIN_KEY"),
        (get(), {"_enforce_credentials": False}, ""),
        (retrieve, {"admin_api_key": "a"}, "OPENAI_API_KEY"),
    ],
)
def test_there_is_no_other_key_in_its_place(
    api: Api, call: Callable[[Any], Any], given: dict[str, Any], wanted: str
) -> None:
    with pytest.raises(TypeError) as caught:
        sent(api, call, **given)
    told = str(caught.value)
    assert told.startswith(NO_KEY)
    assert told.endswith(f"set {wanted}." if wanted else NO_KEY)
    assert api.server.request_count == 0


@pytest.mark.parametrize("security", [BEARER, ADMIN, BOTH])
@pytest.mark.parametrize("given", [{"api_key": "k"}, {"admin_api_key": "a"}, {"api_key": asked}])
def test_a_header_says_more_than_any_key(api: Api, security: Any, given: dict[str, Any]) -> None:
    own = {"default_headers": {"authorization": "Basic own"}, **given}
    assert sent(api, get(security), **own) == "Basic own"
    assert sent(api, get(security, headers={"Authorization": "Basic call"}), **given) == "Basic call"
    assert sent(api, get(security, headers={"AUTHORIZATION": "Basic call"}), **own) == "Basic call"
    assert sent(api, get(security, headers={"authorization": omit}), **given) is None
    assert sent(api, get(security, headers={"authorization": omit}), **own) is None
    assert sent(api, get(security), default_headers={"Authorization": omit}, **given) is None


def test_calls_of_resources_use_the_api_key(api: Api) -> None:
    assert sent(api, retrieve, api_key="k", admin_api_key="a") == "Bearer k"
    assert sent(api, retrieve, api_key=asked, admin_api_key="a") == "Bearer asked"


def test_copies_take_other_keys(api: Api) -> None:
    client = api.client(api_key="k", admin_api_key="a")

    api.server.on("GET", "/anything").respond(json={})
    for call, changes, key in (
        (get(BEARER), {"api_key": "other"}, "other"),
        (get(ADMIN), {"admin_api_key": "other"}, "other"),
        (get(ADMIN), {"api_key": "other"}, "a"),
        (get(BEARER), {"api_key": asked}, "asked"),
        (get(BEARER), {"api_key": ""}, "k"),
    ):
        api.run(lambda _: call(client.with_options(**changes)))  # noqa: B023 - called at once
        assert api.server.requests[-1].headers["authorization"] == f"Bearer {key}"


@pytest.mark.parametrize("name", ["api_key", "admin_api_key"])
def test_a_key_that_cannot_be_sent_is_not_shown(api: Api, name: str) -> None:
    security = ADMIN if name == "admin_api_key" else BEARER
    with pytest.raises(ValueError, match=name) as caught:
        sent(api, get(security), **{name: "sk-canary\r\nx: y"})
    assert "canary" not in str(caught.value)
