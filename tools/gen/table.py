"""Writes `src/schema/table.rs`: the API as `static` rows that hold indices, one text and no pointers.

Rows are in the order of the IR, modules and names sorted for binary search; equal types, runs and
texts are stored once. Mirrors the structs of `src/schema/mod.rs` field by field.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from .ir import Alias, Api, Default, EmptyMap, Field, Model, Operation, Param, Resource, Steps, packages_of
from .reference import page
from .shapes import Constants, Either, Ref, Simple, Type, Wrap
from .stub_calls import VIEWS
from .tags import infer

HEADER = """//! Written by `python -m tools.gen`; edit `api/` and run it again.

use super::Text as T;
use super::{
    Alias, AliasId, Auth, Encoding, Export, Field, Format, Header, Literal, Model, ModelId, ModelKind, Module, ModuleId,
    Name, Operation, Other, Page, Param, Place, Resource, ResourceId, Span, Steps, Stream, Tag, Type, TypeId, Union,
    UnionId, Verb,
};

"""
LIMIT = 0xFFFF


class Run:
    """One static array; equal runs of rows are stored once."""

    def __init__(self, name: str, row: str) -> None:
        self.name = name
        self.row = row
        self.rows: list[str] = []
        self._known: dict[tuple[str, ...], str] = {}

    def span(self, rows: Sequence[str]) -> str:
        key = tuple(rows)
        if key not in self._known:
            assert len(key) <= LIMIT, f"too many rows in one run of {self.name}"
            self._known[key] = f"Span{{at:{number(len(self.rows) if key else 0)},len:{number(len(key))}}}"
            self.rows += key
        return self._known[key]

    def text(self) -> str:
        body = "".join(f"{row},\n" for row in self.rows)
        return f"pub static {self.name}: &[{self.row}] = &[\n{body}];\n\n"


class Table:
    def __init__(self, api: Api) -> None:
        self.api = api
        self.blob: list[str] = []
        self.size = 0
        self.texts: dict[str, str] = {}
        self.types: list[str] = []
        self.type_ids: dict[Hashable, int] = {}
        self.unions: list[str] = []
        self.runs = {
            name: Run(name, row)
            for name, row in (
                ("TYPE_IDS", "TypeId"),
                ("LITERALS", "Literal"),
                ("FIELDS", "Field"),
                ("TAGS", "Tag"),
                ("NAMES", "Name"),
                ("OPERATIONS", "Operation"),
                ("PARAMS", "Param"),
                ("HEADERS", "Header"),
                ("FORMATS", "Format"),
                ("STEPS", "Steps"),
                ("OTHERS", "Other"),
            )
        }
        self.models = [entry for entry in api.types.values() if isinstance(entry, Model)]
        self.aliases = [entry for entry in api.types.values() if isinstance(entry, Alias)]
        self.model_ids = {Ref(entry.module, entry.name): at for at, entry in enumerate(self.models)}
        self.alias_ids = {Ref(entry.module, entry.name): at for at, entry in enumerate(self.aliases)}
        self.resource_ids = {path: at for at, path in enumerate(api.resources)}
        self.exported = api.modules()
        self.modules = module_names(api)
        self.packages = packages_of(self.modules)
        self.module_ids = {path: at for at, path in enumerate(self.modules)}

    def t(self, text: str) -> str:
        if text not in self.texts:
            length = len(text.encode())
            assert length <= LIMIT, f"too long a text: {text[:40]}"
            at = self.size if text else 0
            self.texts[text] = f"T{{at:{number(at)},len:{number(length)}}}"
            self.blob.append(text)
            self.size += length
        return self.texts[text]

    def type_id(self, type_: Type | None) -> str:
        if type_ is None:
            return "TypeId::NONE"
        if type_ not in self.type_ids:
            row = self._type(type_)
            self.type_ids[type_] = len(self.types)
            self.types.append(row)
        return f"TypeId({number(self.type_ids[type_])})"

    def _type(self, type_: Type) -> str:
        match type_:
            case Simple(kind):
                return f"Type::{camel(kind)}"
            case Constants(values):
                return f"Type::Literal({self.runs['LITERALS'].span([self.literal(value) for value in values])})"
            case Wrap(kind, item):
                return f"Type::{camel(kind)}({self.type_id(item)})"
            case Ref() if type_ in self.model_ids:
                return f"Type::Model(ModelId({number(self.model_ids[type_])}))"
            case Ref():
                return f"Type::Alias(AliasId({number(self.alias_ids[type_])}))"
            case Either(members):
                ids = self.runs["TYPE_IDS"].span([self.type_id(member) for member in members])
                wire, pairs = infer(self.api, type_)
                tags = self.runs["TAGS"].span(
                    [
                        f"Tag{{value:{self.t(value)},model:ModelId({number(self.model_ids[ref])})}}"
                        for value, ref in pairs
                    ]
                )
                self.unions.append(f"Union{{members:{ids},discriminator:{self.t(wire)},tags:{tags}}}")
                return f"Type::Union(UnionId({number(len(self.unions) - 1)}))"

    def literal(self, value: Default) -> str:
        match value:
            case EmptyMap():
                return "Literal::EmptyMap"
            case None:
                return "Literal::Null"
            case bool():
                return f"Literal::Bool({str(value).lower()})"
            case int():
                return f"Literal::Int({number(value)})"
            case str():
                return f"Literal::Str({self.t(value)})"

    def field(self, field: Field) -> str:
        return (
            f"Field{{name:{self.t(field.name)},wire:{self.t(field.wire)},ty:{self.type_id(field.type)},"
            f"required:{str(field.required).lower()},default:{self.literal(field.default)},doc:{self.t(field.doc)}}}"
        )

    def model(self, model: Model) -> str:
        bases = self.runs["TYPE_IDS"].span([self.type_id(base) for base in model.bases])
        fields = self.runs["FIELDS"].span([self.field(field) for field in model.fields])
        kind = "Model" if model.kind == "model" else "TypedDict"
        return (
            f"Model{{module:{self.module(model.module)},name:{self.t(model.name)},kind:ModelKind::{kind},"
            f"bases:{bases},fields:{fields},doc:{self.t(model.doc)}}}"
        )

    def alias(self, alias: Alias) -> str:
        return (
            f"Alias{{module:{self.module(alias.module)},name:{self.t(alias.name)},"
            f"target:{self.type_id(alias.target)},doc:{self.t(alias.doc)}}}"
        )

    def module(self, path: str) -> str:
        return f"ModuleId({number(self.module_ids[path])})"

    def resource(self, resource: Resource) -> str:
        parent = f"ResourceId({self.resource_ids[resource.parent]})" if resource.parent else "ResourceId::NONE"
        rows = [self.operation(resource, operation) for operation in resource.operations]
        named = {steps.name: steps for steps in resource.steps}
        steps = self.runs["STEPS"].span(
            [
                f"Steps{{name:{self.t(one.name)},doc:{self.t(one.doc)},deprecated:{self.t(one.deprecated)},"
                f"params:{self._passed_on(resource, one)},opens:{self.t(one.opens)}}}"
                for one in named.values()
            ]
        )
        others = self.runs["OTHERS"].span(
            [
                f"Other{{name:{self.t(name)},resource:ResourceId({self.resource_ids[path]})}}"
                for name, path in resource.others.items()
            ]
        )
        return (
            f"Resource{{path:{self.t(resource.path)},class:{self.t(resource.name)},"
            f"module:{self.module(self.api.resource_module(resource))},parent:{parent},"
            f"operations:{self.runs['OPERATIONS'].span(rows)},steps:{steps},others:{others},"
            f"reference:{self.t(page(resource.path))},doc:{self.t(resource.doc)}}}"
        )

    def _passed_on(self, resource: Resource, steps: Steps) -> str:
        passed = [replace(param, place="body") for param in resource.passed_on(steps)]
        return self.runs["PARAMS"].span([self.param(param) for param in passed])

    def operation(self, resource: Resource, call: Operation) -> str:
        params = self.runs["PARAMS"].span([self.param(param) for param in call.params])
        headers = self.runs["HEADERS"].span(
            [f"Header{{name:{self.t(name)},value:{self.t(value)}}}" for name, value in call.headers.items()]
        )
        formats = self.runs["FORMATS"].span(
            [f"Format{{value:{self.t(value)},ty:{self.type_id(type_)}}}" for value, type_ in call.formats]
        )
        return (
            f"Operation{{resource:ResourceId({self.resource_ids[resource.path]}),name:{self.t(call.name)},"
            f"verb:Verb::{call.verb.title()},path:{self.t(call.path)},params:{params},encoding:Encoding::{camel(call.encoding)},"
            f"returns:{self.type_id(call.returns)},formats:{formats},page:Page::{camel(call.page)},stream:Stream::{camel(call.stream)},"
            f"event:{self.type_id(call.event)},auth:Auth::{camel(call.auth)},headers:{headers},"
            f"deprecated:{self.t(call.deprecated)},doc:{self.t(call.doc)},required_args:{self.t(call.required_args)}}}"
        )

    def param(self, param: Param) -> str:
        return (
            f"Param{{name:{self.t(param.name)},wire:{self.t(param.wire)},place:Place::{camel(param.place)},"
            f"ty:{self.type_id(param.type)},required:{str(param.required).lower()},"
            f"positional:{str(param.positional).lower()},rank:{param.rank},doc:{self.t(param.doc)}}}"
        )

    def module_row(self, path: str, exports: dict[str, str]) -> str:
        names = self.runs["NAMES"].span(
            [f"Name{{name:{self.t(name)},what:{exports[name]}}}" for name in sorted(exports)]
        )
        package = str(path in self.packages).lower()
        return f"Module{{path:{self.t(path)},package:{package},names:{names}}}"

    def export(self, ref: Ref) -> str:
        if ref in self.model_ids:
            return f"Export::Model(ModelId({number(self.model_ids[ref])}))"
        return f"Export::Alias(AliasId({number(self.alias_ids[ref])}))"

    def text(self) -> str:
        self.t("")
        models = [self.model(model) for model in self.models]
        aliases = [self.alias(alias) for alias in self.aliases]
        resources = [self.resource(resource) for resource in self.api.resources.values()]
        exports = self._exports()
        modules = [self.module_row(path, exports.get(path, {})) for path in self.modules]
        lists = [
            ("TYPES", "Type", self.types), ("MODELS", "Model", models), ("UNIONS", "Union", self.unions),
            ("ALIASES", "Alias", aliases), ("MODULES", "Module", modules), ("RESOURCES", "Resource", resources),
        ]  # fmt: skip
        parts = [HEADER, f"pub(super) static TEXT: &str = {rust_text(''.join(self.blob))};\n\n"]
        for name, row, rows in lists:
            assert len(rows) < LIMIT, f"{name} has too many rows for its ids"
            run = Run(name, row)
            run.rows = rows
            parts.append(run.text())
        return "".join([*parts, *(run.text() for run in self.runs.values())]).rstrip("\n") + "\n"

    def _exports(self) -> dict[str, dict[str, str]]:
        """Module → exported name → row."""
        found = {path: {name: self.export(ref) for name, ref in names.items()} for path, names in self.exported.items()}
        for path, given in self.api.files.items():
            row = f"Export::File({self.t(path)})"
            found.setdefault(path.rpartition(".")[0], {}).update(dict.fromkeys(given, row))
        for resource in self.api.resources.values():
            row = f"Export::Resource(ResourceId({self.resource_ids[resource.path]}))"
            for path in resource_modules(self.api.resource_module(resource), resource):
                names = (f"{side}{resource.name}{view}" for side in ("", "Async") for view in ("", *VIEWS))
                found.setdefault(path, {}).update(dict.fromkeys(names, row))
        return found


def resource_modules(home: str, resource: Resource) -> list[str]:
    """Where a resource class is importable from: its module, its own package, the package above."""
    own = f"resources.{resource.path}"
    return [home, own, own.rpartition(".")[0]]


def module_names(api: Api) -> list[str]:
    homes = {
        home
        for resource in api.resources.values()
        for home in resource_modules(api.resource_module(resource), resource)
    }
    return sorted({*api.modules(), *homes})


def camel(text: str) -> str:
    return "".join(part.title() for part in text.split("_"))


def number(value: int) -> str:
    return f"{value:_}"


def rust_text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
