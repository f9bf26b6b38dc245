"""Writes the grammar: a file of `api/` from the IR, in the one layout that the importer can compare.

Owns the order of a file, resources and their calls; `seed_types` owns the statements of types, `seed_names` how names
are spelled. Says only what departs from the rules of `read_calls`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .expression import quoted
from .ir import Api, Operation, Param, Resource, Steps, ranked
from .layout import WIDTH, docstring, listed, wrapped
from .read_calls import PAGES, default_params_name
from .seed_names import default_package, mains
from .seed_types import Types
from .shapes import NULL, Ref
from .siblings import params_of

PAGE_NAMES = {kind: name for name, kind in PAGES.items()}


def texts(api: Api) -> dict[str, str]:
    """File (dotted) → text, for everything in `api`."""
    outers = mains(api)
    params = params_of(api, outers)
    return {path: Seed(api, path, outers, params).text() for path in sorted({*api.resources, *api.homes.values()})}


class Seed(Types):
    """One file, `path` dotted below `api/`."""

    def text(self) -> str:
        # What was only spelled for lines that others were better than must take no name from what is used.
        used = self._used(self._parts())
        wanted = [key for key, local in self.imports.items() if local in used]
        self.imports.clear()
        for key in wanted:
            self._imported(*key)
        parts, exports, twins = self._parts(), self._exports(), self._twins()
        opening = docstring(self.api.openings.get(self.path, ""), "")
        head = ["\n".join(opening) + "\n"] if opening else []
        head += [f'PACKAGE = "{self.package}"\n'] if self.package != default_package(self.path) else []
        imports = "\n".join(self._import_lines(self._used(parts)))
        top = "\n".join([*head, *([imports + "\n"] if imports else [])])
        bottom = ["".join(exports)] if exports else []
        parts = [*([twins] if twins else []), *parts]
        return "\n\n".join([*([top] if top else []), *[part + "\n" for part in parts], *bottom])

    def _used(self, parts: list[str]) -> set[str]:
        """Every name that stands in what is written, apart from its words."""
        return set(re.findall(r"\w+", re.sub(r'"""(.|\n)*?"""', "", "\n".join([*parts, *self._exports()]))))

    def _parts(self) -> list[str]:
        self.written = set()
        parts = []
        if self.resource is not None:
            parts.append("\n".join(self._resource(self.resource)))
        for name, long in self.api.shorthands.get(self.path, {}).items():
            parts.append("\n".join(wrapped(f"{name}: Shorthand = ", self.type(long, whole=True))))
        parts += ["\n".join(self._part(part)) for part in self.likeness.parts.values()]
        for ref in sorted(self._tops(), key=lambda ref: (ref.module, ref.name)):
            lines = self._type(ref)
            if lines and len(lines) == 1 and "(Like" in lines[0] and parts and "(Like" in parts[-1].rpartition("\n")[2]:
                parts[-1] += "\n" + lines[0]
            elif lines:
                parts.append("\n".join(lines))
        return parts

    def _tops(self) -> Iterator[Ref]:
        for ref in self.own:
            if self.outers[ref] != ref:
                continue
            entry = self.api.types[ref]
            if not entry.implied or ref in self.nested:
                yield ref

    def _resource(self, resource: Resource) -> list[str]:
        words = []
        calls = resource.operations
        auth = "admin" if calls and all(call.auth == "admin" for call in calls) else "bearer"
        shared = dict(calls[0].headers) if calls else {}
        for call in calls:
            shared = {
                name: value for name, value in shared.items() if call.headers.get(name) == value and name != "Accept"
            }
        if auth != "bearer":
            words.append(f'auth="{auth}"')
        if shared:
            words.append(f"headers={mapping(shared)}")
        reasons = {call.deprecated for call in calls} | {steps.deprecated for steps in resource.steps}
        gone = reasons.pop() if len(reasons) == 1 and len(calls) > 1 else ""
        if gone:
            words.append(f"deprecated={quoted(gone)}")
        lines = listed(f"class {resource.name}(", words, "):") if words else [f"class {resource.name}:"]
        lines += docstring(resource.doc, "    ")
        lines += [f"    {name} = SAME({quoted(path)})" for name, path in resource.others.items()]
        for call in calls:
            lines += ["" for _ in lines[1:2]] + self._call(resource, call, auth, shared, gone)
        for steps in resource.steps:
            lines += ["", *self._steps(resource, steps, gone)]
        return lines if len(lines) > 1 else [lines[0] + " ..."]

    def _call(self, resource: Resource, call: Operation, auth: str, shared: dict[str, str], gone: str) -> list[str]:
        words = [f'"{call.path}"']
        if call.event is not None:
            words.append(f"stream={self.type(call.event)}")
        if call.encoding.startswith("multipart"):
            words.append(
                "multipart=" + (quoted(call.encoding.removeprefix("multipart_")) if "_" in call.encoding else "True")
            )
        expected = {"Accept": "*/*", **shared} if call.returns == NULL else shared
        headers = {name: value for name, value in call.headers.items() if expected.get(name) != value}
        if headers:
            words.append(f"headers={mapping({**shared, **headers})}")
        if call.auth != auth:
            words.append(f'auth="{call.auth}"')
        words += self._params_word(resource, call)
        if ranked(call.params, form=call.encoding.startswith("multipart")) != call.params:
            body = sorted(
                (param for param in call.params if param.place in ("body", "file")), key=lambda param: param.rank
            )
            words.append(f"order=({', '.join(quoted(param.name) for param in body)},)")
        if call.either:
            words.append(f"either={call.either!r}".replace("'", '"'))
        if call.formats:
            pairs = [f"{quoted(value)}: {self.type(type_)}" for value, type_ in call.formats]
            words.append("\n            ".join(["formats={", *(f"{pair}," for pair in pairs)]) + "\n        }")
        if call.deprecated != gone:
            words.append(f"deprecated={quoted(call.deprecated)}")
        page = PAGE_NAMES.get(call.page)
        returns = self.type(call.returns)
        params = ["self", *(self._param(call, param) for param in call.params if param.positional)]
        keywords = [self._param(call, param) for param in call.params if not param.positional]
        params += ["*", *keywords] if keywords else []
        tail = f") -> {page}[{returns}]:" if page else f") -> {returns}:"
        lines = listed(f"    @{call.verb}(", words, ")")
        lines += listed(f"    def {call.name}(", params, tail)
        told = self._told(lines, call.doc, call.params)
        return [*lines, *told]

    def _told(self, lines: list[str], doc: str, params: list[Param]) -> list[str]:
        """The text of a call below its head."""
        noted = [(param.name, param.doc) for param in params if param.doc]
        if not noted:
            told = docstring(doc, " " * 8)
            lines[-1] += "" if told else " ..."
            return told
        notes = [f"        {name}: {doc}" for name, doc in noted]
        return [f'        """{doc}', "", *notes, '        """']

    def _steps(self, resource: Resource, steps: Steps, gone: str) -> list[str]:
        shared = {param.name for param in resource.passed_on(steps)}
        own = [param for param in steps.params if param.name not in shared]

        def written(param: Param) -> str:
            text = f"{param.name}: {self.type(param.type)}"
            return text if param.required else f"{text} = {steps.defaults.get(param.name, '...')}"

        params = ["self", *(written(param) for param in own if param.positional)]
        named = [written(param) for param in own if not param.positional]
        params += ["*", *named] if named or not shared else []
        params += ["**options"] if steps.options else []
        words = [f"like={quoted(steps.like)}"] if steps.like else []
        words += [f"but=({', '.join(map(quoted, steps.but))}{',' * (len(steps.but) == 1)})"] if steps.but else []
        words += [f"opens={quoted(steps.opens)}"] if steps.opens else []
        words += [f"deprecated={quoted(steps.deprecated)}"] if steps.deprecated != gone else []
        word = f"({', '.join(words)})" if words else ""
        lines = [f"    @STEPS{word}", *listed(f"    def {steps.name}(", params, f") -> {self.type(steps.returns)}:")]
        told = self._told(lines, steps.doc, own)
        return [*lines, *told]

    def _params_word(self, resource: Resource, call: Operation) -> list[str]:
        keywords = any(not param.positional for param in call.params)
        name = default_params_name(resource.name, call.name) if keywords else ""
        actual = call.params_type.name if call.params_type else ""
        if name == actual:
            return []
        return [f'params="{actual}"' if actual else "params=None"]

    def _param(self, call: Operation, param: Param) -> str:
        text = f"{param.name}: {self.type(param.type)}"
        expected = "path" if f"{{{param.name}}}" in call.path else "body" if call.verb == "POST" else "query"
        args = [quoted(param.wire)] if param.wire != param.name else []
        args += [] if param.required else ["..."]
        if param.place != expected and param.place != "file":
            return f"{text} = {param.place.title()}({', '.join(args)})"
        if param.wire != param.name:
            return f"{text} = Wire({', '.join(args)})"
        return text if param.required else f"{text} = ..."

    def _exports(self) -> list[str]:
        found: dict[str, list[str]] = {}
        for module, names in sorted(self.api.exports.items()):
            for name, ref in names.items():
                ruled = self.outers[ref] == ref and ref.name == name and ref.module.rpartition(".")[0] == module
                if self.api.homes.get(ref) == self.path and not ruled:
                    spelt = self.spell(ref, None)
                    found.setdefault(module, []).append(spelt if ref.name == name else f"{name}={spelt}")
        by_hand = [
            "\n".join(listed("FILE(", [quoted(module), *map(quoted, given)], ")")) + "\n"
            for module, given in self.api.files.items()
            if self.api.said_in[module] == self.path
        ]
        alike: dict[tuple[str, ...], list[str]] = {}
        for module, spellings in found.items():
            ordered = tuple(sorted(spellings, key=lambda one: ("=" in one, one)))
            alike.setdefault(ordered, []).append(quoted(module))
        return by_hand + [
            "\n".join(listed("EXPORT(", [*modules, *names], ")")) + "\n" for names, modules in alike.items()
        ]

    def _import_lines(self, used: set[str]) -> list[str]:
        depth = self.path.count(".") + 1
        by_file: dict[str, list[str]] = {}
        for (home, name), local in self.imports.items():
            if local not in used:
                continue
            by_file.setdefault(home, []).append(name if name == local else f"{name} as {local}")
        lines = []
        for home, names in sorted(by_file.items()):
            lines.append(import_lines(f"from {'.' * depth}{home} import ", sorted(names)))
        return lines


def mapping(pairs: dict[str, str]) -> str:
    return "{" + ", ".join(f"{quoted(name)}: {quoted(value)}" for name, value in pairs.items()) + "}"


def import_lines(head: str, names: list[str]) -> str:
    """An import, on one line when it fits."""
    flat = f"{head}{', '.join(names)}"
    return flat if len(flat) <= WIDTH else "\n".join([f"{head}(", *(f"    {name}," for name in names), ")"])
