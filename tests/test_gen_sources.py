"""The generator against what others publish: the official package, and an OpenAPI document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tools.gen import __main__ as gen
from tools.gen import importer
from tools.gen.against import report
from tools.gen.ir import Api, Model
from tools.gen.read import read
from tools.gen.seed import texts

ROOT = Path(__file__).parents[1]
# Lies beside a checkout, or beside the folder of several, on some machines; never part of it.
PUBLISHED = [folder / "shared" / "openapi" / "openapi.json" for folder in (ROOT.parent, ROOT.parents[1])]


@pytest.fixture(scope="module")
def official() -> Api:
    root = importer.find_official()
    if root is None:
        pytest.skip("the official package is not installed")
    api, _ = importer.gather(root)
    return api


def write(api: Api, root: Path) -> Path:
    for path, text in texts(api).items():
        file = root / "api" / (path.replace(".", "/") + ".pyi")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return root / "api"


def test_what_is_imported_is_read_back_the_same(official: Api, tmp_path: Path) -> None:
    again = read(write(official, tmp_path))
    assert again.types == official.types
    assert again.resources == official.resources
    assert again.exports == official.exports
    assert again.homes == official.homes


def test_the_api_has_all_that_the_official_package_has(official: Api) -> None:
    described = read(ROOT / "api")
    missing = official.types.keys() - described.types.keys()
    assert not missing
    for ref, entry in official.types.items():
        known = described.types[ref]
        if isinstance(entry, Model) and isinstance(known, Model):
            assert {item.name for item in entry.fields} <= {item.name for item in known.fields}, ref
    for path, resource in official.resources.items():
        calls = {call.name: call for call in described.resources[path].operations}
        for call in resource.operations:
            known_call = calls[call.name]
            assert (known_call.verb, known_call.path, known_call.page) == (call.verb, call.path, call.page)
            assert {param.name for param in call.params} <= {param.name for param in known_call.params}


def test_the_importer_proposes_nothing_that_is_there(official: Api, capsys: pytest.CaptureFixture[str]) -> None:
    assert importer.main([]) == 0
    assert capsys.readouterr().out == ""


def test_the_importer_never_overwrites(official: Api, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(official, tmp_path)
    monkeypatch.setattr(importer, "ROOT", tmp_path)
    models = folder / "models.pyi"
    changed = models.read_text().replace("owned_by: str", 'owned_by: str\n    """Whose it is."""\n    mine: bool')
    models.write_text(changed)
    (folder / "moderations.pyi").unlink()
    assert importer.main(["--write"]) == 1
    assert models.read_text() == changed
    assert (folder / "moderations.pyi").exists()


def test_the_importer_keeps_words_and_shows_a_difference(
    official: Api, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(official, tmp_path)
    monkeypatch.setattr(importer, "ROOT", tmp_path)
    models = folder / "models.pyi"
    models.write_text(
        models.read_text().replace("owned_by: str", 'owned_by: str\n    """Whose it is."""\n    mine: bool')
    )
    capsys.readouterr()
    assert importer.main([]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "-    mine: bool" in lines
    assert not any("Whose it is" in line and line[0] in "+-" for line in lines)


SPEC: dict[str, Any] = {
    "paths": {
        "/models": {
            "get": {
                "operationId": "listModels",
                "parameters": [{"in": "query", "name": "limit", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/List"}}}}
                },
            }
        },
        "/models/{model_id}": {
            "get": {
                "operationId": "retrieveModel",
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Model"}}}}
                },
            }
        },
        "/models/{model_id}/rename": {
            "post": {
                "operationId": "renameModel",
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "name": {"type": "string"},
                                    "dry": {"type": "boolean", "nullable": True},
                                },
                            }
                        }
                    }
                },
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Model"}}}}
                },
            }
        },
        "/things": {"get": {"operationId": "listThings", "responses": {}}},
    },
    "components": {
        "schemas": {
            "Model": {
                "type": "object",
                "required": ["id", "color"],
                "properties": {
                    "id": {"type": "string"},
                    "object": {"type": "string", "enum": ["model", "engine"]},
                    "color": {"anyOf": [{"type": "string", "enum": ["red"]}, {"type": "null"}]},
                    "tags": {"type": "array", "items": {"type": "integer"}},
                },
            },
            "List": {"properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Model"}}}},
        }
    },
}


def test_against_tells_what_is_missing_ready_to_paste(tmp_path: Path) -> None:
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(SPEC))
    assert report(read(ROOT / "api"), file).split("\n\n") == [
        "# api/models.pyi: `list` lacks\n        limit: int = ...,",
        '# api/models.pyi: class Model of model lacks in `object` the literal\n    "engine",',
        "# api/models.pyi: class Model of model lacks\n"
        '    color: Optional[Literal["red"]]\n    tags: Optional[List[int]] = None',
        "# no call yet for POST /models/{model_id}/rename\n"
        '    @POST("/models/{model_id}/rename")\n'
        "    def rename_model(self, model_id: str, *, name: str, dry: Optional[bool] = ...) -> Model: ...",
        "# 1 calls of parts not described yet: list them with --everything\n",
    ]
    assert "def list_things(self)" in report(read(ROOT / "api"), file, everything=True)


def test_what_against_tells_can_be_pasted(tmp_path: Path) -> None:
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(SPEC))
    (tmp_path / "api").mkdir()
    text = (ROOT / "api" / "models.pyi").read_text()
    text = text.replace("def list(self)", "def list(self, *, limit: int = ...)")
    text = text.replace('"model"]', '"model", "engine"]')
    text = text.replace(
        "    owned_by: str",
        '    owned_by: str\n    color: Optional[Literal["red"]]\n    tags: Optional[List[int]] = None',
    )
    text = text.replace(
        "class Models:\n",
        'class Models:\n    @POST("/models/{model_id}/rename")\n'
        "    def rename_model(self, model_id: str, *, name: str, dry: Optional[bool] = ...) -> Model: ...\n",
    )
    (tmp_path / "api" / "models.pyi").write_text(text)
    told = report(read(tmp_path / "api"), file)
    assert told == "# 1 calls of parts not described yet: list them with --everything\n"


def test_against_the_published_specification(capsys: pytest.CaptureFixture[str]) -> None:
    found = next((path for path in PUBLISHED if path.exists()), None)
    if found is None:
        pytest.skip("there is no published specification beside this checkout")
    assert gen.main(["--against", str(found)]) == 0
    told = capsys.readouterr().out
    unknown = [line.partition("no call yet for ")[2] for line in told.splitlines() if line.startswith("# no call yet")]
    # The official package, like `api/`, has this one under `…/cancel`.
    assert unknown == ["POST /evals/{eval_id}/runs/{run_id}"]
    assert "calls of parts not described yet" not in told
