"""Type expressions: from `ast` to the IR and from the IR to text.

One parser for `api/` and for the official package, so that both spell types the same way. What a
name means is the caller's business: it passes `resolve`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from .shapes import (
    ANY,
    ARRAY,
    BINARY,
    BOOL,
    BYTES,
    FILE,
    FLOAT,
    INT,
    NULL,
    PATH,
    STR,
    Constants,
    Either,
    Ref,
    Simple,
    Type,
    Wrap,
    optional,
    union,
)

Resolve = Callable[[str], Type | None]

SIMPLE: dict[str, Simple] = {
    "str": STR, "int": INT, "float": FLOAT, "bool": BOOL, "object": ANY, "Any": ANY, "None": NULL,
    "NoneType": NULL, "FileTypes": FILE, "File": FILE, "HttpxBinaryResponseContent": BINARY, "Binary": BINARY,
    "Array": ARRAY, "bytes": BYTES, "PathLike": PATH,
    "StrictStr": STR, "StrictInt": INT, "StrictFloat": FLOAT, "StrictBool": BOOL,
}  # fmt: skip
WRAPS = {"Optional": "optional", "List": "list", "list": "list", "Iterable": "iterable"}
WRAPS |= {"SequenceNotStr": "sequence", "Sequence": "sequence", "Dict": "map", "dict": "map"}


class Unreadable(ValueError):
    """A type expression outside the grammar; carries the node it was found at."""

    def __init__(self, message: str, node: ast.expr) -> None:
        super().__init__(message)
        self.node = node


def parse(node: ast.expr, resolve: Resolve) -> Type:
    match node:
        case ast.Constant(value=None):
            return NULL
        case ast.Constant(value=str(text)):
            return parse(ast.parse(text, mode="eval").body, resolve)
        case ast.Name() | ast.Attribute():
            return _name(node, resolve)
        case ast.BinOp(op=ast.BitOr()):
            return union([parse(side, resolve) for side in _sides(node)])
        case ast.Subscript():
            return _subscript(node, resolve)
        case _:
            raise Unreadable(f"`{ast.unparse(node)}` is not a type", node)


def _sides(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_sides(node.left), *_sides(node.right)]
    return [node]


def _name(node: ast.Name | ast.Attribute, resolve: Resolve) -> Type:
    name = ast.unparse(node).removeprefix("builtins.").removeprefix("_legacy_response.")
    found = resolve(name)
    if found is not None:
        return found
    if name in SIMPLE:
        return SIMPLE[name]
    raise Unreadable(f"`{name}` is not a type known here", node)


def _subscript(node: ast.Subscript, resolve: Resolve) -> Type:
    head = ast.unparse(node.value).removeprefix("builtins.")
    items = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    match head:
        case "Literal":
            values: list[str | int | bool] = []
            for item in items:
                named = resolve(ast.unparse(item)) if isinstance(item, ast.Name) else None
                if isinstance(named, Constants):
                    values += named.values
                    continue
                if not isinstance(item, ast.Constant) or not isinstance(item.value, (str, int, bool)):
                    raise Unreadable(
                        f"`{ast.unparse(item)}` cannot be a literal: give a string, a number or a bool", item
                    )
                values.append(item.value)
            return Constants(tuple(values))
        case "Union":
            return union([parse(item, resolve) for item in items])
        case "Annotated" | "Tagged":
            inner = parse(items[0], resolve)
            tag = _tag(items[1])
            return Either(inner.members, tag) if tag and isinstance(inner, Either) else inner
        case "Required":
            return parse(items[0], resolve)
        case _ if head in WRAPS:
            kind = WRAPS[head]
            wrapped = parse(items[-1], resolve)
            return optional(wrapped) if kind == "optional" else Wrap(kind, wrapped)
        case _ if (generic := resolve(head)) is not None and isinstance(resolve(ast.unparse(node.slice)), Ref):
            # Only ever of its own variable, which therefore goes without saying.
            return generic
    raise Unreadable(f"`{head}[...]` is not a type known here", node)


def _tag(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Call):
        for keyword in node.keywords:
            if keyword.arg == "discriminator" and isinstance(keyword.value, ast.Constant):
                return str(keyword.value.value)
    return ""


NAMES = {kind.kind: name for name, kind in reversed(SIMPLE.items())}
NAMES |= {"any": "object", "null": "None", "file": "File", "binary": "Binary", "array": "Array"}
NAMES["variable"] = "TypeVar"
SHAPES = {"list": "List", "sequence": "Sequence", "iterable": "Iterable"}


def write(
    type_: Type,
    name: Callable[[Ref], str],
    names: dict[str, str] | None = None,
    short: Callable[[Type], str] = lambda _: "",
) -> str:
    """The text of a type. `name` says how to spell a reference, `names` overrides other spellings, `short`
    has the names of whole types.
    """
    spelt = NAMES | (names or {})
    known = short(type_)
    if known:
        return known
    match type_:
        case Simple(kind):
            return spelt[kind]
        case Constants(values):
            return f"Literal[{', '.join(_listed(values, short))}]"
        case Wrap("optional", item):
            return f"Optional[{write(item, name, names, short)}]"
        case Wrap("map", item):
            return f"Dict[{spelt['str']}, {write(item, name, names, short)}]"
        case Wrap(kind, item):
            return f"{(names or {}).get(kind, SHAPES.get(kind, kind))}[{write(item, name, names, short)}]"
        case Ref():
            return name(type_)
        case Either(members, tag):
            inner = f"Union[{', '.join(write(member, name, names, short) for member in members)}]"
            return f'Tagged[{inner}, "{tag}"]' if tag and names is None else inner


def _listed(values: tuple[str | int | bool, ...], short: Callable[[Type], str]) -> Iterator[str]:
    """Constants, or the name of some that stand together."""
    at = 0
    while at < len(values):
        ends = range(len(values), at + 5, -1)
        named = next((end for end in ends if short(Constants(values[at:end]))), None)
        yield quoted(values[at]) if named is None else short(Constants(values[at:named]))
        at = at + 1 if named is None else named


def quoted(value: object) -> str:
    """A Python literal with double quotes, as the formatter writes it."""
    if isinstance(value, str):
        text = repr(value)
        if text.startswith("'") and '"' not in text:
            return '"' + text[1:-1].replace("\\'", "'") + '"'
        return text
    return repr(value)
