"""A published OpenAPI document: its calls, its schemas with references followed, and their types as text.

Owns JSON Schema. Knows nothing of `api/` but the names it is told of.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

Schema: TypeAlias = dict[str, Any]
SIMPLE = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
JSON = "application/json"


@dataclass
class SpecCall:
    verb: str
    path: str
    name: str
    # Query and header parameters by wire name; path parameters are told by the path.
    params: dict[str, tuple[Schema, bool]]
    body: Schema
    answer: Schema
    event: Schema
    deprecated: bool = False


class Specification:
    def __init__(self, path: Path) -> None:
        self.document: Schema = json.loads(path.read_text())

    def calls(self) -> Iterator[SpecCall]:
        for path, verbs in self.document.get("paths", {}).items():
            for verb, call in verbs.items():
                if verb not in ("get", "post", "delete"):
                    continue
                params: dict[str, tuple[Schema, bool]] = {}
                for given in [*verbs.get("parameters", []), *call.get("parameters", [])]:
                    param = self.follow(given)
                    if param.get("in") == "query":
                        params[param["name"].removesuffix("[]")] = (
                            param.get("schema", {}),
                            param.get("required", False),
                        )
                contents = self.follow(call.get("requestBody", {})).get("content", {})
                body: Schema = next((kind.get("schema", {}) for kind in contents.values()), {})
                answers = self.follow(next((a for code, a in call.get("responses", {}).items() if code[0] == "2"), {}))
                given = answers.get("content", {})
                yield SpecCall(
                    verb.upper(),
                    path,
                    call.get("operationId", ""),
                    params,
                    body,
                    given.get(JSON, {}).get("schema", {}),
                    given.get("text/event-stream", {}).get("schema", {}),
                    bool(call.get("deprecated", False)),
                )

    def follow(self, schema: Schema) -> Schema:
        """The schema behind `$ref`s."""
        for _ in range(16):
            target = schema.get("$ref")
            if not isinstance(target, str):
                return schema
            found: Any = self.document
            for part in target.removeprefix("#/").split("/"):
                found = found.get(part.replace("~1", "/").replace("~0", "~"), {})
            schema = found
        return schema

    def variants(self, schema: Schema) -> list[Schema]:
        """The alternatives of a union, those of nested unions among them, `null` left out."""
        found = self.follow(schema)
        inner = found.get("oneOf") or found.get("anyOf")
        if inner and not found.get("properties"):
            return [variant for one in inner for variant in self.variants(one)]
        return [] if found.get("type") == "null" else [schema]

    def nullable(self, schema: Schema) -> bool:
        found = self.follow(schema)
        kinds = found.get("type")
        inner = [*found.get("oneOf", []), *found.get("anyOf", [])]
        null = kinds == "null" or (isinstance(kinds, list) and "null" in kinds)
        return bool(found.get("nullable") or null or any(self.nullable(one) for one in inner))

    def properties(self, schema: Schema) -> tuple[dict[str, Schema], set[str]]:
        """Properties and names of required ones, those of `allOf` among them."""
        found = self.follow(schema)
        properties = dict(found.get("properties", {}))
        required = set(found.get("required", []))
        for part in found.get("allOf", []):
            more, needed = self.properties(part)
            properties = {**more, **properties}
            required |= needed
        return properties, required

    def constants(self, schema: Schema) -> list[str | int | bool]:
        found = self.follow(schema)
        if "const" in found:
            return [found["const"]]
        return [
            value
            for variant in self.variants(schema)
            for value in self.follow(variant).get("enum", [])
            if value is not None
        ]

    def text(self, schema: Schema, known: Collection[str] = ()) -> str:
        """The type in the grammar; what has no name there becomes `Dict[str, object]`."""
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        if name in known:
            return name
        found = self.follow(schema)
        if "const" in found or "enum" in found:
            return f"Literal[{', '.join(json.dumps(value) for value in self.constants(found))}]"
        nothing = found.get("type") != "null" and self.nullable(found)
        variants = self.variants(found)
        every = found.get("oneOf") or found.get("anyOf") or []
        if every and variants:
            texts = list(dict.fromkeys(self.text(one, known) for one in variants))
            text = texts[0] if len(texts) == 1 else f"Union[{', '.join(texts)}]"
        else:
            text = self._plain(found, known)
        return f"Optional[{text}]" if nothing and not text.startswith("Optional[") else text

    def _plain(self, found: Schema, known: Collection[str]) -> str:
        kinds = found.get("type")
        kind = next((one for one in kinds if one != "null"), "object") if isinstance(kinds, list) else kinds
        if kind == "array":
            return f"List[{self.text(found.get('items', {}), known)}]"
        if kind == "string" and found.get("format") == "binary":
            return "File"
        if kind in SIMPLE:
            return SIMPLE[kind]
        extra = found.get("additionalProperties")
        if isinstance(extra, dict) and extra and not found.get("properties"):
            return f"Dict[str, {self.text(extra, known)}]"
        parts = found.get("allOf", [])
        return self.text(parts[0], known) if len(parts) == 1 else "Dict[str, object]"
