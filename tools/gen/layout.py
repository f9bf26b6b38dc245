"""How generated Python is laid out: lines that are too long are broken at their outermost brackets.

The form is the formatter's own, so that what is written and then formatted does not change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

WIDTH = 120


def wrapped(head: str, expression: str, tail: str = "") -> list[str]:
    """`head` + a type expression + `tail`, on as many lines as it takes."""
    if len(head) + len(expression) + len(tail) <= WIDTH:
        return [head + expression + tail]
    indent = " " * (len(head) - len(head.lstrip()))
    sides = list(split(expression, "|"))
    if len(sides) > 1:
        # The first side is broken when it is the one that does not fit, as in `Union[...] | Omit`.
        return wrapped(head, sides[0], " | " + " | ".join(sides[1:]) + tail)
    name, bracket, inside = expression.partition("[")
    if not bracket:
        return [head + expression + tail]
    members = list(split(inside.removesuffix("]"), ","))
    # One index stays without a comma, which would make it a tuple.
    comma = "," if len(members) > 1 else ""
    inner = [line for member in members for line in wrapped(indent + "    ", member, comma)]
    return [f"{head}{name}[", *inner, f"{indent}]{tail}"]


def split(text: str, at: str) -> Iterator[str]:
    """The parts of `text` between separators that stand outside brackets and quotes."""
    depth, start, quote = 0, 0, ""
    for place, char in enumerate(text):
        if quote:
            quote = "" if char == quote and text[place - 1] != "\\" else quote
        elif char in "\"'":
            quote = char
        elif char in "[]()":
            depth += 1 if char in "[(" else -1
        elif char == at and depth == 0:
            yield text[start:place].strip()
            start = place + 1
    yield text[start:].strip()


def listed(head: str, items: Sequence[str], tail: str) -> list[str]:
    """`head` + items + `tail` (`def f(`, parameters, `): ...`), one item per line when they do not fit."""
    flat = head + ", ".join(items) + tail
    if len(flat) <= WIDTH:
        return [flat]
    indent = " " * (len(head) - len(head.lstrip()))
    lines = [head]
    for item in items:
        name, colon, rest = item.partition(": ")
        if not colon:
            lines.append(f"{indent}    {item},")
            continue
        type_, *default = split(rest, "=")
        lines += wrapped(f"{indent}    {name}{colon}", type_, "".join(f" = {value}" for value in default) + ",")
    return [*lines, indent + tail]


def docstring(text: str, indent: str) -> list[str]:
    """A docstring of one or more lines; none for no text."""
    if not text:
        return []
    lines = text.replace("\\", "\\\\").splitlines()
    if len(lines) == 1:
        return [f'{indent}"""{lines[0]}"""']
    return [f'{indent}"""{lines[0]}', *(f"{indent}{line}".rstrip() for line in lines[1:]), f'{indent}"""']
