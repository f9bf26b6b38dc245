"""Files of `api/`: what each declares, what it imports, and what a name means in it.

Owns names and places; `read` owns what stands behind them. Every complaint is a `Wrong` with file and line.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path

from .ir import snake
from .shapes import Ref

VERBS = ("GET", "POST", "DELETE")
# The file that describes no resource and no type: see `words`.
WORDS = "words.pyi"
# What stands behind the colon of a name that is a type, and no field.
NAMING = ("TypeAlias", "TypeVar")


class Wrong(Exception):
    """Something in `api/` that the grammar does not know, or a name that is not there."""

    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(f"{file}:{line}: {message}")
        self.file, self.line = file, line


@dataclass
class Declared:
    """A type: where it lives and the statement that says what it is (None for what a call implies)."""

    ref: Ref
    node: ast.stmt | None
    file: File
    # The types nested in the same outer class, itself among the siblings' scope.
    nested: dict[str, Declared] = field(default_factory=dict)
    outer: Declared | None = None
    # Whether its package exports it.
    export: bool = True
    # The type it is like (`named`: in so many words), the parts it takes in, and the names it leaves out of these.
    like: Declared | None = None
    named: bool = False
    parts: list[Declared] = field(default_factory=list)
    without: dict[str, ast.stmt] = field(default_factory=dict)
    # The type that took in the part which this comes from.
    carrier: Declared | None = None
    # Which of two siblings this is when both are read from one statement: `model` or `typeddict`.
    side: str = ""

    @property
    def base(self) -> str:
        """What stands first in the brackets of its class statement."""
        return ast.unparse(self.node.bases[0]) if isinstance(self.node, ast.ClassDef) and self.node.bases else ""

    @property
    def top(self) -> Declared:
        return self.outer or self


@dataclass
class File:
    """One file of the description. `path` is dotted, below `api/`: `chat.completions`."""

    path: str
    shown: str
    body: list[ast.stmt]
    package: str = ""
    doc: str = ""
    resource: ast.ClassDef | None = None
    declared: dict[str, Declared] = field(default_factory=dict)
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)
    exports: list[ast.Call] = field(default_factory=list)
    by_hand: list[ast.Call] = field(default_factory=list)
    twins: ast.Call | None = None
    # What stands alone in any file, by package and name; filled by `likes`.
    packages: dict[tuple[str, str], Declared] = field(default_factory=dict)

    def wrong(self, node: ast.AST | None, message: str) -> Wrong:
        return Wrong(self.shown, getattr(node, "lineno", 1), message)


def load(root: Path) -> dict[str, File]:
    """Every file below `root` but the words, by dotted path, with its names collected."""
    files: dict[str, File] = {}
    for found in sorted(set(root.rglob("*.pyi")) - {root / WORDS}):
        path = ".".join(found.relative_to(root).with_suffix("").parts)
        shown = f"{root.name}/{found.relative_to(root)}"
        try:
            body = ast.parse(found.read_text(), filename=shown).body
        except SyntaxError as error:
            raise Wrong(shown, error.lineno or 1, f"not Python: {error.msg}") from None
        files[path] = File(path, shown, body)
    for file in files.values():
        _collect(file)
    return files


def _collect(file: File) -> None:
    above = file.path.rpartition(".")[0]
    file.package = f"types.{above}" if above else "types"
    for node in file.body:
        match node:
            case ast.Expr(value=ast.Constant(value=str(text))) if node is file.body[0]:
                file.doc = text
            case ast.Assign(targets=[ast.Name(id="PACKAGE")], value=ast.Constant(value=str(package))):
                file.package = package
            case ast.ImportFrom(level=level, module=module) if level:
                base = file.path.split(".")[:-level]
                for name in node.names:
                    source = ".".join([*base, *([module] if module else [])])
                    file.imported[name.asname or name.name] = (source, name.name)
            case ast.ClassDef() if _is_resource(node):
                if file.resource is not None:
                    raise file.wrong(node, f"a second resource `{node.name}`: a file describes one, put it in its own")
                file.resource = node
            case ast.ClassDef() | ast.AnnAssign(target=ast.Name()):
                _declare(file, node)
            case ast.Expr(value=ast.Call(func=ast.Name(id="TWINS")) as call) if file.twins is None:
                file.twins = call
            case ast.Expr(value=ast.Call(func=ast.Name(id="EXPORT")) as call):
                file.exports.append(call)
            case ast.Expr(value=ast.Call(func=ast.Name(id="FILE")) as call):
                file.by_hand.append(call)
            case _:
                raise file.wrong(
                    node,
                    f"`{ast.unparse(node)[:60]}` is not expected here; a file has a text, PACKAGE, imports, "
                    "one resource class, types, one TWINS(...), EXPORT(...) and FILE(...)",
                )


def _is_resource(node: ast.ClassDef) -> bool:
    return not node.bases


def _declare(file: File, node: ast.ClassDef | ast.AnnAssign) -> None:
    name = node.name if isinstance(node, ast.ClassDef) else ast.unparse(node.target)
    module = f"{file.package}.{snake(name)}"
    if isinstance(node, ast.ClassDef):
        module = keyword(file, node, "module", module)
    refs = {"": Ref(module, name)}
    if "Both" in base_names(node):
        kinds = {"BaseModel", "TypedDict", "Call", "Part"} & set(base_names(node))
        if kinds:
            raise file.wrong(node, f"`{name}` is Both and {kinds.pop()}: Both makes a model and a TypedDict of it")
        refs = {"model": refs[""], "typeddict": Ref(f"{module}_param", f"{name}Param")}
    for side, ref in refs.items():
        if ref.name in file.declared:
            raise file.wrong(node, f"`{ref.name}` is described twice")
        made = Declared(ref, node, file, export=not _is_false(node, "export"), side=side)
        file.declared[ref.name] = made
        _declare_nested(file, node, made)


def _declare_nested(file: File, node: ast.stmt, top: Declared) -> None:
    for inner in node.body if isinstance(node, ast.ClassDef) else ():
        name = _nested_name(inner)
        if not name:
            continue
        if name in top.nested:
            raise file.wrong(inner, f"`{top.ref.name}.{name}` is described twice")
        bases = base_names(inner)
        if "Both" in bases and not top.side:
            raise file.wrong(inner, f"`{name}` is Both, but `{top.ref.name}` around it is not: say it of that")
        if top.side and {"BaseModel", "TypedDict"} & set(bases):
            raise file.wrong(inner, f"`{name}` is nested in what is Both, so it is Both: write class {name}(Both)")
        ref = Ref(top.ref.module, name)
        top.nested[name] = Declared(ref, inner, file, outer=top, export=False, side=top.side)


def base_names(node: ast.stmt | None) -> list[str]:
    """What stands in the brackets of a class statement."""
    return [ast.unparse(base) for base in node.bases] if isinstance(node, ast.ClassDef) else []


def _is_false(node: ast.stmt, name: str) -> bool:
    """Whether `name=False` is among the keywords of a class."""
    words = node.keywords if isinstance(node, ast.ClassDef) else []
    return any(word.arg == name and ast.unparse(word.value) == "False" for word in words)


def _nested_name(node: ast.stmt) -> str:
    match node:
        case ast.ClassDef(name=name):
            return name
        case ast.AnnAssign(target=ast.Name(id=name), annotation=ast.Name(id=kind)) if kind in NAMING:
            return name
    return ""


def keyword(file: File, node: ast.ClassDef, name: str, default: str) -> str:
    """A string keyword of a class statement."""
    for word in node.keywords:
        if word.arg == name:
            if not isinstance(word.value, ast.Constant) or not isinstance(word.value.value, str):
                raise file.wrong(node, f"`{name}=` takes a string")
            return word.value.value
    return default


def resolve(files: dict[str, File], file: File, name: str, outer: Declared | None = None) -> Declared | None:
    """What `name` means in `file`, inside `outer`: nested types first, then the file's, then imports."""
    head, _, rest = name.partition(".")
    if outer is not None and head in outer.nested and not rest:
        return outer.nested[head]
    found = file.declared.get(head)
    if found is None and head in file.imported:
        source, original = file.imported[head]
        other = files.get(source)
        if other is None:
            raise file.wrong(
                None, f"imports `{original}` from `{source}`, but there is no api/{source.replace('.', '/')}.pyi"
            )
        found = resolve(files, other, original)
        if found is None:
            raise file.wrong(None, f"imports `{original}` from {other.shown}, which does not describe it")
    if found is not None and rest:
        return found.nested.get(rest)
    return found
