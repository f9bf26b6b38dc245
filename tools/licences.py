"""Checks that every crate the wheel is built from carries a licence we can ship under.

Owns: the list of licences accepted, the reading of SPDX expressions as `cargo metadata` gives them.
Refuses: a crate without a licence, and one none of whose choices is accepted.
It does not look for security advisories.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

ACCEPTED = {
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CDLA-Permissive-2.0",  # the Mozilla root certificates, data only
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
}

TOKEN = re.compile(r"\(|\)|\bAND\b|\bOR\b|[A-Za-z0-9.+-]+(?: WITH [A-Za-z0-9.+-]+)?")


def accepted(expression: str) -> bool:
    """Whether some choice that the expression leaves us consists of accepted licences only."""
    # Manifests older than SPDX write `MIT/Apache-2.0` for a choice.
    tokens = iter([*TOKEN.findall(expression.replace("/", " OR ")), ")"])
    return _choice(tokens)


def _choice(tokens: Iterator[str]) -> bool:
    """Reads up to the closing parenthesis; AND binds tighter than OR, as SPDX has it."""
    any_term, term = False, True
    for token in tokens:
        if token == ")":
            return any_term or term
        if token == "OR":
            any_term, term = any_term or term, True
        elif token != "AND":
            term = (_choice(tokens) if token == "(" else token in ACCEPTED) and term
    message = f"unbalanced parentheses before {list(tokens)!r}"
    raise ValueError(message)


def shipped(metadata: dict[str, Any]) -> list[dict[str, Any]]:
    """The packages reachable from ours by normal and build dependencies: what tests need is not shipped."""
    edges = {node["id"]: node["deps"] for node in metadata["resolve"]["nodes"]}
    found: set[str] = set()
    waiting = list(metadata["workspace_members"])
    while waiting:
        package = waiting.pop()
        if package in found:
            continue
        found.add(package)
        waiting.extend(
            edge["pkg"] for edge in edges[package] if any(kind["kind"] != "dev" for kind in edge["dep_kinds"])
        )
    return [package for package in metadata["packages"] if package["id"] in found]


def main() -> int:
    command = ["cargo", "metadata", "--locked", "--format-version", "1"]
    metadata = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    packages = shipped(metadata)
    refused = [package for package in packages if not package["license"] or not accepted(package["license"])]
    for package in refused:
        print(
            f"{package['name']} {package['version']}: licence {package['license']!r} is not accepted", file=sys.stderr
        )
    if refused:
        print("replace the crate, or add the licence to ACCEPTED in tools/licences.py with a reason", file=sys.stderr)
        return 1
    print(f"licences: {len(packages)} crates, all accepted")
    return 0


if __name__ == "__main__":
    sys.exit(main())
