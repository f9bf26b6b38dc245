"""Pieces of a streamed answer put together: `accumulate_delta`, for plain data and for models.

Owns the rules by which a piece goes to what came before. What it costs is as much as the piece holds, not as much as
has come: models are changed where they are, never dumped and built again, and a text grows in place as long as nobody
else holds it, while it can be read at every moment.
"""

from __future__ import annotations

from typing import Any, TypeGuard, cast

from ..._construct import construct_type
from ..._models import BaseModel

__all__ = ["accumulate_delta", "copied_where", "grown", "plain"]


def accumulate_delta(acc: Any, delta: Any) -> Any:
    """`acc` with what `delta` brings: texts longer, numbers added, entries of lists by their `index`.

    What is new in a model gets the class that the model says, whatever it is in the delta.
    """
    piece: Any
    for key, piece in _items(delta):
        held = _holder(acc, key)
        there = held.get(key)
        if there is None and not _is_indexed(piece):
            _put(acc, key, _fitting(acc, key, piece))
        elif key in ("index", "type"):
            # They say which thing it is.
            held[key] = piece
        elif isinstance(there, str) and isinstance(piece, str):
            # Out of its place first: a text that nothing else refers to is not copied to become longer.
            held[key] = None
            there += piece
            held[key] = there
        elif isinstance(there, (int, float)) and isinstance(piece, (int, float)):
            held[key] = there + piece
        elif _is_record(there) and _is_record(piece):
            if grown(there, piece):
                held[key] = _fitting(acc, key, there)
        elif _is_list(piece) and (there is None or _is_list(there)):
            if there is None:
                # Merged, too: one delta may bring several pieces of one entry.
                _put(acc, key, [])
            _extend(acc, key, piece)
    return acc


def _extend(acc: Any, key: str, pieces: list[Any]) -> None:
    there: list[Any] = _holder(acc, key)[key]
    if all(isinstance(one, (str, int, float)) for one in there) and (there or not _is_indexed(pieces)):
        there.extend(pieces)
        return
    for piece in pieces:
        at = _index(piece)
        if at >= len(there):
            there[at:] = _fitting(acc, key, [piece])
        elif grown(there[at], piece):
            there[at : at + 1] = _fitting(acc, key, [there[at]])


def grown(record: Any, delta: Any) -> bool:
    """Put a delta to a record that is one of several kinds, and say whether it is of another kind now."""
    kind = _holder(record, "type").get("type")
    accumulate_delta(record, delta)
    return bool(_holder(record, "type").get("type") != kind)


def copied_where(acc: Any, delta: Any) -> Any:
    """`acc`, to which `delta` can be put without a change to anything that somebody was given before."""
    if _is_list(acc):
        entries = acc.copy()
        for piece in delta if _is_indexed(delta) else ():
            at = _index(piece)
            if at < len(entries):
                entries[at] = copied_where(entries[at], piece)
        return entries
    if not _is_record(acc) or not _is_record(delta):
        return acc
    copied: Any = acc.model_copy() if isinstance(acc, BaseModel) else acc.copy()
    for key, piece in _items(delta):
        held = _holder(copied, key)
        if isinstance(held.get(key), (BaseModel, dict, list)):
            held[key] = copied_where(held[key], piece)
    return copied


def plain(value: Any) -> Any:
    """Models as the data they were made from."""
    if isinstance(value, BaseModel):
        return value.to_dict(warnings=False)
    return [plain(one) for one in value] if _is_list(value) else value


def _items(record: Any) -> list[tuple[str, Any]]:
    """What was sent of a record, and nothing that only stands for what was not."""
    if not isinstance(record, BaseModel):
        return list(record.items())
    sent = record.model_fields_set
    return [(key, value) for key, value in vars(record).items() if key in sent] + list(
        (record.model_extra or {}).items()
    )


def _holder(record: Any, key: str) -> dict[str, Any]:
    """Where a record has a field, if it has it."""
    if not isinstance(record, BaseModel):
        return cast("dict[str, Any]", record)
    fields = vars(record)
    return fields if key in fields else record.model_extra or {}


def _put(record: Any, key: str, value: object) -> None:
    if isinstance(record, BaseModel):
        setattr(record, key, value)
    else:
        record[key] = value


def _fitting(record: Any, key: str, value: Any) -> Any:
    """A value as the class of the record has it in that field."""
    field = type(record).model_fields.get(key) if isinstance(record, BaseModel) else None
    if field is None or not isinstance(value, (BaseModel, list, dict)):
        return plain(value)
    return construct_type(value=plain(value), type_=field.annotation, metadata=field.metadata)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _is_record(value: object) -> bool:
    return isinstance(value, (BaseModel, dict))


def _is_indexed(value: object) -> bool:
    entries = value if _is_list(value) else []
    return any("index" in _holder(entry, "index") for entry in entries if _is_record(entry))


def _index(entry: object) -> int:
    if not _is_record(entry):
        raise TypeError(f"an entry of a list that goes by `index` has none: {entry!r}")
    at = _holder(entry, "index").get("index")
    if at is None:
        raise RuntimeError(f"an entry of a list that goes by `index` has none: {entry!r}")
    if not isinstance(at, int):
        raise TypeError(f"the `index` of an entry is no number: {entry!r}")
    return at
