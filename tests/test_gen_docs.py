"""What is written for people: docstrings of calls, which stubs and run time must agree on, and `docs/api.md`."""

from __future__ import annotations

import ast
import inspect
import json
import re
from pathlib import Path

import pytest

from ferroai._resource import resource_class
from tools.gen.against import shape
from tools.gen.ir import Api
from tools.gen.read import read
from tools.gen.reference import KNOWN, page

ROOT = Path(__file__).parents[1]
PUBLISHED = [folder / "shared" / "openapi" / "openapi.json" for folder in (ROOT.parent, ROOT.parents[1])]


@pytest.fixture(scope="module")
def api() -> Api:
    return read(ROOT / "api")


def test_stubs_and_run_time_say_the_same_of_every_call(api: Api) -> None:
    for path, resource in api.resources.items():
        file = ROOT / "python/ferroai" / api.resource_module(resource).replace(".", "/")
        stub = file.with_suffix(".pyi") if file.with_suffix(".pyi").exists() else file / "__init__.pyi"
        classes = {node.name: node for node in ast.parse(stub.read_text()).body if isinstance(node, ast.ClassDef)}
        for asynchronous in (False, True):
            node = classes[f"{'Async' if asynchronous else ''}{resource.name}"]
            methods = [inner for inner in node.body if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef)]
            for call in resource.operations:
                said = inspect.getdoc(getattr(resource_class(path, asynchronous), call.name))
                written = {ast.get_docstring(method) for method in methods if method.name == call.name}
                assert written == {said}, f"{path}.{call.name}"
                assert said is not None
                assert f"`{call.verb} {call.path}`, https://" in said


def test_every_call_has_words(api: Api) -> None:
    for path, resource in api.resources.items():
        assert resource.doc, path
        docs = [(call.name, call.doc) for call in resource.operations]
        docs += [(steps.name, steps.doc) for steps in resource.steps]
        assert not [f"{path}.{name}" for name, doc in docs if not doc]


def test_a_class_tells_what_its_calls_raise() -> None:
    for asynchronous in (False, True):
        assert "`APIStatusError`" in (inspect.getdoc(resource_class("models", asynchronous)) or "")


def test_pages_of_the_reference_are_those_the_specification_names(api: Api) -> None:
    found = next((path for path in PUBLISHED if path.exists()), None)
    if found is None:
        pytest.skip("there is no published specification beside this checkout")
    paths = json.loads(found.read_text())["paths"]
    groups = {
        (verb.upper(), shape(path)): call.get("x-oaiMeta", {}).get("group", "")
        for path, verbs in paths.items()
        for verb, call in verbs.items()
    }
    compared: set[str] = set()
    for path, resource in api.resources.items():
        for call in resource.operations:
            group = groups.get((call.verb, shape(call.path)))
            if group:
                # Some groups are parts of a page: `usage-costs`, `realtime-calls`.
                assert page(path), (path, call.name, group)
                assert group.replace("_", "-").startswith(page(path)), (path, call.name, group)
                compared.add(page(path))
    assert compared == KNOWN


def test_the_index_has_every_call_and_its_contents_lead_there(api: Api) -> None:
    text = (ROOT / "docs/api.md").read_text()
    for path, resource in api.resources.items():
        assert (f"\n## client.{path}\n" in text) == bool(resource.operations or resource.steps or resource.others), path
    named = re.findall(r"^- (?:~~)?`(\w+)\(", text, re.MULTILINE)
    assert len(named) == sum(
        len(resource.operations) + len({steps.name for steps in resource.steps}) for resource in api.resources.values()
    )
    anchors = {re.sub(r"[^\w-]", "", line[3:]).lower() for line in text.splitlines() if line.startswith("## ")}
    links = set(re.findall(r"\]\(#([\w-]+)\)", text))
    assert links
    assert links <= anchors
    assert {f"client{path.replace('.', '')}" for path, one in api.resources.items() if one.operations} <= links


def test_the_index_marks_what_a_reader_looks_for(api: Api) -> None:
    text = (ROOT / "docs/api.md").read_text()
    calls = [call for resource in api.resources.values() for call in resource.operations]
    helpers = [steps for resource in api.resources.values() for steps in resource.steps]
    gone = {
        (steps.name, id(resource))
        for resource in api.resources.values()
        for steps in resource.steps
        if steps.deprecated
    }
    assert text.count("- ~~`") == sum(1 for call in calls if call.deprecated) + len(gone)
    assert text.count("→ pages of") == sum(1 for call in calls if call.page != "none")
    assert text.count("StreamManager` of `") == 4
    assert text.count("a stream of `") == sum(1 for call in calls if call.event is not None)
    assert text.count(" · admin key") == sum(1 for call in calls if call.auth == "admin")
    assert text.count("one request, sent when") == sum(1 for steps in helpers if steps.opens) == 4
    assert text.count("several requests") + 4 == len({id(steps) for steps in helpers}) - sum(
        len(resource.steps) - len({steps.name for steps in resource.steps}) for resource in api.resources.values()
    )
    assert text.count("→ bytes") == sum(1 for call in calls if str(call.returns) == "Simple(kind='binary')")
