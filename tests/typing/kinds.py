"""One call of each kind: encodings, pages, streams, bytes, text, administration, beta, raw. Checked, never run."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from pathlib import Path
from typing import Optional

from typing_extensions import assert_type

import ferroai
from ferroai import (
    APIResponse,
    AssistantEventHandler,
    AsyncAPIResponse,
    AsyncAssistantEventHandler,
    AsyncOpenAI,
    AsyncStream,
    OpenAI,
    ReconnectingEvent,
    ReconnectingOverrides,
    Stream,
)
from ferroai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ferroai.pagination import (
    AsyncConversationCursorPage,
    AsyncPaginator,
    SyncConversationCursorPage,
    SyncCursorPage,
    SyncNextCursorPage,
    SyncPage,
    SyncTokenPage,
)
from ferroai.resources.chat import Chat
from ferroai.types import (
    FileObject,
    ImagesResponse,
    Upload,
    VectorStore,
    VectorStoreSearchResponse,
    WebSocketConnectionOptions,
)
from ferroai.types.admin.organization import Group, OrganizationUser, UsageCompletionsResponse
from ferroai.types.admin.organization.organization_user import OrganizationUser as SameUser
from ferroai.types.audio import Transcription, TranscriptionVerbose
from ferroai.types.beta import AssistantStreamEvent, BetaResponse, BetaResponseStreamEvent
from ferroai.types.beta.agents.environments import EnvironmentFile
from ferroai.types.beta.threads import Message, Run, Text, TextDelta
from ferroai.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChoice,
    ParsedFunctionToolCall,
)
from ferroai.types.conversations import ConversationItem
from ferroai.types.image_edit_stream_event import ImageEditStreamEvent
from ferroai.types.live import DecisionQuestion
from ferroai.types.live.decision_trigger import DecisionsQuestion
from ferroai.types.responses import ParsedResponse, ParsedResponseOutputMessage
from ferroai.types.responses.parsed_response import ParsedContent
from ferroai.types.websocket_reconnection import is_recoverable_close


def forms(client: OpenAI, path: Path) -> None:
    assert_type(client.files.create(file=path, purpose="batch"), FileObject)
    assert_type(client.files.create(file=("a.jsonl", b"{}", "application/json"), purpose="batch"), FileObject)
    assert_type(client.uploads.complete("id", part_ids=["a"]), Upload)
    assert_type(client.images.edit(image=[path, b""], prompt="more of it"), ImagesResponse)
    assert_type(client.images.edit(image=path, prompt="more", stream=True), Stream[ImageEditStreamEvent])
    with path.open("rb") as file:
        assert_type(client.audio.transcriptions.create(file=file, model="whisper-1"), Transcription)
        text = client.audio.transcriptions.create(file=file, model="whisper-1", response_format="srt")
        assert_type(text, str)
        more = client.audio.transcriptions.create(file=file, model="whisper-1", response_format="verbose_json")
        assert_type(more, TranscriptionVerbose)


def answers_of_bytes(client: OpenAI) -> None:
    speech = client.audio.speech.create(model="tts-1", input="Hello.", voice="alloy")
    assert_type(speech, HttpxBinaryResponseContent)
    assert_type(speech.content, bytes)
    assert_type(client.files.content("id").read(), bytes)
    assert_type(client.realtime.calls.create(sdp="v=0"), HttpxBinaryResponseContent)


def pages(client: OpenAI) -> None:
    assert_type(client.files.list(), SyncCursorPage[FileObject])
    assert_type(client.conversations.items.list("id"), SyncConversationCursorPage[ConversationItem])
    assert_type(client.vector_stores.search("id", query="q"), SyncPage[VectorStoreSearchResponse])
    groups = client.admin.organization.groups.list()
    assert_type(groups.has_next_page(), bool)
    assert_type(groups, SyncNextCursorPage[Group])
    assert_type(groups.get_next_page(), SyncNextCursorPage[Group])
    assert_type(client.beta.agents.environments.files.list("id"), SyncTokenPage[EnvironmentFile])
    users = client.admin.organization.users.list(limit=3)
    assert_type(users, SyncConversationCursorPage[OrganizationUser])
    for user in users:
        assert_type(user, SameUser)
        assert_type(user.id, str)


def nothing(client: OpenAI) -> None:
    client.realtime.calls.hangup("id")


def administration(client: OpenAI) -> None:
    usage = client.admin.organization.usage.completions(start_time=1, bucket_width="1d")
    assert_type(usage, UsageCompletionsResponse)
    assert_type(usage.next_page, Optional[str])


def beta(client: OpenAI) -> None:
    assert_type(client.beta.chat, Chat)
    answer = client.beta.responses.create(model="m", input="hi")
    assert_type(answer, BetaResponse)
    # Deprecated, which a checker tells: an ignore that is not needed would be an error.
    run = client.beta.threads.runs.retrieve("run", thread_id="thread")  # pyright: ignore[reportDeprecated]
    assert_type(run, Run)
    begin = client.beta.threads.runs.create
    assert_type(begin("thread", assistant_id="a", stream=True), Stream[AssistantStreamEvent])


def steps(client: OpenAI, path: Path) -> None:
    assert_type(client.files.wait_for_processing("id"), FileObject)
    assert_type(client.uploads.upload_file_chunked(file=path, mime_type="text/plain", purpose="batch"), Upload)


def raw(client: OpenAI) -> None:
    asked = client.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(asked, LegacyAPIResponse[ChatCompletion])
    assert_type(asked.parse(), ChatCompletion)
    assert_type(asked.status_code, int)
    streamed = client.chat.completions.with_raw_response.create(model="m", messages=[], stream=True)
    assert_type(streamed.parse(), Stream[ChatCompletionChunk])
    with client.vector_stores.with_streaming_response.retrieve("id") as arriving:
        assert_type(arriving, APIResponse[VectorStore])
        assert_type(arriving.parse(), VectorStore)
        assert_type(arriving.read(), bytes)


def low_level(client: OpenAI) -> None:
    assert_type(client.post("/chat/completions", cast_to=ChatCompletion, body={"model": "m"}), ChatCompletion)
    assert_type(client.get("/models", cast_to=object), object)


def parsed(client: OpenAI) -> None:
    chat = client.post("/chat/completions", cast_to=ParsedChatCompletion[Upload], body={"model": "m"})
    assert_type(chat, ParsedChatCompletion[Upload])
    assert_type(chat.choices[0], ParsedChoice[Upload])
    assert_type(chat.choices[0].message, ParsedChatCompletionMessage[Upload])
    assert_type(chat.choices[0].message.parsed, Optional[Upload])
    assert_type(chat.choices[0].message.tool_calls, Optional[list[ParsedFunctionToolCall]])
    plain: ChatCompletion = chat
    response = client.post("/responses", cast_to=ParsedResponse[Upload], body={"model": "m"})
    assert_type(response.output_parsed, Optional[Upload])
    for item in response.output:
        if item.type == "message":
            assert_type(item, ParsedResponseOutputMessage[Upload])
            part: ParsedContent[Upload] = item.content[0]
            if part.type == "output_text":
                assert_type(part.parsed, Optional[Upload])
    del plain


def names_of_other_modules(question: DecisionsQuestion, options: WebSocketConnectionOptions) -> None:
    assert_type(question, DecisionQuestion)
    assert_type(options.get("max_size"), Optional[int])
    assert_type(is_recoverable_close(1006), bool)


def reconnecting(event: ReconnectingEvent) -> ReconnectingOverrides:
    assert_type(event.attempt, int)
    return {"extra_query": event.extra_query, "abort": event.attempt > 3}


def options(client: OpenAI) -> None:
    assert_type(client.with_options(timeout=3, max_retries=1), OpenAI)


async def awaited(client: AsyncOpenAI, path: Path) -> None:
    assert_type(await client.files.create(file=path, purpose="batch"), FileObject)
    speech = await client.audio.speech.create(model="tts-1", input="Hello.", voice="alloy")
    assert_type(speech.content, bytes)
    items = client.conversations.items.list("id")
    assert_type(items, AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]])
    asked = await client.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(asked.parse(), ChatCompletion)
    async with client.vector_stores.with_streaming_response.retrieve("id") as arriving:
        assert_type(arriving, AsyncAPIResponse[VectorStore])
        assert_type(await arriving.parse(), VectorStore)
    events = await client.beta.responses.create(model="m", input="hi", stream=True)
    assert_type(events, AsyncStream[BetaResponseStreamEvent])
    assert_type(await client.files.wait_for_processing("id"), FileObject)


class Heard(AssistantEventHandler):
    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        assert_type(self.current_run, Optional[Run])


class AsyncHeard(AsyncAssistantEventHandler):
    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        await super().on_text_delta(delta, snapshot)


def followed(client: OpenAI) -> None:
    follow = client.beta.threads.runs.stream
    with follow(assistant_id="a", thread_id="t") as stream:
        assert_type(stream, AssistantEventHandler)
        assert_type(list(stream), list[AssistantStreamEvent])
        assert_type(stream.get_final_messages(), list[Message])
    with follow(assistant_id="a", thread_id="t", event_handler=Heard()) as heard:
        assert_type(heard, Heard)


async def followed_async(client: AsyncOpenAI) -> None:
    follow = client.beta.threads.create_and_run_stream
    async with follow(assistant_id="a") as stream:
        assert_type(stream, AsyncAssistantEventHandler)
        assert_type([text async for text in stream.text_deltas], list[str])
    async with follow(assistant_id="a", event_handler=AsyncHeard()) as heard:
        assert_type(heard, AsyncHeard)
        assert_type(await heard.get_final_run(), Run)


def of_the_package() -> None:
    ferroai.api_key, ferroai.base_url, ferroai.timeout, ferroai.http_client = "k", None, 5.0, None
    ferroai.default_headers = {"x": "y"}
    ferroai.api_type = "azure"
    assert_type(ferroai.chat, Chat)
    assert_type(ferroai.chat.completions.create(model="m", messages=[]), ChatCompletion)
    assert_type(ferroai.files.retrieve("f"), FileObject)
    assert_type(ferroai.beta.responses.with_raw_response.retrieve("r"), LegacyAPIResponse[BetaResponse])
