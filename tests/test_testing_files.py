"""What the embedded server does with forms, files, bytes and lists, as the official package sees it."""

from __future__ import annotations

import io
import os
import zlib
from collections.abc import Iterator
from typing import Any

import openai
import pytest

from ferroai.testing import MockServer

CONTENT = bytes(range(256)) * 40


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(items=7) as server:
        yield server


@pytest.fixture
def client(server: MockServer) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=server.url, api_key="k", max_retries=0) as client:
        yield client


def test_a_file_is_given_back(server: MockServer, client: openai.OpenAI) -> None:
    made = client.files.create(
        file=("a b.jsonl", CONTENT, "application/jsonl"),
        purpose="batch",
        expires_after={"anchor": "created_at", "seconds": 3600},
    )
    assert (made.filename, made.bytes, made.purpose, made.status) == ("a b.jsonl", len(CONTENT), "batch", "processed")
    assert client.files.retrieve(made.id) == made
    answer = client.files.content(made.id)
    assert answer.content == CONTENT
    assert answer.response.headers["content-disposition"] == 'attachment; filename="a b.jsonl"'
    assert next(iter(client.files.list())) == made
    assert [file.id for file in client.files.list(order="asc")][-1] == made.id
    assert len(list(client.files.list(limit=3))) == 8
    assert client.files.delete(made.id).deleted
    with pytest.raises(openai.NotFoundError):
        client.files.retrieve(made.id)
    with pytest.raises(openai.NotFoundError):
        client.files.content(made.id)

    [sent] = [request for request in server.requests if request.method == "POST"]
    assert [(part.name, part.filename, part.content_type, part.size) for part in sent.parts] == [
        ("purpose", None, None, 5),
        ("expires_after[anchor]", None, None, 10),
        ("expires_after[seconds]", None, None, 4),
        ("file", "a b.jsonl", "application/jsonl", len(CONTENT)),
    ]
    assert sent.parts[3].content == CONTENT
    assert sent.parts[3].crc32 == zlib.crc32(CONTENT)
    assert sent.size == len(sent.body) == int(sent.headers["content-length"])


def test_a_form_may_be_longer_than_what_is_kept(server: MockServer, client: openai.OpenAI) -> None:
    content = os.urandom(1024) * 9 * 1024
    made = client.files.create(file=content, purpose="user_data")
    [sent] = server.requests
    assert (made.bytes, sent.size > len(content)) == (len(content), True)
    assert len(sent.body) == 4 * 1024 * 1024
    assert (sent.parts[1].size, sent.parts[1].crc32) == (len(content), zlib.crc32(content))
    given = client.files.content(made.id).content
    assert given == content  # the megabytes not kept are said by the ones that are
    assert client.files.create(file=content, purpose="user_data").id == made.id


def test_what_a_form_must_have(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="'purpose'"):
        client.files.create(file=b"x", purpose=openai.omit)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_an_upload_in_parts(client: openai.OpenAI) -> None:
    upload = client.uploads.create(bytes=9, filename="a.txt", mime_type="text/plain", purpose="assistants")
    assert (upload.status, upload.bytes, upload.filename) == ("pending", 9, "a.txt")
    first, last = (client.uploads.parts.create(upload.id, data=data) for data in (b"12345", b"6789"))
    assert {first.upload_id, last.upload_id} == {upload.id}
    with pytest.raises(openai.BadRequestError, match="5 bytes"):
        client.uploads.complete(upload.id, part_ids=[first.id])
    with pytest.raises(openai.BadRequestError, match="no part"):
        client.uploads.complete(upload.id, part_ids=["part_0"])
    done = client.uploads.complete(upload.id, part_ids=[first.id, last.id])
    assert done.status == "completed"
    assert done.file is not None
    assert (done.file.bytes, done.file.filename, done.file.purpose) == (9, "a.txt", "assistants")
    assert client.files.content(done.file.id).content == b"123456789"
    assert client.uploads.cancel(upload.id).status == "cancelled"


def test_a_file_of_any_size_can_be_downloaded(client: openai.OpenAI) -> None:
    assert client.files.retrieve("file-300000bytes").bytes == 300_000
    content = client.files.content("file-300000bytes").content
    assert len(content) == 300_000
    assert content[:65536] == content[65536:131072]
    assert client.files.content("file-0bytes").content == b""


def test_what_was_made_is_remembered_and_changed(client: openai.OpenAI) -> None:
    store = client.vector_stores.create(name="one", file_ids=["file-1", "file-2"], metadata={"a": "b"})
    assert (store.name, store.metadata, store.file_counts.completed) == ("one", {"a": "b"}, 2)
    assert client.vector_stores.retrieve(store.id) == store
    assert client.vector_stores.update(store.id, name="two").name == "two"
    assert client.vector_stores.retrieve(store.id).name == "two"
    file = client.vector_stores.files.create(store.id, file_id="file-1")
    assert (file.id, file.vector_store_id, file.status) == ("file-1", store.id, "completed")
    assert (
        client.batches.cancel(
            client.batches.create(completion_window="24h", endpoint="/v1/responses", input_file_id="file-1").id
        ).status
        == "cancelled"
    )
    container = client.containers.create(name="box")
    kept = client.containers.files.create(container.id, file=("notes.txt", b"hello"))
    assert (kept.path, kept.bytes, kept.container_id) == ("/mnt/data/notes.txt", 5, container.id)
    assert client.containers.files.content.retrieve(kept.id, container_id=container.id).content == b"hello"
    assert next(iter(client.containers.files.list(container.id))).id == kept.id
    skill = client.skills.create(files=[("a/SKILL.md", b"# A"), ("a/b.py", b"pass")])
    assert client.skills.content.retrieve(skill.id).content == b"# A"
    version = client.skills.versions.create(skill.id, files=b"zip")
    assert client.skills.versions.retrieve(version.version, skill_id=skill.id) == version
    assert client.skills.versions.content.retrieve(version.version, skill_id=skill.id).content == b"zip"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    ("response_format", "content_type", "opening"),
    [("text", "text/plain", ""), ("srt", "text/plain", "1\n00:00:00,000 --> "), ("vtt", "text/vtt", "WEBVTT\n\n")],
)
def test_transcriptions_as_text(client: openai.OpenAI, response_format: Any, content_type: str, opening: str) -> None:
    calls: list[Any] = [client.audio.transcriptions.with_raw_response, client.audio.translations.with_raw_response]
    for call in calls:
        answer = call.create(file=b"RIFF", model="whisper-1", response_format=response_format)
        assert answer.headers["content-type"].startswith(content_type)
        assert isinstance(answer.parse(), str)
        assert answer.text.startswith(opening)


def test_transcriptions_as_json(client: openai.OpenAI) -> None:
    file = io.BytesIO(b"RIFF")
    assert client.audio.transcriptions.create(file=file, model="whisper-1").text
    verbose = client.audio.transcriptions.create(file=file, model="whisper-1", response_format="verbose_json")
    assert isinstance(verbose.duration, float)
    diarized = client.audio.transcriptions.create(file=file, model="whisper-1", response_format="diarized_json")
    assert diarized.segments[0].speaker
    events = client.audio.transcriptions.create(file=file, model="whisper-1", stream=True)
    assert [event.type for event in events][-1] == "transcript.text.done"


def test_speech(client: openai.OpenAI) -> None:
    answer = client.audio.speech.create(input="hello", model="tts-1", voice="alloy", response_format="wav")
    assert answer.response.headers["content-type"] == "audio/wav"
    assert len(answer.content) == 1024 + 64 * 5
    spoken = client.audio.speech.create(input="hello", model="tts-1", voice="alloy", stream_format="sse")
    assert spoken.content.count(b"data: ") == 3


def test_a_session_description(client: openai.OpenAI) -> None:
    answer = client.realtime.calls.create(sdp="v=0\r\n")
    assert answer.response.status_code == 201
    assert answer.response.headers["location"].startswith("/v1/realtime/calls/rtc_")
    assert answer.text.startswith("v=0\r\n")
    assert client.realtime.calls.create(sdp="v=0\r\n", session={"type": "realtime"}).text.startswith("v=0\r\n")
    client.realtime.calls.accept("rtc_1", type="realtime")
    client.realtime.calls.hangup("rtc_1")


def test_completions(client: openai.OpenAI) -> None:
    whole = client.completions.create(model="m", prompt="a", n=2, max_tokens=5)
    assert [(choice.index, choice.finish_reason) for choice in whole.choices] == [(0, "length"), (1, "length")]
    assert whole.usage is not None
    assert whole.usage.completion_tokens == 10
    said = ["", ""]
    for piece in client.completions.create(model="m", prompt="a", n=2, max_tokens=5, stream=True):
        for choice in piece.choices:
            said[choice.index] += choice.text
    assert len(said[0].split()) == len(whole.choices[0].text.split())
