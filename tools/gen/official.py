"""Facts of the installed official package, read from its source with `ast`: never imported, no sentence kept.

Owns the walk over its modules and types. Refuses what the IR cannot say: such a type is reported and
left out, never guessed at. `official_calls` reads its resources with this.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path

from .expression import Unreadable, parse
from .ir import Alias, Api, EmptyMap, Field, Model
from .shapes import VARIABLE, Ref, Type, refs, union


@dataclass
class Module:
    path: str
    package: bool
    body: list[ast.stmt]
    # Local name → (module, name there); an empty name is the module itself.
    imports: dict[str, tuple[str, str]] = field(default_factory=dict)
    defined: dict[str, ast.stmt] = field(default_factory=dict)


class Official:
    """The official package's source under `root` (the directory of its `__init__.py`)."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.api = Api()
        self.notes: list[str] = []
        self._modules: dict[str, Module | None] = {}

    def module(self, path: str) -> Module | None:
        if path not in self._modules:
            self._modules[path] = self._load(path)
        return self._modules[path]

    def _load(self, path: str) -> Module | None:
        base = self.root.joinpath(*path.split("."))
        package = base.is_dir()
        file = base / "__init__.py" if package else base.with_suffix(".py")
        if not file.exists():
            return None
        loaded = Module(path, package, ast.parse(file.read_text()).body)
        for node in _statements(loaded.body):
            match node:
                case ast.ImportFrom():
                    source = self._source(loaded, node)
                    for name in node.names:
                        loaded.imports[name.asname or name.name] = (source, name.name)
                case ast.ClassDef(name=name):
                    loaded.defined[name] = node
                case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                    loaded.defined[name] = node
        return loaded

    def _source(self, module: Module, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = module.path.split(".")
        keep = len(parts) - node.level + (1 if module.package else 0)
        return ".".join([*parts[:keep], *([node.module] if node.module else [])])

    def find(self, path: str, name: str) -> Ref | None:
        """Where `name`, as module `path` sees it, is really defined."""
        head, dot, rest = name.partition(".")
        module = self.module(path)
        if module is None:
            return None
        if dot:
            source, inner = module.imports.get(head, ("", ""))
            return self.find(f"{source}.{inner}", rest) if source.startswith("types") else None
        if head in module.defined:
            target = module.defined[head]
            if isinstance(target, ast.Assign) and isinstance(target.value, (ast.Name, ast.Attribute)):
                return self.find(path, ast.unparse(target.value))
            return Ref(path, head)
        if head in module.imports:
            source, inner = module.imports[head]
            return self.find(source, inner) if source.startswith("types") else None
        return None

    def parse(self, path: str, node: ast.expr) -> Type:
        return parse(node, lambda name: self.find(path, name))

    def take(self, wanted: Ref) -> None:
        """Read a type and everything it reaches into `self.api`."""
        todo = [wanted]
        while todo:
            ref = todo.pop()
            if ref in self.api.types or not ref.module.startswith("types"):
                continue
            entry = self._entry(ref)
            self.api.types[ref] = entry
            if isinstance(entry, Model):
                todo += entry.bases
                todo += [used for item in entry.fields for used in refs(item.type)]
            else:
                todo += refs(entry.target)

    def take_module(self, path: str) -> None:
        """Read every type a module defines; one that cannot be said is noted and left out."""
        module = self.module(path)
        for name in module.defined if module else ():
            if name.startswith("_") or self.find(path, name) != Ref(path, name):
                continue
            before = dict(self.api.types)
            try:
                self.take(Ref(path, name))
            except (Unreadable, LookupError) as error:
                self.api.types = before
                self.notes.append(f"{path}.{name}: {error}")

    def _entry(self, ref: Ref) -> Model | Alias:
        module = self.module(ref.module)
        node = module.defined.get(ref.name) if module else None
        match node:
            case ast.ClassDef():
                return self._class(ref, node)
            case ast.Assign(value=ast.Call(func=ast.Name(id="TypeVar"))):
                return Alias(ref.module, ref.name, VARIABLE)
            case ast.AnnAssign(value=ast.expr() as value) | ast.Assign(value=value):
                return Alias(ref.module, ref.name, self.parse(ref.module, value))
        raise LookupError(f"{ref.module} does not define {ref.name}")

    def _class(self, ref: Ref, node: ast.ClassDef) -> Model:
        model = Model(ref.module, ref.name, "model")
        for base in node.bases:
            text = ast.unparse(base)
            if text == "GenericModel":
                continue
            match base:
                case ast.Subscript(value=ast.Name(id="Generic"), slice=ast.Name(id=variable)):
                    model.bases.append(Ref(ref.module, variable))
                    continue
            if text in ("BaseModel", "TypedDict"):
                model.kind = "typeddict" if text == "TypedDict" else "model"
                continue
            found = self.find(ref.module, text)
            if found is None:
                raise Unreadable(f"base `{text}` is not a model", base)
            if not self._reserved(model, found):
                parent = self._entry(found)
                model.kind = parent.kind if isinstance(parent, Model) else model.kind
                model.bases.append(found)
        total = not any(word.arg == "total" for word in node.keywords)
        for statement in _statements(node.body):
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                # What has two underscores tells pydantic, or the package itself, how to treat the class.
                if not statement.target.id.startswith("__"):
                    model.fields.append(self._field(ref.module, model.kind, total, statement))
            elif isinstance(statement, ast.FunctionDef) and statement.returns is not None:
                if statement.name.startswith("__"):
                    continue
                model.properties.append(Field(statement.name, self.parse(ref.module, statement.returns)))
        return model

    def _reserved(self, model: Model, base: Ref) -> bool:
        """A base made by calling `TypedDict` holds the keys that are Python keywords: take them as fields."""
        module = self.module(base.module)
        node = module.defined.get(base.name) if module else None
        if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Call):
            return False
        keys = node.value.args[1]
        if not isinstance(keys, ast.Dict):
            return False
        model.kind = "typeddict"
        for key, value in zip(keys.keys, keys.values, strict=True):
            if isinstance(key, ast.Constant):
                model.fields.append(Field(str(key.value), self.parse(base.module, value), required=False))
        return True

    def _field(self, path: str, kind: str, total: bool, node: ast.AnnAssign) -> Field:
        name = ast.unparse(node.target)
        made = Field(name, self.parse(path, node.annotation))
        text = ast.unparse(node.annotation)
        if kind == "typeddict":
            made.required = total or text.startswith("Required[")
        if "PropertyInfo(" in text:
            made.wire = _keyword(node.annotation, "alias") or name
        if isinstance(node.value, ast.Call):
            made.wire = _keyword(node.value, "alias") or name
            made.required = not any(word.arg in ("default", "default_factory") for word in node.value.keywords)
            factory = next((word.value for word in node.value.keywords if word.arg == "default_factory"), None)
            if factory is not None and ast.unparse(factory) != "dict":
                raise Unreadable(f"default made by `{ast.unparse(factory)}`", factory)
            made.default = EmptyMap() if factory is not None else _constant(node.value, "default")
        elif isinstance(node.value, ast.Constant):
            made.required = False
            if isinstance(node.value.value, (str, int, bool)):
                made.default = node.value.value
        return made


def _constant(node: ast.Call, name: str) -> str | int | bool | None:
    found = next((word.value for word in node.keywords if word.arg == name), None)
    constant = found.value if isinstance(found, ast.Constant) else None
    return constant if isinstance(constant, (str, int, bool)) else None


def _statements(body: list[ast.stmt]) -> list[ast.stmt]:
    """The statements of a module or class, those of `if TYPE_CHECKING:` among them."""
    inside = [inner for node in body if isinstance(node, ast.If) for inner in node.body]
    return [*body, *inside]


def _listed(module: Module) -> list[str]:
    """What stands in `__all__`, imported names among it."""
    match module.defined.get("__all__"):
        case ast.Assign(value=ast.List(elts=names)):
            return [str(name.value) for name in names if isinstance(name, ast.Constant)]
    return []


def _keyword(node: ast.AST, name: str) -> str:
    for inner in ast.walk(node):
        if isinstance(inner, ast.keyword) and inner.arg == name and isinstance(inner.value, ast.Constant):
            return str(inner.value.value)
    return ""


def signature_type(official: Official, path: str, node: ast.expr) -> Type:
    """A parameter's type without the `| Omit` and `| NotGiven` that only say it may be left out."""
    sides = [side for side in flat_union(node) if ast.unparse(side) not in ("Omit", "NotGiven")]
    return union([official.parse(path, side) for side in sides])


def flat_union(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*flat_union(node.left), *flat_union(node.right)]
    return [node]


def take_exports(official: Official) -> None:
    """What packages and one-line modules export of the types that were taken."""
    packages = {ref.module.rpartition(".")[0] for ref in official.api.types}
    for package in sorted(packages):
        directory = official.root.joinpath(*package.split("."))
        for file in sorted(directory.glob("*.py")):
            path = package if file.stem == "__init__" else f"{package}.{file.stem}"
            module = official.module(path)
            if module is None:
                continue
            names = module.imports if file.stem == "__init__" else {**module.defined, **dict.fromkeys(_listed(module))}
            for name in names:
                found = official.find(path, name)
                if found in official.api.types and found is not None and found.module != path:
                    official.api.exports.setdefault(path, {})[name] = found
