"""Reads a resource class of `api/`: its calls, their parameters and where each goes.

Owns the decorators' keywords. What the rule gives (place by verb, name of the parameters' `TypedDict`,
order of the body) is not said in `api/`; what departs from the rule is.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from . import expression
from .expression import Unreadable
from .ir import Operation, Param, Resource, Steps, ranked, snake
from .scope import VERBS, Declared, File
from .shapes import NULL, Ref, Type

PAGES = {
    "Page": "plain",
    "CursorPage": "cursor",
    "ConversationCursorPage": "conversation_cursor",
    "TokenPage": "token",
    "NextCursorPage": "next_cursor",
}
WORDS = ("stream", "multipart", "headers", "auth", "params", "order", "either", "deprecated", "formats")

# What may stand on the class, for all its calls.
INHERITED = ("headers", "auth", "deprecated")


@dataclass
class Call:
    """A method under one of the verbs, with the keywords of its decorator."""

    file: File
    node: ast.FunctionDef
    verb: str
    path: str
    words: dict[str, ast.expr]
    params_type: Ref | None


def default_params_name(resource: str, call: str) -> str:
    """`Completions` and `create` → `CompletionCreateParams`."""
    single = resource.removesuffix("s") if not resource.endswith("ches") else resource.removesuffix("es")
    if resource.endswith("ies"):
        single = resource.removesuffix("ies") + "y"
    return single + "".join(part.title() for part in call.split("_")) + "Params"


def implied_types(file: File, node: ast.ClassDef) -> list[Call]:
    """The calls of a resource; declares the `TypedDict`s they imply, so that types may name them."""
    calls: list[Call] = []
    named: dict[str, int] = {}
    for method in node.body:
        if isinstance(method, ast.FunctionDef):
            _check_method(file, method, named)
        if is_steps(method) or other_path(method):
            continue
        if isinstance(method, ast.FunctionDef):
            call = _call(file, node, method)
            calls.append(call)
            if call.params_type is not None:
                suffixes = ("", "Base", "NonStreaming", "Streaming") if _may_stream(call) else ("",)
                for suffix in suffixes:
                    ref = Ref(call.params_type.module, call.params_type.name + suffix)
                    file.declared.setdefault(ref.name, Declared(ref, None, file, export=not suffix))
        elif not isinstance(method, ast.Pass) and not (
            isinstance(method, ast.Expr) and isinstance(method.value, ast.Constant)
        ):
            raise file.wrong(
                method,
                f"`{ast.unparse(method)[:60]}` in a resource: expected calls under {', '.join('@' + v for v in VERBS)}",
            )
    return calls


def _check_method(file: File, method: ast.FunctionDef, named: dict[str, int]) -> None:
    """Nothing is described twice, and nothing is said that is not read."""
    before = named.setdefault(method.name, method.lineno)
    # Two of one name made of several requests are overloads.
    if before != method.lineno and not is_steps(method):
        raise file.wrong(method, f"`{method.name}` is described twice, in line {before} before")
    for statement in method.body:
        if not isinstance(statement, ast.Pass) and not (
            isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
        ):
            raise file.wrong(statement, f"`{ast.unparse(statement)[:60]}`: a call has a text below it, and no more")


def is_steps(method: ast.stmt) -> bool:
    """Whether a method is a call made of several requests: it stands under `@STEPS`."""
    decorators = method.decorator_list if isinstance(method, ast.FunctionDef) else []
    return [ast.unparse(one).partition("(")[0] for one in decorators] == ["STEPS"]


def other_path(node: ast.stmt) -> str:
    """The path in `chat = SAME("chat")`: a resource that lives elsewhere and is reached from here, too."""
    match node:
        case ast.Assign(
            targets=[ast.Name()], value=ast.Call(func=ast.Name(id="SAME"), args=[ast.Constant(value=str(path))])
        ):
            return path
    return ""


def _may_stream(call: Call) -> bool:
    return any(arg.arg == "stream" for arg in call.node.args.kwonlyargs) and "stream" in call.words


def _call(file: File, node: ast.ClassDef, method: ast.FunctionDef) -> Call:
    for decorator in method.decorator_list:
        if isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Name) and decorator.func.id in VERBS:
            break
    else:
        there = f", {' and '.join(f'`@{ast.unparse(one)}`' for one in method.decorator_list)} is none"
        told = there if method.decorator_list else ""
        raise file.wrong(
            method, f'`{method.name}` has no verb{told}: put @GET("/path"), @POST(...) or @DELETE(...) above it'
        )
    if len(decorator.args) != 1 or not isinstance(decorator.args[0], ast.Constant):
        raise file.wrong(decorator, f'the verb of `{method.name}` takes one path: @{decorator.func.id}("/path")')
    if not str(decorator.args[0].value).startswith("/"):
        raise file.wrong(decorator, f"the path of `{method.name}` begins with a slash, behind the base URL")
    words = {word.arg or "**": word.value for word in decorator.keywords}
    for word in words:
        if word not in WORDS:
            raise file.wrong(decorator, f"`{word}=` is not known; a verb takes {', '.join(WORDS)}")
    inherited = {word.arg: word.value for word in node.keywords if word.arg in INHERITED}
    words = {**{name: value for name, value in inherited.items() if name}, **words}
    params: Ref | None = None
    if method.args.kwonlyargs:
        name = default_params_name(node.name, method.name)
        if "params" in words:
            name = _literal(file, words["params"]) if ast.unparse(words["params"]) != "None" else ""
        params = Ref(f"{file.package}.{snake(name)}", name) if name else None
    return Call(file, method, decorator.func.id, str(decorator.args[0].value), words, params)


def _literal(file: File, node: ast.expr) -> str:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        raise file.wrong(node, f"`{ast.unparse(node)}` must be a string")
    return node.value


def read_resource(file: File, node: ast.ClassDef, calls: list[Call], resolve: expression.Resolve) -> Resource:
    resource = Resource(file.path, node.name, doc=ast.get_docstring(node) or "")
    for call in calls:
        try:
            resource.operations.append(_operation(call, resolve))
        except Unreadable as error:
            raise file.wrong(error.node, f"{error}; describe it, import it, or correct its name") from None
    for method in node.body:
        if isinstance(method, ast.Assign):
            resource.others[ast.unparse(method.targets[0])] = other_path(method)
        if isinstance(method, ast.FunctionDef) and is_steps(method):
            try:
                resource.steps.append(_steps(file, resource, node, method, resolve))
            except Unreadable as error:
                raise file.wrong(error.node, f"{error}; describe it, import it, or correct its name") from None
    return resource


def _steps(
    file: File, resource: Resource, owner: ast.ClassDef, node: ast.FunctionDef, resolve: expression.Resolve
) -> Steps:
    doc, docs = _docs(file, node)
    if node.returns is None:
        raise file.wrong(node, f"`{node.name}` does not say what it returns")
    made = Steps(node.name, [], expression.parse(node.returns, resolve), doc, options=node.args.kwarg is not None)
    decorator = node.decorator_list[0]
    words = decorator.keywords if isinstance(decorator, ast.Call) else []
    for word in words:
        if word.arg not in ("deprecated", "opens", "like", "but"):
            raise file.wrong(decorator, f"`{word.arg}=` is not known; @STEPS takes deprecated, opens, like and but")
    said = {word.arg: word.value for word in [*owner.keywords, *words]}
    made.deprecated = _literal(file, said["deprecated"]) if "deprecated" in said else ""
    made.opens = _literal(file, said["opens"]) if "opens" in said else ""
    _like(file, resource, made, decorator, said)
    positional = node.args.args[1:]
    defaults: list[ast.expr | None] = [*(None for _ in positional), *node.args.kw_defaults]
    for arg, default in zip([*positional, *node.args.kwonlyargs], defaults, strict=True):
        if arg.annotation is None:
            raise file.wrong(arg, f"`{arg.arg}` has no type")
        type_ = expression.parse(arg.annotation, resolve)
        made.params.append(Param(arg.arg, type_, "", required=default is None, positional=arg in positional))
        if default is not None and ast.unparse(default) != "...":
            made.defaults[arg.arg] = ast.unparse(default)
    for param in made.params:
        param.doc = docs.get(param.name, param.doc)
    return made


def _like(file: File, resource: Resource, steps: Steps, decorator: ast.expr, said: dict[str | None, ast.expr]) -> None:
    """Take in which call of the resource a call made of several requests is like, and its parameters."""
    if "like" not in said:
        if "but" in said:
            raise file.wrong(decorator, '`but=` leaves out parameters of the call that like="create" names')
        return
    steps.like = _literal(file, said["like"])
    if all(call.name != steps.like for call in resource.operations):
        known = ", ".join(call.name for call in resource.operations)
        raise file.wrong(decorator, f'like="{steps.like}": `{resource.name}` has no such call, but {known}')
    left = said.get("but", ast.Tuple([]))
    names = {param.name for param in resource.passed_on(steps)}
    steps.but = tuple(_literal(file, one) for one in (left.elts if isinstance(left, ast.Tuple) else [left]))
    for name in steps.but:
        if name not in names:
            raise file.wrong(decorator, f'but="{name}": `{steps.like}` passes on no parameter of that name')
    steps.params = resource.passed_on(steps)


def _operation(call: Call, resolve: expression.Resolve) -> Operation:
    file, node, words = call.file, call.node, call.words
    doc, docs = _docs(file, node)
    returns, page = _returns(call, resolve)
    params = _params(call, resolve, docs)
    body = any(param.place in ("body", "file") for param in params)
    multipart = words.get("multipart")
    encoding = "json" if body else "none"
    if multipart is not None:
        encoding = {"True": "multipart", "'if_files'": "multipart_if_files", "'or_raw'": "multipart_or_raw"}.get(
            ast.unparse(multipart), ""
        )
        if not encoding:
            raise file.wrong(multipart, '`multipart=` takes True, "if_files" or "or_raw"')
    headers = {"Accept": "*/*"} if returns == NULL else {}
    if "headers" in words:
        headers |= {str(name): str(value) for name, value in ast.literal_eval(words["headers"]).items()}
    order = ast.literal_eval(words["order"]) if "order" in words else ()
    params = ranked(params, order, encoding.startswith("multipart"))
    made = Operation(
        node.name, call.verb, call.path, params, returns, page, encoding, headers=headers, doc=doc,
        auth=_literal(file, words["auth"]) if "auth" in words else "bearer",
        deprecated=_literal(file, words["deprecated"]) if "deprecated" in words else "",
        params_type=call.params_type, either=ast.literal_eval(words["either"]) if "either" in words else (),
    )  # fmt: skip
    if "stream" in words:
        made.event = expression.parse(words["stream"], resolve)
        made.stream = "optional" if any(param.name == "stream" for param in params) else "always"
    if "formats" in words:
        made.formats = _formats(call, words["formats"], resolve)
    return made


def _formats(call: Call, node: ast.expr, resolve: expression.Resolve) -> tuple[tuple[str, Type], ...]:
    if not isinstance(node, ast.Dict) or all(arg.arg != "response_format" for arg in call.node.args.kwonlyargs):
        raise call.file.wrong(node, '`formats=` is {"value of response_format": Type}, and needs such a parameter')
    pairs = zip(node.keys, node.values, strict=True)
    return tuple(
        (_literal(call.file, key), expression.parse(value, resolve)) for key, value in pairs if key is not None
    )


def _returns(call: Call, resolve: expression.Resolve) -> tuple[Type, str]:
    node = call.node.returns
    if node is None:
        raise call.file.wrong(call.node, f"`{call.node.name}` does not say what it returns")
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) in PAGES:
        return expression.parse(node.slice, resolve), PAGES[ast.unparse(node.value)]
    return expression.parse(node, resolve), "none"


def _params(call: Call, resolve: expression.Resolve, docs: dict[str, str]) -> list[Param]:
    file, arguments = call.file, call.node.args
    positional = arguments.args[1:]
    made: list[Param] = []
    defaults: list[ast.expr | None] = [*(None for _ in positional), *arguments.kw_defaults]
    for arg, default in zip([*positional, *arguments.kwonlyargs], defaults, strict=True):
        if arg.annotation is None:
            raise file.wrong(arg, f"`{arg.arg}` has no type")
        type_ = expression.parse(arg.annotation, resolve)
        place = "path" if f"{{{arg.arg}}}" in call.path else "body" if call.verb == "POST" else "query"
        param = Param(
            arg.arg, type_, place, required=default is None, positional=arg in positional, doc=docs.get(arg.arg, "")
        )
        if isinstance(default, ast.Call):
            _elsewhere(file, param, default)
        elif default is not None and ast.unparse(default) != "...":
            raise file.wrong(default, f"a parameter that may be left out is written `{arg.arg}: ... = ...`")
        made.append(param)
    for name in docs:
        if all(param.name != name for param in made):
            raise file.wrong(call.node, f"the text of `{call.node.name}` explains `{name}`, which is no parameter")
    holes = {part.partition("}")[0] for part in call.path.split("{")[1:]}
    for missing in holes - {param.name for param in made}:
        raise file.wrong(call.node, f"the path has {{{missing}}}, `{call.node.name}` has no such parameter")
    for arg in positional:
        if arg.arg not in holes:
            raise file.wrong(arg, f"`{arg.arg}` is not in the path, so it is given by name: put it behind `*`")
    return made


def _elsewhere(file: File, param: Param, default: ast.Call) -> None:
    """`Wire("name", ...)`, `Header("name", ...)`, `Query(...)`: not where or what the rule says."""
    word = ast.unparse(default.func)
    names = [arg.value for arg in default.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    if word not in ("Wire", "Header", "Query", "Body"):
        raise file.wrong(default, f"`{word}(...)`: expected Wire, Header, Query or Body")
    if word != "Wire":
        param.place = word.lower()
    param.wire = names[0] if names else param.name
    param.required = not any(ast.unparse(arg) == "..." for arg in default.args)


def _docs(file: File, node: ast.FunctionDef) -> tuple[str, dict[str, str]]:
    """A call's text, and after it one `name: text` for each parameter that needs one."""
    text, docs = [], {}
    last = ""
    for line in (ast.get_docstring(node) or "").splitlines():
        name, colon, rest = line.partition(": ")
        if colon and name.isidentifier():
            last, docs[name] = name, rest.strip()
        elif last and line.startswith(" "):
            docs[last] += " " + line.strip()
        elif last and line.strip():
            raise file.wrong(
                node, f"`{line.strip()[:40]}` in the text of `{node.name}`: after a parameter, indent what continues it"
            )
        elif not last:
            text.append(line)
    return "\n".join(text).strip(), docs
