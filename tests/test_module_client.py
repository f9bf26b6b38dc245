"""The package as a client (`ferroai.chat`), beside the official package: what is sent, what is left in the settings.

Every program runs in a process of its own, since settings are globals.
"""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

from ferroai import _core
from ferroai.testing import MockServer
from tests import programs

#: `sdk` is the package of the name that is told, with nothing in the environment but what is told, too.
PREAMBLE = """
import importlib, json, os, sys
BASE = sys.argv[1]
for name in list(os.environ):
    if name.startswith(("OPENAI_", "AZURE_", "AWS_")):
        del os.environ[name]
os.environ.update(json.loads(sys.argv[3]))
sdk = importlib.import_module(sys.argv[2])

def told(call):
    try:
        return call()
    except Exception as error:
        return type(error).__name__

def tell(value):
    print(json.dumps(value, default=repr))
"""
#: What the environment says unless a test says otherwise.
KEY = {"OPENAI_API_KEY": "of the environment"}
SETTINGS = (
    "api_key admin_api_key organization project webhook_secret base_url max_retries default_headers default_query "
    "api_type api_version azure_endpoint azure_ad_token azure_ad_token_provider bedrock_token_provider"
)


def run(package: str, program: str, **environment: str) -> list[Any]:
    """What the program tells, and then what it sent."""
    with MockServer() as server:
        server.on("POST", "/v1/embeddings").respond(status=503, json={"error": {"message": "busy"}})
        told = json.dumps(environment)
        output = programs.succeed(program, server.url, package, told, preamble=PREAMBLE)
        return [json.loads(line) for line in output.splitlines()] + [sent(request) for request in server.requests]


def both(program: str, **environment: str) -> tuple[list[Any], list[Any]]:
    """The same of us and of the official package."""
    pytest.importorskip("openai", reason="the official package is not installed: nothing to compare with")
    return run("ferroai", program, **environment), run("openai", program, **environment)


def sent(request: Any) -> tuple[Any, ...]:
    """What of a request follows from the settings."""
    wanted = "authorization openai-organization openai-project x-one x-environment x-stainless-retry-count"
    wanted += " x-stainless-read-timeout api-key"
    return request.method, request.path, request.query, {name: request.headers.get(name) for name in wanted.split()}


def test_settings_act_when_a_call_is_made() -> None:
    """Those that are assigned after the first use, too, whoever holds the resource or the method already."""
    ours, theirs = both(
        """
        sdk.base_url = BASE + "/"
        sdk.models.list()
        models, listing = sdk.models, sdk.models.list
        sdk.api_key, sdk.organization, sdk.project = "one", "org", "proj"
        models.list()
        sdk.default_headers, sdk.default_query = {"x-one": "1"}, {"q": "1"}
        listing()
        sdk.default_headers["x-one"] = "2"
        sdk.default_query["q"] = "2"
        listing()
        sdk.default_headers, sdk.default_query, sdk.organization = {}, {}, None
        sdk.timeout = 7
        listing()
        sdk.base_url = BASE + "/other/"
        tell(told(listing))
        sdk.base_url = BASE + "/"
        sdk.max_retries = 0
        tell(told(lambda: sdk.embeddings.create(model="m", input="Hello")))
        sdk.api_key = None
        tell(told(listing))
        sdk.admin_api_key = "administrator"
        sdk.admin.organization.projects.list()
        """,
        **KEY,
        OPENAI_ORG_ID="of the environment",
        OPENAI_CUSTOM_HEADERS="X-Environment: 1",
    )
    assert ours == theirs
    assert ours[:3] == ["NotFoundError", "InternalServerError", "TypeError"]
    assert len(ours) == 3 + 8


def test_what_the_first_use_leaves_in_the_settings() -> None:
    program = f"""
        names = {SETTINGS.split()!r}
        tell({{name: getattr(sdk, name) for name in names}})
        sdk.organization = "mine"
        sdk.chat.completions
        tell({{name: getattr(sdk, name) for name in names}})
        sdk.chat._client.api_key = "assigned to the client"
        sdk.chat._client.max_retries = 9
        tell([sdk.api_key, sdk.max_retries])
        """
    ours, theirs = both(program, **KEY, OPENAI_ORG_ID="x", OPENAI_CUSTOM_HEADERS="X-Environment: 1")
    assert ours == theirs
    assert ours[1]["organization"] == "mine"
    assert ours[1]["default_headers"] == {"X-Environment": "1"}
    ours, theirs = both(
        program,
        **KEY,
        OPENAI_API_TYPE="openai",
        OPENAI_API_VERSION="v",
        AZURE_OPENAI_ENDPOINT="https://azure.example",
        OPENAI_ADMIN_KEY="a",
        OPENAI_PROJECT_ID="p",
        OPENAI_WEBHOOK_SECRET="w",
    )
    assert ours == theirs
    assert ours[1]["azure_endpoint"] == "https://azure.example"


def test_resources_look_like_what_they_stand_for() -> None:
    ours, theirs = both(
        f"""
        names = {[name for name, _ in _core.resource("")[4]]!r}
        tell([[name, getattr(sdk, name).__class__.__name__, name in dir(sdk),
               getattr(sdk, name) is getattr(sdk, name)] for name in names])
        tell([isinstance(sdk.chat, sdk.resources.Chat), isinstance(sdk.chat, sdk.resources.Models),
              issubclass(type(sdk.chat), sdk.resources.Chat), "create" in dir(sdk.embeddings),
              hasattr(sdk.chat, "no_such_thing"), sdk.chat.completions is sdk.chat.completions,
              repr(sdk.chat) == str(sdk.chat), isinstance(sdk.chat._client, sdk.OpenAI)])
        sdk.chat.completions = 5
        tell(sdk.chat.completions)
        """,
        **KEY,
    )
    assert ours == theirs
    assert len(ours[0]) == 26
    assert ours[1] == [True, False, False, True, False, True, True, True]


def test_a_resource_of_a_client_that_cannot_be_made_is_none_of_anything() -> None:
    ours, theirs = both(
        """
        chat = sdk.chat
        tell([isinstance(chat, sdk.resources.Chat), told(lambda: chat.completions), told(lambda: str(chat))])
        """,
        **KEY,
        AZURE_OPENAI_API_KEY="k",
    )
    assert ours == theirs == [[False, "_AmbiguousModuleClientUsageError", "_AmbiguousModuleClientUsageError"]]


def test_without_a_key_it_is_the_call_that_fails() -> None:
    ours, theirs = both(
        """
        sdk.base_url = BASE + "/"
        models = sdk.models
        tell(told(models.list))
        sdk.api_key = "late"
        models.list()
        """
    )
    assert ours == theirs
    assert ours[0] == "TypeError"
    assert ours[1][3]["authorization"] == "Bearer late"


def test_a_client_of_the_programs_own_sends() -> None:
    ours, theirs = both(
        """
        import httpx2
        sdk.base_url = BASE + "/"
        one = {"id": "of the transport", "object": "model", "created": 1, "owned_by": "x"}
        page = {"object": "list", "data": [one]}
        sdk.models.list()
        sdk.http_client = httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(200, json=page)))
        tell(sdk.models.list().data[0].id)
        sdk.http_client = None
        sdk._reset_client()
        sdk.models.list()
        """,
        **KEY,
    )
    assert ours == theirs
    assert ours[0] == "of the transport"
    assert len(ours) == 3


def test_what_is_better() -> None:
    told = run(
        "ferroai",
        """
        sdk.base_url = BASE  # without a slash at its end
        sdk.api_key = lambda: "asked"
        sdk.models.list()
        sdk.api_key, sdk.default_headers, sdk.default_query = "k", None, None
        varied = sdk.chat._client.with_options(timeout=3, max_retries=7)
        tell([sdk.max_retries, type(varied) is sdk.OpenAI, varied.timeout, varied.max_retries])
        sdk.api_key = "another"
        varied.models.list()
        import copy, pickle
        sdk.http_client = None
        for made in (copy.copy(sdk.chat._client), copy.deepcopy(sdk.chat._client),
                     pickle.loads(pickle.dumps(sdk.chat._client))):
            tell([type(made) is sdk.OpenAI, made.api_key])
        sdk.max_retries = sdk.RetryPolicy(max_retries=0)
        tell(told(lambda: sdk.embeddings.create(model="m", input="Hello")))
        """,
        **KEY,
    )
    assert told[0] == [2, True, 3, 7]
    assert told[1:4] == [[True, "another"]] * 3
    assert told[4] == "InternalServerError"
    assert [request[3]["authorization"] for request in told[5:]] == ["Bearer asked", "Bearer k", "Bearer another"]


def test_threads_that_come_first_together_get_one_client() -> None:
    [count] = run(
        "ferroai",
        """
        import threading
        sys.setswitchinterval(1e-6)
        ready, found = threading.Barrier(16), []
        def work():
            ready.wait()
            found.append(id(sdk.chat._client))
        threads = [threading.Thread(target=work) for _ in range(16)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        tell([len(found), len(set(found))])
        """,
        **KEY,
    )
    assert count == [16, 1]


@pytest.mark.parametrize(
    ("settings", "environment", "wanted"),
    [
        ("api_type = 'openai'", {}, "_ModuleClient"),
        ("api_type = 'azure'", {"AZURE_OPENAI_API_KEY": "k"}, "_AzureModuleClient"),
        ("api_key = 'k'", {"AZURE_OPENAI_API_KEY": "k"}, "_AzureModuleClient"),
        ("azure_endpoint = 'https://azure.example'", {"AZURE_OPENAI_API_KEY": "k"}, "_AzureModuleClient"),
        ("azure_ad_token = 't'", {}, "_AzureModuleClient"),
        ("azure_ad_token = ''", {}, "_AzureModuleClient"),
        ("api_key = 'k'", {"AZURE_OPENAI_ENDPOINT": "https://azure.example"}, "_AzureModuleClient"),
        ("azure_ad_token = 't'", KEY, "_AmbiguousModuleClientUsageError"),
        ("api_type = 'something else'", KEY, "_ModuleClient"),
    ],
    ids=str,
)
def test_which_service_it_is_a_client_of(settings: str, environment: dict[str, str], wanted: str) -> None:
    program = f"""
        import importlib.util
        if importlib.util.find_spec(sdk.__name__ + ".lib.azure") is None:
            # Stands for what is not there yet: its own behaviour is not what is looked at.
            import types
            made = sys.modules["ferroai.lib.azure"] = types.ModuleType("ferroai.lib.azure")
            class AzureOpenAI(sdk.OpenAI):
                def __init__(self, *, api_version, azure_endpoint, azure_ad_token, azure_ad_token_provider, **options):
                    super().__init__(**options, _enforce_credentials=False)
            made.AzureOpenAI = AzureOpenAI
        sdk.base_url, sdk.api_version = BASE, "v"
        if "azure_endpoint" in {settings!r} or "AZURE_OPENAI_ENDPOINT" in os.environ:
            sdk.base_url = None
        sdk.{settings}
        tell([told(lambda: type(sdk.chat._client).__name__), sdk.api_type])
        """
    ours, theirs = both(program, **environment)
    assert ours == theirs
    assert ours[0][0] == wanted


def test_the_client_of_another_service_reads_the_settings_too() -> None:
    told = run(
        "ferroai",
        """
        import types
        made = sys.modules["ferroai.lib.azure"] = types.ModuleType("ferroai.lib.azure")
        class AzureOpenAI(sdk.OpenAI):
            def __init__(self, *, api_version, azure_endpoint, azure_ad_token, azure_ad_token_provider, **options):
                super().__init__(**options)
                tell([api_version, azure_endpoint, azure_ad_token, azure_ad_token_provider])
            @property
            def auth_headers(self):
                return {"authorization": f"Azure {self.api_key}"}
        made.AzureOpenAI = AzureOpenAI
        sdk.api_type, sdk.api_key, sdk.api_version, sdk.azure_endpoint = "azure", "a", "v", "https://azure.example"
        sdk.base_url = BASE
        sdk.models.list()
        sdk.api_key = "b"
        sdk.models.list()
        tell(type(sdk.chat._client.with_options(timeout=1)) is AzureOpenAI)
        """,
    )
    assert told[:2] == [["v", "https://azure.example", None, None], True]
    assert [request[3]["authorization"] for request in told[2:]] == ["Azure a", "Azure b"]


@pytest.mark.parametrize(
    "credential", ["api_key = 'k'", "azure_ad_token = 't'", "azure_ad_token_provider = lambda: 'asked'"], ids=str
)
def test_settings_of_azure(credential: str) -> None:
    pytest.importorskip("ferroai.lib.azure", reason="the client for Azure is not there yet")
    ours, theirs = both(
        f"""
        sdk.api_type, sdk.api_version, sdk.azure_endpoint = "azure", "v", BASE.removesuffix("/v1")
        sdk.{credential}
        tell(told(lambda: sdk.chat.completions.create(model="m", messages=[]).model))
        sdk.organization, sdk.api_key = "org", "another"
        sdk.default_headers["x-one"] = "1"
        tell(told(lambda: sdk.chat.completions.create(model="m", messages=[]).model))
        tell([isinstance(sdk.chat._client, sdk.lib.azure.AzureOpenAI), sdk.default_query, sdk.api_type])
        """
    )
    assert ours == theirs
    assert ours[2] == [True, {"api-version": "v"}, "azure"]
    assert [request[1] for request in ours[3:]] == ["/openai/deployments/m/chat/completions"] * 2


def test_a_service_that_is_not_there_yet_is_said() -> None:
    [words] = run(
        "ferroai",
        """
        sys.modules["ferroai.lib.bedrock"] = None
        sdk.api_type = "amazon-bedrock"
        try:
            sdk.chat.completions
        except sdk.OpenAIError as error:
            tell(str(error))
        """,
        **KEY,
    )
    assert "there is no BedrockOpenAI yet" in words
    assert "api_type = 'openai'" in words


def test_names_of_the_releases_before_one() -> None:
    program = """
        import importlib
        old = importlib.import_module(f"{sdk.__name__}.lib._old_api")
        symbols = sorted(set(old.SYMBOLS) - {"File"})
        tell([sorted(old.SYMBOLS), issubclass(old.APIRemovedInV1, sdk.OpenAIError)])
        for name in symbols:
            found = getattr(sdk, name)
            tell([name, name in dir(sdk), type(found).__name__, repr(found), str(found.create.more), dir(found),
                  isinstance(found, type), told(found), told(found.create), told(lambda: found.list.more(model="m"))])
        """
    ours, theirs = both(program)
    assert ours == theirs
    assert len(ours) == 1 + 14
    words = run(
        "ferroai",
        """
        for call in (sdk.Image.create, sdk.Customer):
            try:
                call()
            except sdk.OpenAIError as error:
                tell(str(error))
        """,
    )
    assert "ferroai.Image" in words[0]
    assert "client.images" in words[0]
    assert words[1] == "ferroai.Customer went with release 1.0 of the API's Python package."


def test_file_is_what_an_upload_is_made_of() -> None:
    [found] = run("ferroai", "tell([sdk.File is sdk._files.File, sdk.File(b'').name])")
    assert found == [True, None]


def test_under_the_official_name() -> None:
    told = run(
        "ferroai",
        """
        import ferroai.compat
        ferroai.compat.install_as_openai()
        import openai
        openai.base_url, openai.api_key = BASE, "k"
        openai.models.list()
        tell([openai.chat.__class__.__module__, openai.files is ferroai.files])
        try:
            openai.ChatCompletion.create(model="m")
        except openai.lib._old_api.APIRemovedInV1 as error:
            tell(str(error))
        """,
    )
    assert told[0] == ["openai.resources.chat.chat", True]
    assert told[1].startswith("openai.ChatCompletion ")
    assert told[2][3]["authorization"] == "Bearer k"


def test_nothing_of_it_is_loaded_before_its_use() -> None:
    [loaded] = run(
        "ferroai",
        """
        sdk.OpenAI().chat.completions
        sdk.api_key = "k"
        tell([name for name in sys.modules if name.startswith("ferroai.") and ("_module" in name or "_old" in name)])
        """,
        **KEY,
    )
    assert loaded == []


def test_type_checkers_see_every_resource() -> None:
    import ferroai

    tree = ast.parse(Path(ferroai.__file__).read_text())
    shown = {
        name.asname
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "_module_client"
        for name in node.names
    }
    assert shown == {name for name, _ in _core.resource("")[4]}
