"""The names that programs written against `openai` import, and what they do with them."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import pickle
import typing
from typing import Any
from unittest import mock

import pydantic
import pytest
import typing_extensions

import ferroai
from ferroai.testing import MockServer
from tests.conftest import Api
from tests.test_compat import program

#: By module. Names of helpers, of other providers and of websockets are not here: those are not there yet.
NAMES = {
    "": "OpenAI AsyncOpenAI AzureOpenAI AsyncAzureOpenAI "
    "Client AsyncClient Stream AsyncStream BaseModel Timeout NOT_GIVEN NotGiven Omit omit "
    "not_given NoneType OpenAIError APIError APIStatusError APIConnectionError APITimeoutError BadRequestError "
    "AuthenticationError PermissionDeniedError NotFoundError ConflictError UnprocessableEntityError RateLimitError "
    "InternalServerError APIResponseValidationError LengthFinishReasonError ContentFilterFinishReasonError "
    "InvalidWebhookSignatureError DefaultHttpxClient DefaultAsyncHttpxClient DefaultHttpx2Client "
    "DefaultAsyncHttpx2Client DefaultAioHttpClient HttpxBinaryResponseContent RequestOptions file_from_path "
    "pydantic_function_tool pydantic_responses_function_tool VERSION version types resources pagination __version__ "
    "files fine_tuning models ChatCompletion",
    "_base_client": "make_request_options SyncAPIClient AsyncAPIClient BasePage",
    "_client": "OpenAI AsyncOpenAI",
    "_constants": "RAW_RESPONSE_HEADER OVERRIDE_CAST_TO_HEADER DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT",
    "_exceptions": "OpenAIError APIStatusError",
    "_legacy_response": "LegacyAPIResponse HttpxBinaryResponseContent to_raw_response_wrapper",
    "_models": "BaseModel FinalRequestOptions construct_type construct_type_unchecked",
    "_resource": "SyncAPIResource AsyncAPIResource",
    "_response": "APIResponse AsyncAPIResponse ResponseContextManager",
    "_streaming": "Stream AsyncStream SSEDecoder SSEBytesDecoder ServerSentEvent",
    "_types": "Body Query Headers NotGiven Omit NOT_GIVEN omit FileTypes RequestOptions Response Timeout NoneType",
    "_version": "__version__ __title__",
    "lib._old_api": "APIRemovedInV1 APIRemovedInV1Proxy SYMBOLS",
    "lib._parsing": "type_to_response_format_param",
    "lib._parsing._completions": "type_to_response_format_param",
    "lib._parsing._responses": "type_to_text_format_param",
    "lib._pydantic": "to_strict_json_schema",
    "lib.azure": "AzureOpenAI AsyncAzureOpenAI BaseAzureClient AzureADTokenProvider AsyncAzureADTokenProvider "
    "MutuallyExclusiveAuthError API_KEY_SENTINEL",
    "lib.streaming": "AssistantEventHandler AssistantStreamManager AsyncAssistantStreamManager",
    "lib.streaming._assistants": "AssistantEventHandler AssistantEventHandlerT AssistantStreamManager "
    "AsyncAssistantEventHandler AsyncAssistantEventHandlerT AsyncAssistantStreamManager accumulate_event "
    "accumulate_run_step accumulate_delta",
    "lib.streaming._deltas": "accumulate_delta",
    "lib._tools": "PydanticFunctionTool ResponsesPydanticFunctionTool pydantic_function_tool",
    "pagination": "SyncPage AsyncPage SyncCursorPage AsyncCursorPage",
    "resources": "Chat AsyncChat Beta Completions Embeddings Models",
    "resources.beta": "Beta AsyncBeta",
    "resources.beta.responses.responses": "Responses AsyncResponses",
    "resources.beta.threads": "Threads AsyncThreads",
    "resources.chat": "Chat Completions AsyncCompletions",
    "resources.chat.completions": "Completions AsyncCompletions CompletionsWithRawResponse",
    "resources.chat.completions.completions": "Completions AsyncCompletions",
    "resources.completions": "Completions AsyncCompletions",
    "resources.embeddings": "Embeddings AsyncEmbeddings",
    "resources.responses": "Responses AsyncResponses",
    "resources.responses.responses": "Responses AsyncResponses",
    "types": "Batch Completion CompletionUsage CreateEmbeddingResponse EmbeddingCreateParams FileObject Moderation "
    "ModerationModel",
    "types.audio.transcription_create_params": "FileTypes",
    "types.beta.assistant": "Assistant",
    "types.beta.assistant_tool_param": "AssistantToolParam",
    "types.beta.thread_create_params": "Message",
    "types.beta.threads.message": "Message",
    "types.beta.threads.message_content": "MessageContent",
    "types.beta.threads.run": "Run",
    "types.chat": "ChatCompletion ChatCompletionChunk ChatCompletionMessage ChatCompletionMessageParam "
    "ChatCompletionMessageFunctionToolCallParam ChatCompletionSystemMessageParam ChatCompletionToolParam",
    "types.chat.chat_completion": "ChatCompletion Choice CompletionUsage",
    "types.chat.chat_completion_chunk": "ChatCompletionChunk Choice ChoiceDelta ChoiceDeltaToolCall",
    "types.chat.completion_create_params": "CompletionCreateParamsBase CompletionCreateParamsNonStreaming "
    "CompletionCreateParamsStreaming",
    "types.completion_create_params": "CompletionCreateParamsNonStreaming CompletionCreateParamsStreaming",
    "types.completion_usage": "CompletionUsage CompletionTokensDetails PromptTokensDetails",
    "types.fine_tuning.fine_tuning_job": "FineTuningJob",
    "types.responses": "Response ResponseFunctionToolCall ResponseInputItemParam ResponseInputParam "
    "ResponseOutputItem ResponseReasoningItem ResponseStreamEvent ToolParam",
    # Types of other files, which programs import from where these are used.
    "types.responses.response": "IncompleteDetails Response ResponseOutputItem Tool ToolChoice",
    "types.responses.response_create_params": "ContextManagement PromptCacheOptions ResponseCreateParamsBase",
    "types.responses.response_input_item_param": "ComputerCallOutput FunctionCallOutput LocalShellCallOutput "
    "McpApprovalResponse ResponseInputItemParam",
    "types.shared_params": "Reasoning",
    "version": "VERSION",
}


class Inner(pydantic.BaseModel):
    """Words about it."""

    count: int = 3
    parent: typing.Optional[Outer] = None  # noqa: UP045 - read at run time


class Outer(pydantic.BaseModel):
    inner: Inner = pydantic.Field(description="what is inside")
    several: list[Inner]
    either: int | Inner | None = None
    table: dict[str, int]
    anything: Any
    kind: typing.Literal["a", "b"] = "a"


Inner.model_rebuild()


class Endless(pydantic.BaseModel):
    again: Endless = pydantic.Field(description="itself")


@pydantic.dataclasses.dataclass
class Plain:
    name: str
    inner: Inner


@pytest.mark.parametrize("module", NAMES, ids=lambda name: name or "the package")
def test_names_are_there(module: str) -> None:
    found = importlib.import_module(f"ferroai.{module}" if module else "ferroai")
    for name in NAMES[module].split():
        assert getattr(found, name) is not None, name


def test_names_are_the_same_objects_by_both_ways() -> None:
    program(f"""
import importlib, importlib.util
for module, names in {NAMES!r}.items():
    path = "." + module if module else ""
    ours, theirs = importlib.import_module("ferroai" + path), importlib.import_module("openai" + path)
    assert ours is theirs
    spec = importlib.util.find_spec("openai" + path)
    assert spec is not None and importlib.import_module("openai" + path) is theirs, module
    for name in names.split():
        scope = {{}}
        if name != "__version__":
            exec(f"from openai{{path}} import {{name}} as theirs", scope)
            assert getattr(ours, name) is scope["theirs"], (module, name)
""")


@pytest.mark.parametrize(
    "described", [Inner, Outer, pydantic.TypeAdapter(Plain), pydantic.TypeAdapter(dict[str, Outer])], ids=str
)
def test_strict_schemas_are_those_of_the_official_package(described: Any) -> None:
    theirs = pytest.importorskip("openai.lib._pydantic", reason="the official package is not installed")
    from ferroai.lib._pydantic import to_strict_json_schema

    # As text: the order of keys is what prompt caches see.
    assert json.dumps(to_strict_json_schema(described)) == json.dumps(theirs.to_strict_json_schema(described))


def test_strict_schemas_end() -> None:
    from ferroai.lib._pydantic import to_strict_json_schema

    schema = to_strict_json_schema(Endless)
    assert schema["additionalProperties"] is False
    assert "itself" in json.dumps(schema)
    assert '{"$ref": "#/$defs/Endless"}' in json.dumps(schema)


@pytest.mark.parametrize("wrong", [int, "text", Inner(count=1)], ids=repr)
def test_what_has_no_schema(wrong: Any) -> None:
    from ferroai.lib._parsing import type_to_response_format_param
    from ferroai.lib._pydantic import to_strict_json_schema

    with pytest.raises(TypeError, match=r"pydantic\.BaseModel"):
        to_strict_json_schema(wrong)
    with pytest.raises(TypeError, match=r"pydantic\.BaseModel"):
        type_to_response_format_param(wrong)


def test_a_schema_that_strict_mode_cannot_say() -> None:
    from ferroai.lib._pydantic import to_strict_json_schema

    class Anything(pydantic.BaseModel):
        value: typing.Annotated[int, pydantic.WithJsonSchema({"properties": {"x": True}})]

    with pytest.raises(TypeError, match=r"can't say True, which stands at #/properties/value/properties/x"):
        to_strict_json_schema(Anything)


@pytest.mark.parametrize("made", [Outer, Plain, {"type": "json_object"}], ids=str)
def test_response_formats_are_those_of_the_official_package(made: Any) -> None:
    pytest.importorskip("openai", reason="the official package is not installed")
    from openai.lib._parsing import _completions as theirs
    from openai.lib._parsing import _responses as theirs_of_responses

    from ferroai.lib._parsing._completions import type_to_response_format_param
    from ferroai.lib._parsing._responses import type_to_text_format_param

    assert type_to_response_format_param(made) == theirs.type_to_response_format_param(made)
    if not isinstance(made, dict):
        assert type_to_text_format_param(made) == theirs_of_responses.type_to_text_format_param(made)


def test_no_response_format() -> None:
    from ferroai.lib._parsing import type_to_response_format_param

    assert type_to_response_format_param(ferroai.omit) is ferroai.omit
    assert type_to_response_format_param(ferroai.NOT_GIVEN) is ferroai.omit


@pytest.mark.parametrize("options", [{}, {"name": "other"}, {"description": "Does it."}], ids=str)
def test_tools_are_those_of_the_official_package(options: dict[str, str]) -> None:
    openai = pytest.importorskip("openai", reason="the official package is not installed")
    for kind in (Inner, Outer):
        assert ferroai.pydantic_function_tool(kind, **options) == openai.pydantic_function_tool(kind, **options)
        ours = ferroai.pydantic_responses_function_tool(kind, defer_loading=True, **options)
        assert ours == {"type": "function", **ferroai.pydantic_function_tool(kind, **options)["function"]} | {
            "defer_loading": True
        }
        assert getattr(ours, "model") is kind  # noqa: B009 - a TypedDict to type checkers


def test_a_tool_made_of_a_class_is_sent(api: Api) -> None:
    tool = ferroai.pydantic_function_tool(Inner)
    api.run(lambda client: client.chat.completions.create(model="m", messages=[], tools=[tool]))
    assert api.server.requests[0].json()["tools"] == [json.loads(json.dumps(tool))]


def test_request_options_are_those_of_the_official_package() -> None:
    theirs = pytest.importorskip("openai._base_client", reason="the official package is not installed")
    from ferroai._base_client import make_request_options
    from ferroai._constants import RAW_RESPONSE_HEADER

    for keywords in (
        {},
        {"extra_headers": {RAW_RESPONSE_HEADER: "true"}, "extra_body": {"a": 1}, "extra_query": {"b": 2}, "timeout": 3},
        {"query": {"c": 4}, "extra_query": {"b": 2}, "idempotency_key": "key"},
    ):
        made: Any = make_request_options
        assert made(**keywords) == theirs.make_request_options(**keywords)


def test_a_raw_answer_by_its_header(api: Api) -> None:
    """As a program does that makes requests by path and wants the answer's head."""
    from ferroai._base_client import make_request_options
    from ferroai._constants import RAW_RESPONSE_HEADER
    from ferroai._legacy_response import LegacyAPIResponse
    from ferroai.types.chat import ChatCompletion

    options: Any = make_request_options(extra_headers={RAW_RESPONSE_HEADER: "true"})
    body = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}
    answer = api.run(
        lambda client: client.post("/chat/completions", body=body, cast_to=ChatCompletion, options=options)
    )
    assert isinstance(answer, LegacyAPIResponse)
    assert isinstance(answer.parse(), ChatCompletion)
    assert answer.parse() is answer.parse()


def test_events_are_those_of_the_official_package() -> None:
    theirs = pytest.importorskip("openai._streaming", reason="the official package is not installed")
    from ferroai._streaming import SSEDecoder

    lines = b'event: a\ndata: {"x": 1}\ndata: 2\n\n: note\nid: 7\r\nretry: 5\r\ndata: last\r\n\r\n'
    pieces = [lines[start : start + 7] for start in range(0, len(lines), 7)]

    def events(decoder: Any) -> list[tuple[object, ...]]:
        return [(event.event, event.data, event.id, event.retry) for event in decoder.iter_bytes(iter(pieces))]

    assert events(SSEDecoder()) == events(theirs.SSEDecoder())


def test_plain_data_becomes_what_the_official_package_makes_of_it() -> None:
    theirs = pytest.importorskip("openai._models", reason="the official package is not installed")
    official = importlib.import_module("openai.types.chat").ChatCompletion
    from ferroai._models import construct_type, construct_type_unchecked
    from ferroai.types.chat import ChatCompletion

    value = {"id": "c", "choices": [{"index": 0, "message": {"role": "assistant", "content": 5, "new": True}}]}
    made: Any = construct_type_unchecked(value=value, type_=ChatCompletion)
    assert made.model_dump(warnings=False) == theirs.construct_type_unchecked(value=value, type_=official).model_dump(
        warnings=False
    )
    for kind, plain in ((list[int], [1, "x"]), (dict[str, float], {"a": 1}), (int | None, None)):
        assert construct_type(value=plain, type_=kind) == theirs.construct_type(value=plain, type_=kind)


def test_signatures_of_clients() -> None:
    spec = inspect.getfullargspec(ferroai.AsyncOpenAI.__init__)
    assert spec.args == ["self"]
    wanted = {"api_key", "organization", "project", "base_url", "timeout", "max_retries", "default_headers"}
    wanted |= {"default_query", "http_client", "websocket_base_url", "_strict_response_validation"}
    assert wanted <= set(spec.kwonlyargs)
    assert wanted <= set(inspect.signature(ferroai.OpenAI.__init__).parameters)
    assert inspect.iscoroutinefunction(ferroai.AsyncOpenAI(api_key="k").chat.completions.create)
    assert not inspect.iscoroutinefunction(ferroai.OpenAI(api_key="k").chat.completions.create)


def test_attributes_of_clients_are_ordinary_ones() -> None:
    client: Any = ferroai.OpenAI(api_key="k", base_url="http://host.example:81/v1")
    client.max_retries, client.organization = 7, "org"
    assert (client.max_retries, client.organization) == (7, "org")
    assert (client.base_url.host, client.base_url.port) == ("host.example", 81)
    assert str(client.base_url) == "http://host.example:81/v1/"
    assert client._base_url == client.base_url
    assert client.chat.completions._client is client
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ferroai, "organization", "x")
        assert ferroai.organization == "x"


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("types.chat.completion_create_params", "CompletionCreateParamsNonStreaming"),
        ("types.chat.completion_create_params", "CompletionCreateParamsStreaming"),
        ("types.completion_create_params", "CompletionCreateParamsNonStreaming"),
        ("types.embedding_create_params", "EmbeddingCreateParams"),
        ("types.audio.transcription_create_params", "TranscriptionCreateParamsNonStreaming"),
        ("types.responses.response_create_params", "ResponseCreateParamsNonStreaming"),
        ("types.chat", "ChatCompletionSystemMessageParam"),
    ],
)
def test_parameters_are_typed_dicts_whose_annotations_resolve(module: str, name: str) -> None:
    kind = getattr(importlib.import_module(f"ferroai.{module}"), name)
    assert typing_extensions.is_typeddict(kind)
    hints = typing.get_type_hints(kind)
    assert set(kind.__annotations__) <= set(hints)
    derived: Any = typing_extensions.TypedDict("derived", {"more": int}, total=False)
    assert derived(more=1) == {"more": 1}
    assert set(typing.get_type_hints(type("Sub", (kind,), {"__annotations__": {"more": int}}))) == {*hints, "more"}


def test_parameters_are_validated_by_pydantic() -> None:
    from ferroai.types.responses import ResponseInputParam, ResponseStreamEvent
    from ferroai.types.responses.response_input_item_param import FunctionCallOutput, ResponseInputItemParam

    output: Any = {"type": "function_call_output", "call_id": "c", "output": "done"}
    one: Any = pydantic.TypeAdapter(FunctionCallOutput)
    assert one.validate_python(output) == output
    any_of: Any = pydantic.TypeAdapter(ResponseInputItemParam)
    assert any_of.validate_python(output) == output
    several: Any = pydantic.TypeAdapter(ResponseInputParam)
    assert list(several.validate_python([output])) == [output]
    events: Any = pydantic.TypeAdapter(ResponseStreamEvent)
    event = {"type": "response.output_text.delta", "item_id": "i", "output_index": 0, "content_index": 0}
    made = events.validate_python({**event, "delta": "d", "logprobs": [], "sequence_number": 1})
    assert (type(made).__name__, made.delta) == ("ResponseTextDeltaEvent", "d")


def test_models_read_below_their_methods() -> None:
    """As OpenAI Agents does to write down a run that waits for a person."""
    from ferroai.types.responses import ResponseFunctionToolCall

    with MockServer() as server:
        server.on("POST", "/v1/responses").call("weather", {"city": "Oslo"})
        [call] = [
            item
            for item in server.client().responses.create(model="m", input="Hello").output
            if item.type == "function_call"
        ]
    kind: Any = type(call)
    assert pydantic.BaseModel in kind.__mro__
    values: Any = object.__getattribute__(call, "__dict__")
    assert values.__class__ is dict
    extra = pydantic.BaseModel.model_extra.__get__(call)
    assert extra == {}
    told = pydantic.BaseModel.model_fields_set.__get__(call)
    assert type(told) is set
    assert {"name", "arguments", "call_id"} <= told
    construct: Any = pydantic.BaseModel.model_construct
    made = construct.__func__(kind, _fields_set=told, **values)
    assert made == call
    adapter: Any = pydantic.TypeAdapter(ResponseFunctionToolCall)
    assert adapter.validate_python(dict(values), by_name=True) == call
    object.__setattr__(call, "_mark", 1)
    assert getattr(call, "_mark") == 1  # noqa: B009 - a mark of a program's own


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_a_call_is_wrapped_by_its_name(asynchronous: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """As tracers do: the module and the path below it are all they know. Clients made before are traced, too."""
    module = importlib.import_module("ferroai.resources.chat.completions")
    kind = module.AsyncCompletions if asynchronous else module.Completions
    seen: list[str] = []
    with MockServer() as server:
        client: Any = server.async_client() if asynchronous else server.client()
        _ = client.chat.completions
        original = inspect.getattr_static(kind, "create")

        def create(self: Any, *args: Any, **keywords: Any) -> Any:
            seen.append(keywords["model"])
            return original(self, *args, **keywords)

        monkeypatch.setattr(kind, "create", create)
        answer = client.chat.completions.create(model="traced", messages=[])
        if asynchronous:
            answer = asyncio.run(answer)
        assert (seen, answer.model) == (["traced"], "traced")


@pytest.mark.parametrize("kind", [ferroai.OpenAI, ferroai.AsyncOpenAI])
def test_mocks_know_what_a_client_has(kind: type[Any]) -> None:
    stand_in = mock.MagicMock(spec=kind)
    stand_in.chat.completions.create.return_value = 1
    assert stand_in.chat.completions.create() == 1
    assert isinstance(stand_in, kind)
    with pytest.raises(AttributeError):
        _ = stand_in.no_such_resource
    client = kind(api_key="k")
    with mock.patch.object(kind, "chat", new_callable=mock.PropertyMock, return_value=2):
        assert client.chat == 2
    with mock.patch.object(client, "chat"):
        assert isinstance(client.chat, mock.MagicMock)
    assert client.chat is client.chat
    assert type(client.chat).__name__ == type(client.copy().chat).__name__
    assert client.chat is not client.copy().chat
    assert mock.create_autospec(client, instance=True).responses.create is not None


def test_exceptions_carry_what_is_there_of_the_answer() -> None:
    from ferroai.types.chat import ChatCompletion

    answer = ChatCompletion.construct(id="c", choices=[], usage={"total_tokens": 9})
    cut = ferroai.LengthFinishReasonError(completion=answer)
    assert "total_tokens=9" in str(cut)
    assert pickle.loads(pickle.dumps(cut)).completion == answer
    assert ferroai.ContentFilterFinishReasonError().completion is None
    assert issubclass(ferroai.InvalidWebhookSignatureError, ValueError)
