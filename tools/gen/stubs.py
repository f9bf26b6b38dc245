"""Writes the stubs: what editors and type checkers read of `ferroai.types` and `ferroai.resources`.

Owns the shape of classes, `TypedDict`s and packages; `stub_calls` owns the calls.
"""

from __future__ import annotations

import keyword

from .ir import Alias, Api, Field, Model, packages_of
from .layout import docstring, wrapped
from .shapes import VARIABLE, Ref, Wrap, bare
from .stub import Stub, default_text
from .stub_calls import VIEWS, resource_stub
from .stub_views import view_lines


def stubs(api: Api) -> dict[str, str]:
    """Path below the package (`types/chat/chat_completion.pyi`) → text."""
    made: dict[str, str] = {}
    modules = api.modules()
    packages = packages_of(modules)
    below: dict[str, list[str]] = {}
    for path in packages:
        below.setdefault(path.rpartition(".")[0], []).append(path)
    for path in modules:
        if path in packages:
            stub = package_stub(api, path, modules[path], below.get(path, []))
        else:
            stub = module_stub(api, path, modules[path])
        made[file_name(path)] = stub.text()
    by_module = {api.resource_module(resource): resource for resource in api.resources.values()}
    for path, resource in by_module.items():
        stub = resource_stub(api, path, resource)
        stub.lines += view_lines(stub, api, resource)
        stub.public += [f"{prefix}{resource.name}{kind}" for prefix in ("", "Async") for kind in VIEWS]
        made[file_name(path)] = stub.text()
    packages = {path.rpartition(".")[0] for path in by_module}
    for path in packages:
        made[file_name(path)] = resource_package(api, path, packages).text()
    made["_module_client.pyi"] = module_client(api).text()
    return made


def file_name(path: str) -> str:
    """A folder for each module: pyright warns whoever imports a stub that has no source beside it, and a
    folder passes for one. The modules themselves are made at run time.
    """
    return path.replace(".", "/") + "/__init__.pyi"


def module_stub(api: Api, path: str, names: dict[str, Ref]) -> Stub:
    stub = Stub(api, path)
    stub.public = list(names)
    for ref in api.by_module.get(path, []):
        entry = api.types[ref]
        stub.variable = api.generic.get(ref)
        stub.lines += ["", *(alias_lines(stub, entry) if isinstance(entry, Alias) else class_lines(stub, entry))]
    again(stub, {name: ref for name, ref in names.items() if ref.module != path})
    return stub


def again(stub: Stub, names: dict[str, Ref]) -> None:
    """Names that a module gives out again; one under a new name is an alias."""
    for name, ref in names.items():
        if name == ref.name:
            stub.imports.setdefault(f"ferroai.{ref.module}", set()).add(f"{name} as {name}")
            stub.taken[name] = ref
    for name, ref in names.items():
        if name != ref.name:
            stub.lines.append(f"{name}: TypeAlias = {stub.name(ref)}")


def package_stub(api: Api, path: str, names: dict[str, Ref], below: list[str]) -> Stub:
    stub = Stub(api, path, package=True)
    stub.public = list(names)
    for module, given in api.files.items():
        if module.rpartition(".")[0] == path:
            stub.public += given
            stub.imports.setdefault(f"ferroai.{module}", set()).update(f"{name} as {name}" for name in given)
    for other in below:
        leaf = other.rpartition(".")[2]
        stub.imports.setdefault(f"ferroai.{path}", set()).add(f"{leaf} as {leaf}")
    again(stub, names)
    return stub


def alias_lines(stub: Stub, alias: Alias) -> list[str]:
    if alias.target == VARIABLE:
        return [f'{alias.name} = TypeVar("{alias.name}")', *docstring(alias.doc, "")]
    return [*wrapped(f"{alias.name}: TypeAlias = ", stub.type(alias.target)), *docstring(alias.doc, "")]


def class_lines(stub: Stub, model: Model) -> list[str]:
    bases = [stub.name(base) for base in model.bases if not stub.api.is_variable(base)]
    if model.kind == "model":
        body = [line for item in model.fields for line in model_field(stub, model, item)]
        for mark, item in [("    @property", item) for item in model.properties] + [
            ("", item) for item in model.methods
        ]:
            body += [mark] if mark else []
            body += [f"    def {item.name}(self) -> {stub.type(item.type, stub.hidden(model))}:"]
            body += docstring(item.doc, " " * 8) or [" " * 8 + "..."]
        generic = [f"Generic[{base.name}]" for base in model.bases if stub.api.is_variable(base)]
        head = f"class {model.name}({', '.join([*(bases or ['BaseModel']), *generic])}):"
        lines: list[str] = []
    else:
        lines = reserved(stub, model)
        bases = ([f"_{model.name}ReservedKeywords"] if lines else []) + bases
        head = f"class {model.name}({', '.join(bases or ['TypedDict'])}, total=False):"
        body = [line for item in model.fields if not is_reserved(item) for line in key(stub, model, item)]
    inside = [*docstring(model.doc, "    "), *body]
    return [*lines, head, *inside] if inside else [*lines, head + " ..."]


def model_field(stub: Stub, model: Model, item: Field) -> list[str]:
    lines = wrapped(f"    {item.name}: ", stub.type(item.type, stub.hidden(model)), default_text(item))
    if "Field(" in lines[-1]:
        stub.imports.setdefault("pydantic", set()).add("Field")
    lines[0] += overrides(stub, model, item)
    return [*lines, *docstring(item.doc, "    ")]


def overrides(stub: Stub, model: Model, item: Field) -> str:
    """What a narrower field than that of the base must be excused for: answers are read, not filled."""
    inherited = {known.name: known for base in model.bases for known in base_fields(stub, base)}
    known = inherited.get(item.name)
    codes = ["reportIncompatibleVariableOverride"] if known is not None and known.type != item.type else []
    codes += ["reportGeneralTypeIssues"] if known is not None and item.required and not known.required else []
    # mypy minds only what is not narrower by its rules: a list of other things never is.
    inner = bare(item.type)
    minds = known is not None and known.type != item.type and isinstance(inner, Wrap) and inner.kind == "list"
    mypy = "  # type: ignore[assignment]" if minds else ""
    return mypy + (f"  # pyright: ignore[{', '.join(codes)}]" if codes else "")


def base_fields(stub: Stub, base: Ref) -> list[Field]:
    entry = stub.api.types[base]
    return list(stub.api.fields(entry)) if isinstance(entry, Model) else []


def key(stub: Stub, model: Model, item: Field) -> list[str]:
    text = stub.type(item.type, stub.hidden(model))
    text = f"Required[{text}]" if item.required else text
    return [*wrapped(f"    {item.name}: ", text), *docstring(item.doc, "    ")]


def is_reserved(item: Field) -> bool:
    return not item.name.isidentifier() or keyword.iskeyword(item.name)


def reserved(stub: Stub, model: Model) -> list[str]:
    """A base for the keys that no class body can name."""
    keys = [item for item in model.fields if is_reserved(item)]
    if not keys:
        return []
    texts = [f"Required[{stub.type(item.type)}]" if item.required else stub.type(item.type) for item in keys]
    pairs = ", ".join(f'"{item.name}": {text}' for item, text in zip(keys, texts, strict=True))
    name = f"_{model.name}ReservedKeywords"
    return [f'{name} = TypedDict("{name}", {{{pairs}}}, total=False)', ""]


def resource_package(api: Api, path: str, packages: set[str]) -> Stub:
    """`resources`, `resources.chat`: the classes of the resources in it, and what clients are given."""
    stub = Stub(api, path, package=True)
    own = path.removeprefix("resources").removeprefix(".")
    for resource in api.resources.values():
        if resource.path == own or resource.parent == own:
            home = api.resource_module(resource)
            for name in (f"{prefix}{resource.name}{kind}" for prefix in ("", "Async") for kind in ("", *VIEWS)):
                stub.public.append(name)
                stub.imports.setdefault(f"ferroai.{home}", set()).add(f"{name} as {name}")
    for other in sorted(packages):
        if other.rpartition(".")[0] == path:
            leaf = other.rpartition(".")[2]
            stub.imports.setdefault(f"ferroai.{path}", set()).add(f"{leaf} as {leaf}")
    if not own:
        for prefix, kind in ((prefix, kind) for kind in ("", *VIEWS) for prefix in ("", "Async")):
            told = f"What a{'n async' if prefix else ''} client offers, by attribute"
            stub.lines += [
                "",
                f"class {prefix}Resources{kind}:",
                f'    """{told}{", as answers" if kind else ""}."""',
                "",
            ]
            for resource in api.resources.values():
                if not resource.parent:
                    stub.lines += ["    @property", f"    def {resource.path}(self) -> {prefix}{resource.name}{kind}:"]
                    stub.lines += docstring(resource.doc, " " * 8) or [" " * 8 + "..."]
    return stub


def module_client(api: Api) -> Stub:
    """What the package itself offers as a client: `ferroai.chat`."""
    stub = Stub(api, "_module_client")
    for resource in api.resources.values():
        if not resource.parent:
            stub.public.append(resource.path)
            stub.imports.setdefault(f"ferroai.{api.resource_module(resource)}", set()).add(resource.name)
            stub.lines += [f"{resource.path}: {resource.name}", *docstring(resource.doc, "")]
    return stub
