"""What fields and parameters are by their name, where nothing else is said of them: `api/words.pyi`, told on every one.

Owns that file's grammar and which of its sentences holds where. Works on products only: the IR that is compared and
written back has what each type says itself.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from . import expression
from .expression import Unreadable
from .ir import Api, Field, Model, Param
from .scope import WORDS, Wrong
from .shapes import ANY, Type, bare
from .siblings import as_model

SHOWN = f"api/{WORDS}"
SHAPE = "expected one class of annotated names, each with a text below it"

_Item = TypeVar("_Item", Field, Param)


@dataclass(frozen=True)
class Word:
    """A sentence, and the type that a field of its name must have for it to hold; `object` for any."""

    name: str
    type: Type
    text: str
    line: int

    def tells(self, type_: Type) -> bool:
        """Whether it holds for a type: that it may be None, and which kind of list it is, says nothing against it."""
        return self.type in (ANY, as_model(bare(type_)))


def words(root: Path) -> list[Word]:
    """Those of `root/words.pyi`, none where there is no such file."""
    file = root / WORDS
    if not file.exists():
        return []
    statements = ast.parse(file.read_text(), filename=SHOWN).body
    opening, classes = statements[:1], statements[1:]
    if not (opening and _text(opening[0]) and len(classes) == 1 and isinstance(classes[0], ast.ClassDef)):
        raise Wrong(SHOWN, 1, SHAPE)
    body = classes[0].body
    found: dict[str, Word] = {}
    for statement, below in zip(body[::2], [*body[1::2], ast.Pass()], strict=False):
        text = _text(below)
        if not (isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and text):
            raise Wrong(SHOWN, statement.lineno, SHAPE)
        name = statement.target.id
        if name in found:
            raise Wrong(SHOWN, statement.lineno, f"`{name}` is told twice, in line {found[name].line} before")
        try:
            type_ = expression.parse(statement.annotation, lambda _: None)
        except Unreadable as error:
            raise Wrong(SHOWN, statement.lineno, str(error)) from None
        found[name] = Word(name, type_, text, statement.lineno)
    return list(found.values())


def _text(statement: ast.stmt) -> str:
    match statement:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return text
    return ""


def worded(api: Api, told: Sequence[Word]) -> Api:
    """`api` with a text for all that `told` knows; refuses a word that holds nowhere."""
    known = {word.name: word for word in told}
    used: set[str] = set()

    def fill(items: Iterable[_Item]) -> list[_Item]:
        filled: list[_Item] = []
        for item in items:
            word = known.get(item.name)
            # What is in a path names the thing that the call is about.
            in_path = isinstance(item, Param) and item.place == "path"
            if word is not None and not item.doc and not in_path and word.tells(item.type):
                used.add(item.name)
                item = replace(item, doc=word.text)
            filled.append(item)
        return filled

    types = {
        ref: replace(entry, fields=fill(entry.fields)) if isinstance(entry, Model) else entry
        for ref, entry in api.types.items()
    }
    resources = {
        path: replace(one, operations=[replace(call, params=fill(call.params)) for call in one.operations])
        for path, one in api.resources.items()
    }
    idle = [word for word in told if word.name not in used]
    if idle:
        names = ", ".join(f"`{word.name}`" for word in idle)
        raise Wrong(SHOWN, idle[0].line, f"{names}: no field or parameter of that name and type is without a text")
    return replace(api, types=types, resources=resources)
