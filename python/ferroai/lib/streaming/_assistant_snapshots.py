"""What a run has made so far, put together from the events of its stream: messages and steps.

Owns how an event changes them. A message is changed where it is, so whoever holds one sees it grow; its blocks, and
steps, are replaced by what they have become, so those that a hook was given stay as they were.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..._construct import construct_type
from ._deltas import accumulate_delta, copied_where, grown, plain

if TYPE_CHECKING:
    from ...types.beta import AssistantStreamEvent
    from ...types.beta.threads import Message, MessageContent, MessageContentDelta
    from ...types.beta.threads.runs import RunStep

__all__ = ["STEP_OVER", "accumulate_event", "accumulate_run_step"]

STEP_OVER = frozenset(f"thread.run.step.{end}" for end in ("completed", "cancelled", "expired", "failed"))


def accumulate_event(
    *, event: AssistantStreamEvent, current_message_snapshot: Message | None
) -> tuple[Message | None, list[MessageContentDelta]]:
    """The message as it is after an event, and the pieces that began a block of it."""
    if event.event == "thread.message.created":
        return event.data, []
    if event.event != "thread.message.delta":
        return current_message_snapshot, []
    if current_message_snapshot is None:
        current_message_snapshot = cast("Message", _unannounced("Message", event.data.id, content=[]))
    # A message that is just begun may come with null in the place of nothing.
    content: list[Any] = current_message_snapshot.content or []
    current_message_snapshot.content = content
    begun: list[MessageContentDelta] = []
    for piece in event.data.delta.content or ():
        if piece.index < len(content):
            content[piece.index] = copied_where(content[piece.index], piece)
            if grown(content[piece.index], piece):
                content[piece.index] = _block(content[piece.index])
        else:
            content.insert(piece.index, _block(piece))
            begun.append(piece)
    return current_message_snapshot, begun


def _unannounced(kind: str, id: str, **fields: object) -> object:
    """What a piece came of before the event that says it was made: it begins there."""
    from ...types.beta import threads

    owner: Any = threads if kind == "Message" else threads.runs
    return getattr(owner, kind).construct(id=id, **fields)


def _block(piece: object) -> MessageContent:
    from ...types.beta.threads import message_content

    kind: Any = message_content.MessageContent
    return cast("MessageContent", construct_type(type_=kind, value=plain(piece)))


def accumulate_run_step(*, event: AssistantStreamEvent, run_step_snapshots: dict[str, RunStep]) -> None:
    """Put an event to the steps as they are; one that is over is as its last event has it."""
    if event.event == "thread.run.step.delta":
        step = event.data.id
        if step not in run_step_snapshots:
            run_step_snapshots[step] = cast("RunStep", _unannounced("RunStep", step))
        run_step_snapshots[step] = copied_where(run_step_snapshots[step], event.data.delta)
        accumulate_delta(run_step_snapshots[step], event.data.delta)
    elif event.event == "thread.run.step.created" or event.event in STEP_OVER:
        whole = cast("RunStep", event.data)
        run_step_snapshots[whole.id] = whole
