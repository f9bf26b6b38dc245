"""Which type of `api/` is like which: `Like`, `Like[Other]`, parts taken in, and files that are TWINS of another.

Owns the statements and what they bring into a file's names; `like` owns what that makes of a type.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable

from .ir import Twins, snake
from .like import in_order
from .scope import Declared, File, base_names, resolve
from .shapes import Ref
from .siblings import SUFFIX

Files = dict[str, File]
USAGE = 'TWINS("path.of.file", prefix="Beta", kind=BaseModel, but=(Name, ...))'


def link(files: Files) -> None:
    """Declare what is not written because it is like another, and tell every type what it is like."""
    seen: list[str] = []
    for file in files.values():
        _twin(files, file, seen)
    packages: dict[tuple[str, str], Declared] = {}
    for file in files.values():
        file.packages = packages
        for name, declared in file.declared.items():
            if _stands_alone(declared):
                packages[declared.ref.module.rpartition(".")[0], name] = declared
    opened: set[int] = set()
    for file in files.values():
        for declared in list(file.declared.values()):
            _open(files, declared, opened, [])


def twins(files: Files, file: File) -> Twins | None:
    """What the file says of itself under TWINS."""
    call = file.twins
    if call is None:
        return None
    words = {word.arg: word.value for word in call.keywords}
    prefix = words.get("prefix", ast.Constant(""))
    kind = "model" if "kind" in words else ""
    known = words.keys() <= {"prefix", "kind", "but"} and (not kind or ast.unparse(words["kind"]) == "BaseModel")
    sources = [str(arg.value) for arg in call.args if isinstance(arg, ast.Constant)]
    if not isinstance(prefix, ast.Constant) or not known or not sources or len(sources) < len(call.args):
        raise file.wrong(call, f"expected {USAGE}")
    for source in sources:
        if source not in files or source == file.path:
            shown = f"api/{source.replace('.', '/')}.pyi"
            raise file.wrong(call, f"TWINS of `{source}`: there is no other file {shown}")
    return Twins(tuple(sources), str(prefix.value), kind)


def original(files: Files, said: Twins, name: str) -> Declared | None:
    """What a type is a twin of."""
    return _first(files, said, said.original(name))


def _first(files: Files, said: Twins, name: str) -> Declared | None:
    found = (files[source].declared.get(name) for source in said.sources)
    return next((one for one in found if one is not None), None)


def _shown(files: Files, said: Twins) -> str:
    return ", ".join(files[source].shown for source in said.sources)


def _twin(files: Files, file: File, seen: list[str]) -> None:
    said, call = twins(files, file), file.twins
    if said is None or call is None or file.path in seen:
        return
    seen.append(file.path)
    for source in said.sources:
        _twin(files, files[source], seen)
    but = next((word.value for word in call.keywords if word.arg == "but"), None)
    left = {ast.unparse(name): name for name in (but.elts if isinstance(but, ast.Tuple) else [but] if but else [])}
    declared = [pair for source in said.sources for pair in files[source].declared.items()]
    theirs = {name: one for name, one in declared if _stands_alone(one)}
    for name, node in left.items():
        if name not in theirs:
            raise file.wrong(node, f"TWINS but `{name}`: {_shown(files, said)} has no such type")
        if said.prefix + name in file.declared:
            raise file.wrong(node, f"TWINS but `{name}`, and yet `{said.prefix}{name}` is described")
    for name, other in theirs.items():
        own = said.prefix + name
        if own not in file.declared and name not in left:
            leaf = "_".join([*([snake(said.prefix)] if said.prefix else []), other.ref.module.rpartition(".")[2]])
            ref = Ref(f"{file.package}.{leaf}", own)
            file.declared[own] = Declared(ref, None, file, export=other.export, like=other)


def sibling(files: Files, declared: Declared) -> Declared | None:
    """The type by which what `declared` has is handed in: the rule of `siblings.params_of`, for statements."""
    top, file = declared.top, declared.file
    found = file.packages.get((top.ref.module.rpartition(".")[0], top.ref.name + SUFFIX))
    said = twins(files, file)
    if found is None and said is not None and said.kind:
        found = original(files, said, top.ref.name)
    if found is None or not (_stands_alone(top) and _stands_alone(found)) or _of_constants(top):
        return None
    return found if top is declared else found.nested.get(declared.ref.name)


def _of_constants(declared: Declared) -> bool:
    while declared.node is None and declared.like is not None:
        declared = declared.like
    match declared.node:
        case ast.AnnAssign(value=ast.expr() as value):
            return ast.unparse(value).removeprefix("Optional[").startswith("Literal[")
    return False


def flips(files: Files, declared: Declared) -> bool:
    """Whether a type is a model made from the `TypedDict` (or the alias of such) that it is like."""
    if declared.like is None:
        return False
    if "BaseModel" in base_names(declared.node):
        return True
    if declared.outer is not None:
        return not declared.named and declared.carrier is None and flips(files, declared.outer)
    said = twins(files, declared.file)
    return said is not None and bool(said.kind) and not declared.named


def _stands_alone(declared: Declared) -> bool:
    """Whether a type can have a twin: it is neither a call's, nor a part, nor a shorthand."""
    if isinstance(declared.node, ast.AnnAssign):
        return ast.unparse(declared.node.annotation) == "TypeAlias"
    return declared.base not in ("Call", "Part") and (declared.node is not None or declared.like is not None)


def _open(files: Files, declared: Declared, opened: set[int], above: list[Declared]) -> None:
    """Find what a type outside all others is like, that first, and declare what it has nested from there."""
    if any(one is declared for one in above):
        names = " like ".join(f"`{one.ref.name}`" for one in [*above, declared])
        raise declared.file.wrong(declared.node, f"{names}: a circle says nothing")
    if id(declared) in opened:
        return
    own = dict(declared.nested)
    for one in (declared, *own.values()):
        _others(files, one, lambda other: _open(files, other, opened, [*above, declared]))
    for one in (declared, *own.values()):
        for other in [*([one.like] if one.like is not None else []), *one.parts]:
            if other.top is not declared:
                _open(files, other.top, opened, [*above, declared])
    # Only now are the names known that are nested in what it is like.
    for one in own.values():
        if isinstance(one.node, ast.ClassDef) and one.like is None and "Like" in map(ast.unparse, one.node.bases):
            one.like = _beside(declared, one)
    found: dict[str, Declared] = {}
    if declared.like is not None and declared.like.outer is None:
        for name, other in declared.like.nested.items():
            found[name] = _copy(declared, name, other)
    for carrier in (declared, *own.values()):
        inside = carrier.ref.name if carrier.outer is not None else ""
        for part in carrier.parts:
            for name, other in part.nested.items():
                found[inside + name] = _copy(declared, inside + name, other, carrier)
    declared.nested.clear()
    kept = {name: one for name, one in found.items() if name not in declared.without}
    declared.nested.update({name: own.get(name) or kept[name] for name in in_order(list(kept), list(own))})
    opened.add(id(declared))


def _copy(top: Declared, name: str, other: Declared, carrier: Declared | None = None) -> Declared:
    ref = Ref(top.ref.module, name)
    return Declared(ref, None, top.file, outer=top, export=False, like=other, carrier=carrier, side=top.side)


def _beside(top: Declared, one: Declared) -> Declared:
    name = one.ref.name
    found = top.like.nested.get(name) if top.like is not None else None
    if found is None:
        message = f"`{name}` is like nothing: there is no `{name}` in what `{top.ref.name}` is like; say Like[Other]"
        raise one.file.wrong(one.node, message)
    return found


def _others(files: Files, declared: Declared, open_: Callable[[Declared], None]) -> None:
    """Read the brackets of a class statement, and `del`; `open_` declares what a type has nested from others."""
    node, file = declared.node, declared.file
    for base in node.bases if isinstance(node, ast.ClassDef) else ():
        likes = base.value if isinstance(base, ast.Subscript) else base
        if ast.unparse(likes) == "Like":
            if declared.like is not None:
                raise file.wrong(base, f"`{declared.ref.name}` is like two types; what several share is a Part")
            if isinstance(base, ast.Subscript):
                declared.like, declared.named = _named(files, declared, base.slice, open_), True
            elif declared.outer is None:
                declared.like = _namesake(files, declared)
        elif isinstance(base, (ast.Name, ast.Attribute)):
            found = resolve(files, file, ast.unparse(base), declared.top)
            if found is not None and found.base == "Part":
                declared.parts.append(found)
    for statement in node.body if isinstance(node, ast.ClassDef) else ():
        if isinstance(statement, ast.Delete):
            if declared.like is None and not declared.parts and "Like" not in map(ast.unparse, _bases(node)):
                raise file.wrong(statement, f"`{declared.ref.name}` is like nothing, there is nothing to leave out")
            for target in statement.targets:
                names = target.elts if isinstance(target, ast.Tuple) else [target]
                declared.without.update({ast.unparse(name): statement for name in names})


def _bases(node: ast.stmt | None) -> Iterable[ast.expr]:
    return node.bases if isinstance(node, ast.ClassDef) else ()


def _named(files: Files, declared: Declared, name: ast.expr, open_: Callable[[Declared], None]) -> Declared:
    # From a class outside all others, and for what has the same name, what is nested hides nothing.
    within = None if ast.unparse(name) == declared.ref.name else declared.outer
    found = resolve(files, declared.file, ast.unparse(name), within)
    if found is None and isinstance(name, ast.Attribute):
        outer = resolve(files, declared.file, ast.unparse(name.value), within)
        if outer is not None and outer.top is not declared.top:
            open_(outer.top)
            found = outer.nested.get(name.attr)
    if declared.side == "typeddict" and found is not None:
        found = sibling(files, found) or found
    if found is None or found is declared or not (_stands_alone(found) or found.base == declared.base == "Call"):
        raise declared.file.wrong(name, f"Like[{ast.unparse(name)}]: that is no other type, describe or import it")
    return found


def _namesake(files: Files, declared: Declared) -> Declared:
    said, name = twins(files, declared.file), declared.ref.name
    if said is None:
        raise declared.file.wrong(
            declared.node, f"`{name}` is like what? Say Like[Other], or {USAGE} for the whole file"
        )
    plain = name if declared.base == "Call" else said.original(name)
    found = _first(files, said, plain)
    if found is None or (declared.base == "Call") != (found.base == "Call"):
        shown = f"`{plain}`" if plain else f"namesake without `{said.prefix}`"
        raise declared.file.wrong(declared.node, f"`{name}` is like nothing: {_shown(files, said)} has no {shown}")
    return found
