"""The official package's calls: its resource classes read into `Operation` rows.

Owns what a resource method says about verb, path, places of parameters, pages, streams and headers.
"""

from __future__ import annotations

import ast

from .ir import Operation, Param, Resource, ranked
from .official import Official, flat_union, signature_type
from .shapes import ANY, BOOL, Either, Ref, Type, Wrap, optional, refs, union

OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")
PAGES = {
    "SyncPage": "plain",
    "SyncCursorPage": "cursor",
    "SyncConversationCursorPage": "conversation_cursor",
    "SyncTokenPage": "token",
    "SyncNextCursorPage": "next_cursor",
}
# What the official package decides in hand-written code: the order of an embedding request's body.
ORDERS = {"embeddings.create": ("model", "input", "user", "dimensions", "encoding_format")}
# Likewise: what comes back by the value of `response_format`.
FORMATS = {
    f"audio.{plural}.create": {
        "json": single, "verbose_json": f"{single}Verbose", **more, "text": "str", "srt": "str", "vtt": "str",
    }
    for plural, single, more in (
        ("transcriptions", "Transcription", {"diarized_json": "TranscriptionDiarized"}),
        ("translations", "Translation", {}),
    )
}  # fmt: skip


def take_resource(official: Official, path: str) -> Resource:
    """Read one resource (`chat.completions`) and every type its calls reach."""
    node = _resource_class(official, path)
    module = _resource_module(official, path)
    resource = Resource(path, node.name)
    for method in node.body:
        if isinstance(method, ast.FunctionDef):
            other = _other(official, module, path, method)
            if other:
                resource.others[method.name] = other
            call = _request(method)
            if call is not None:
                resource.operations.append(_operation(official, module, path, method, call))
    official.api.resources[path] = resource
    return resource


def _resource_module(official: Official, path: str) -> str:
    module = official.module(f"resources.{path}")
    if module is not None and module.package:
        module = official.module(f"resources.{path}.{path.rpartition('.')[2]}")
    if module is None:
        raise LookupError(f"the official package has no resource `{path}`")
    return module.path


def _resource_class(official: Official, path: str) -> ast.ClassDef:
    module = official.module(_resource_module(official, path))
    for node in module.body if module is not None else ():
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "SyncAPIResource" for base in node.bases):
            return node
    raise LookupError(f"`resources.{path}` has no resource class")


def helper_calls(official: Official, path: str) -> dict[str, str]:
    """Calls of a resource that send no request of their own, and what they take: "a helper", or "deprecated"."""
    found: dict[str, str] = {}
    for node in _resource_class(official, path).body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith(("_", "with_")) and not _request(node):
            words = [ast.unparse(one) for one in node.decorator_list]
            if "cached_property" not in words and "overload" not in words:
                found[node.name] = "deprecated" if any("deprecated" in word for word in words) else "a helper"
                taken = [arg.arg for arg in [*node.args.args[1:], *node.args.kwonlyargs] if arg.arg not in OPTIONS]
                found |= {f"{node.name} parameter {name}": "is taken" for name in taken}
    return found


def _other(official: Official, module: str, path: str, method: ast.FunctionDef) -> str:
    """The path of a resource that is reached from this one and lives elsewhere."""
    known = official.module(module)
    if known is None or not any(ast.unparse(one) == "cached_property" for one in method.decorator_list):
        return ""
    source, _ = known.imports.get(ast.unparse(method.returns), ("", "")) if method.returns else ("", "")
    found = source.removeprefix("resources.")
    return "" if found == source or f"{found}.".startswith(f"{path}.") else found


def _request(method: ast.FunctionDef) -> ast.Call | None:
    """The one request a plain method sends; helpers written by hand send none themselves."""
    for node in ast.walk(method):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in (
            "self._get", "self._post", "self._delete", "self._get_api_list",
        ):  # fmt: skip
            return node
    return None


def _operation(official: Official, module: str, resource: str, method: ast.FunctionDef, call: ast.Call) -> Operation:
    words = {word.arg: word.value for word in call.keywords if word.arg}
    verb = ast.unparse(call.func).removeprefix("self._").upper()
    page = "none"
    returned = words.get("cast_to")
    if verb == "GET_API_LIST":
        verb = ast.literal_eval(words["method"]).upper() if "method" in words else "GET"
        shape = words["page"]
        assert isinstance(shape, ast.Subscript)
        page, returned = PAGES[ast.unparse(shape.value)], shape.slice
    assert returned is not None, f"{resource}.{method.name} does not say what it returns"
    path = _path(call.args[0])
    body, body_type = _mapping(method, words.get("body"))
    options = words.get("options")
    query, query_type = _mapping(method, _word(options, "query"))
    fixed, given = _headers(method)
    params = _params(official, module, method, path, body, query, given)
    ref = body_type or query_type
    encoding = _encoding(method, body)
    operation = Operation(
        name=method.name,
        verb=verb,
        path=path,
        params=ranked(
            params, ORDERS.get(f"{resource}.{method.name}", tuple(body.values())), encoding.startswith("multipart")
        ),
        returns=_answer(official, module, method, returned),
        page=page,
        encoding=encoding,
        headers=fixed,
        auth="admin" if "admin_api_key_auth" in ast.unparse(call) else "bearer",
        deprecated="deprecated" if any("deprecated" in ast.unparse(d) for d in method.decorator_list) else "",
        params_type=_params_type(official, module, ref),
    )
    stream = words.get("stream_cls")
    if stream is not None:
        operation.event = _event(official, module, stream)
        operation.stream = "optional" if any(param.name == "stream" for param in params) else "always"
    either = _required_args(method)
    if either and operation.stream != "optional":
        operation.either = either
    for value, name in FORMATS.get(f"{resource}.{method.name}", {}).items():
        operation.formats += ((value, official.parse(module, ast.Name(name))),)
    reached: list[Type | None] = [operation.returns, operation.event, *(param.type for param in params)]
    for type_ in reached:
        for used in refs(type_):
            official.take(used)
    if operation.params_type is not None:
        official.take_module(operation.params_type.module)
    return operation


def _path(node: ast.expr) -> str:
    inner = node.args[0] if isinstance(node, ast.Call) else node
    return str(ast.literal_eval(inner))


def _word(node: ast.expr | None, name: str) -> ast.expr | None:
    if isinstance(node, ast.Call):
        return next((word.value for word in node.keywords if word.arg == name), None)
    return None


def _mapping(method: ast.FunctionDef, node: ast.expr | None) -> tuple[dict[str, str], ast.expr | None]:
    """Wire name → parameter of a body or query, and the expression naming its `TypedDict`."""
    if node is None:
        return {}, None
    kind = next((c.args[1] for c in ast.walk(node) if isinstance(c, ast.Call) and len(c.args) == 2), None)
    found = [inner for inner in ast.walk(node) if isinstance(inner, ast.Dict)]
    if not found:  # the mapping was put in a variable first
        names = {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}
        for statement in ast.walk(method):
            if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) in names:
                found += [inner for inner in ast.walk(statement.value) if isinstance(inner, ast.Dict)]
    if not found:
        return {}, kind
    keys = zip(found[0].keys, found[0].values, strict=True)
    return {str(key.value): ast.unparse(value) for key, value in keys if isinstance(key, ast.Constant)}, kind


def _params(
    official: Official,
    module: str,
    method: ast.FunctionDef,
    path: str,
    body: dict[str, str],
    query: dict[str, str],
    headers: dict[str, str],
) -> list[Param]:
    arguments = method.args
    positional = arguments.args[1:]
    required = {
        arg.arg for arg, value in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True) if value is None
    }
    places = {name: (place, wire) for place, names in (("header", headers), ("query", query), ("body", body))
              for wire, name in names.items()}  # fmt: skip
    made: list[Param] = []
    for arg in [*positional, *arguments.kwonlyargs]:
        name = arg.arg
        if name in OPTIONS or arg.annotation is None:
            continue
        place, wire = ("path", name) if f"{{{name}}}" in path else places.get(name, ("", ""))
        if not place:
            official.notes.append(f"{module}.{method.name}.{name}: it is never sent, it belongs to a helper")
            continue
        type_ = signature_type(official, module, arg.annotation)
        if name == "stream":
            type_ = optional(BOOL) if _may_be_none(type_) and place == "body" else BOOL
        made.append(Param(name, type_, place, wire, name in required or arg in positional, arg in positional))
    return made


def _may_be_none(type_: Type) -> bool:
    sides = type_.members if isinstance(type_, Either) else (type_,)
    return any(isinstance(side, Wrap) and side.kind == "optional" for side in sides)


def _required_args(method: ast.FunctionDef) -> tuple[tuple[str, ...], ...]:
    for decorator in method.decorator_list:
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "required_args":
            return tuple(tuple(ast.literal_eval(names)) for names in decorator.args)
    return ()


def _headers(method: ast.FunctionDef) -> tuple[dict[str, str], dict[str, str]]:
    """Headers the method always sends, and those it takes from parameters (wire name → parameter)."""
    names = {arg.arg for arg in [*method.args.args, *method.args.kwonlyargs]}
    fixed: dict[str, str] = {}
    given: dict[str, str] = {}
    for node in ast.walk(method):
        if not isinstance(node, ast.Assign) or ast.unparse(node.targets[0]) != "extra_headers":
            continue
        for inner in ast.walk(node.value):
            if isinstance(inner, ast.Dict):
                for key, value in zip(inner.keys, inner.values, strict=True):
                    if not isinstance(key, ast.Constant) or key.value == "Content-Type":
                        continue
                    if isinstance(value, ast.Constant):
                        fixed[str(key.value)] = str(value.value)
                        continue
                    used = [part.id for part in ast.walk(value) if isinstance(part, ast.Name) and part.id in names]
                    if used:
                        given[str(key.value)] = used[0]
    return dict(sorted(fixed.items())), given


def _encoding(method: ast.FunctionDef, body: dict[str, str]) -> str:
    text = ast.unparse(method)
    if "encode_multipart(" in text:
        return "multipart_or_raw"
    if "multipart/form-data" in text:
        return "multipart_if_files" if "if extracted_files:" in text or "if files:" in text else "multipart"
    return "json" if body else "none"


def _answer(official: Official, module: str, method: ast.FunctionDef, returned: ast.expr) -> Type:
    """What a whole answer is: `cast_to`, or where code decides, the signature without its streams."""
    if not isinstance(returned, ast.Call) or ast.unparse(returned.func) == "cast":
        return official.parse(module, returned.args[1] if isinstance(returned, ast.Call) else returned)
    assert method.returns is not None, f"{method.name} has no return annotation"
    sides = [side for side in flat_union(method.returns) if "Stream" not in ast.unparse(side)]
    return union([official.parse(module, side) for side in sides])


def _event(official: Official, module: str, stream: ast.expr) -> Type:
    """`Stream[Event]`, or a class of its own whose name tells the event: `AgentSessionEventStream`."""
    if isinstance(stream, ast.Subscript):
        return official.parse(module, stream.slice)
    name = ast.unparse(stream).removesuffix("Stream")
    for path in (module, *(f"types.{part}" for part in _packages_above(module))):
        found = official.find(path, name)
        if found is not None:
            return found
    official.notes.append(f"{module}.{ast.unparse(stream)}: what its events are is not known")
    return ANY


def _packages_above(module: str) -> list[str]:
    parts = module.removeprefix("resources.").split(".")
    return [".".join(parts[:end]) for end in range(len(parts), 0, -1)]


def _params_type(official: Official, module: str, node: ast.expr | None) -> Ref | None:
    if node is None:
        return None
    for inner in ast.walk(node):
        if isinstance(inner, ast.Attribute):
            found = official.find(module, ast.unparse(inner))
            if found is not None:
                return Ref(found.module, found.name.removesuffix("Streaming").removesuffix("Non"))
    return None
