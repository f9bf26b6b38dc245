"""`ferroai.BaseModel` and what a class needs to be one of ours.

Owns the pydantic side of answers: importing this module imports pydantic, so only code that needs a class may do it.
Instances are filled by the core; nothing here validates what the server sends. What pydantic itself is asked about a
class (schemas, fields, subclasses) is made true first by `_schema.resolve`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

import pydantic
from pydantic import ConfigDict
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

# What tells of a failure is imported before there is one: a process that has run out of file descriptors can't.
from . import _core
from . import _exceptions as _exceptions
from . import _response as _response
from ._request_options import FinalRequestOptions as FinalRequestOptions
from ._schema import resolve
from ._types import is_list
from ._virtual import package

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import SupportsIndex

    from pydantic import GetCoreSchemaHandler
    from pydantic.main import IncEx
    from pydantic_core import CoreSchema
    from typing_extensions import Self

    from ._construct import construct_type as construct_type
    from ._construct import construct_type_unchecked as construct_type_unchecked

__all__ = ["UNDEFINED", "BaseModel", "field_default", "field_info", "make_class", "members"]

UNDEFINED: object = PydanticUndefined


class _Serializer:
    """Builds the serializer of a class when an instance is asked for it.

    pydantic builds such classes when they validate something, which ours do not: its core, in older versions, would
    find a stand-in where a foreign model holds one of ours.
    """

    __slots__ = ("_waiting",)

    def __init__(self, waiting: Any) -> None:
        self._waiting = waiting

    def __get__(self, instance: object, owner: type) -> object:
        return self._waiting if instance is None else self._waiting.rebuild()


class BaseModel(pydantic.BaseModel):
    """What every answer is: a pydantic model that keeps fields it does not know."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="allow", defer_build=True)

    if TYPE_CHECKING:
        _request_id: str | None = None
        """The id of the request (`x-request-id`), on the whole answer only."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "__ferroai_late__" not in cls.__dict__:
            # A program's own subclass: pydantic is about to copy the fields of the bases.
            resolve(cls)

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        waiting: object = cls.__dict__.get("__pydantic_serializer__")
        if hasattr(type(waiting), "rebuild"):
            type.__setattr__(cls, "__pydantic_serializer__", _Serializer(waiting))

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[pydantic.BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        resolve(cls)
        return handler(source)

    def model_dump(
        self,
        *,
        mode: Literal["json", "python"] | str = "python",
        include: IncEx | None = None,
        exclude: IncEx | None = None,
        context: Any | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,
        round_trip: bool = False,
        warnings: bool | Literal["none", "warn", "error"] = True,
        fallback: Callable[[Any], Any] | None = None,
        serialize_as_any: bool = False,
        polymorphic_serialization: bool | None = None,
    ) -> dict[str, Any]:
        """What pydantic's `model_dump` gives, without a schema of pydantic's where class and values are ours."""
        if not (serialize_as_any or polymorphic_serialization):
            made: dict[str, Any] | None = _core.dump(
                self, mode, include, exclude, bool(by_alias), exclude_unset, exclude_defaults, exclude_none, warnings
            )
            if made is not None:
                return made
        # Older versions of pydantic know fewer keywords: only those that say something are passed on.
        more = _said(
            exclude_computed_fields=exclude_computed_fields, polymorphic_serialization=polymorphic_serialization
        )
        return super().model_dump(
            mode=mode,
            include=include,
            exclude=exclude,
            context=context,
            by_alias=by_alias,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            round_trip=round_trip,
            warnings=warnings,
            fallback=fallback,
            serialize_as_any=serialize_as_any,
            **more,
        )

    def model_dump_json(
        self,
        *,
        indent: int | None = None,
        ensure_ascii: bool = False,
        include: IncEx | None = None,
        exclude: IncEx | None = None,
        context: Any | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,
        round_trip: bool = False,
        warnings: bool | Literal["none", "warn", "error"] = True,
        fallback: Callable[[Any], Any] | None = None,
        serialize_as_any: bool = False,
        polymorphic_serialization: bool | None = None,
    ) -> str:
        """What pydantic's `model_dump_json` gives, in the same way."""
        if not (serialize_as_any or polymorphic_serialization or ensure_ascii):
            made = _core.dump_json(
                self, indent, include, exclude, bool(by_alias), exclude_unset, exclude_defaults, exclude_none, warnings
            )
            if made is not None:
                return made
        more = _said(
            ensure_ascii=ensure_ascii,
            exclude_computed_fields=exclude_computed_fields,
            polymorphic_serialization=polymorphic_serialization,
        )
        return super().model_dump_json(
            indent=indent,
            include=include,
            exclude=exclude,
            context=context,
            by_alias=by_alias,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            round_trip=round_trip,
            warnings=warnings,
            fallback=fallback,
            serialize_as_any=serialize_as_any,
            **more,
        )

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, object]:
        """The answer as a dict: the names of the API, and only what the server sent, unless told otherwise."""
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """The same as JSON text."""
        return self.model_dump_json(
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def __str__(self) -> str:
        return pydantic.BaseModel.__repr__(self)

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """An instance from API names and plain data, nested models included, without validation."""
        from ._construct import construct

        return cast("Self", construct(cls, _fields_set, values))

    if not TYPE_CHECKING:
        model_construct = construct


# The name that users import, whichever module is imported first; annotations as text would be looked up there.
type.__setattr__(BaseModel, "__annotations__", {"model_config": ClassVar[ConfigDict]})
type.__setattr__(BaseModel, "__module__", package())


def _said(**keywords: Any) -> dict[str, Any]:
    return {name: value for name, value in keywords.items() if value}


class _Fields:
    """`model_fields` as pydantic has it, with the true types put in before anybody looks."""

    def __get__(self, instance: object, owner: type[pydantic.BaseModel]) -> dict[str, FieldInfo]:
        resolve(owner)
        return cast("dict[str, FieldInfo]", pydantic.BaseModel.__dict__["model_fields"].__get__(instance, owner))


# After the class was made: pydantic takes what it finds in the body for fields.
type.__setattr__(BaseModel, "model_fields", _Fields())
# The core shares what is the same in all objects of an answer; these give each object its own when it is looked at.
for _name in ("__pydantic_fields_set__", "__pydantic_extra__"):
    type.__setattr__(BaseModel, _name, _core.Slot(pydantic.BaseModel.__dict__[_name]))


def make_class(name: str, bases: tuple[type, ...], namespace: dict[str, object], numbers: list[str]) -> type:
    """A class of the API, without looking for names in the frame of whoever happens to be calling."""
    meta = cast("Callable[..., type]", type(BaseModel))
    if numbers:
        # Together with the fields below: puts lists in place of buffers before anybody looks.
        namespace["__dict__"] = _core.NumbersDict()
    made = meta(name, bases or (BaseModel,), namespace, __pydantic_reset_parent_namespace__=False)
    for field in numbers:
        # Only now: pydantic would take a descriptor for the default.
        type.__setattr__(made, field, _core.NumbersField(field))
    return made


def field_default(field: _core.FieldRow) -> object:
    """What stands to the right of `=` for a field, or `UNDEFINED` for nothing."""
    default = UNDEFINED if field.required else field.default
    if isinstance(default, dict):
        alias = None if field.wire == field.name else field.wire
        return pydantic.Field(default_factory=dict, alias=alias)
    if field.wire == field.name:
        return default
    return pydantic.Field(alias=field.wire) if field.required else pydantic.Field(default, alias=field.wire)


def field_info(hint: Any, field: _core.FieldRow) -> FieldInfo:
    """What pydantic would have made of a field in a class body."""
    default = field_default(field)
    if default is UNDEFINED:
        made = FieldInfo.from_annotation(hint)
    else:
        made = FieldInfo.from_annotated_attribute(hint, default)
    # What `ParsedResponse[Answer]` is made from, in the versions of pydantic that keep it.
    for name, value in (("_original_annotation", hint), ("_original_assignment", default)):
        if name in FieldInfo.__slots__:
            setattr(made, name, value)
    return made


def build_as(cast_to: Any, document: tuple[Any, bytes], request_id: str | None) -> object:
    """An answer as something the core does not build: a program's own class, or a typing object."""
    value, text = document
    made: object
    if isinstance(cast_to, type) and issubclass(cast_to, pydantic.BaseModel) and not issubclass(cast_to, BaseModel):
        made = cast_to.model_validate_json(text)
    else:
        from ._construct import construct_type

        made = construct_type(value=value, type_=cast_to)
    if isinstance(made, BaseModel):
        made._request_id = request_id
    return made


def reduce_generic(self: BaseModel, protocol: SupportsIndex) -> Any:
    """How an instance of `ParsedResponse[Answer]` is pickled: no module has its class under that name."""
    said = type(self).__pydantic_generic_metadata__
    if said["origin"] is None:
        return object.__reduce_ex__(self, protocol)
    return _empty, (said["origin"], said["args"]), self.__getstate__()


def _empty(origin: Any, arguments: tuple[Any, ...]) -> object:
    made = cast("type[pydantic.BaseModel]", origin[arguments])
    return made.__new__(made)


def _output_text(self: Any) -> str:
    """The text of every `output_text` part of every message, joined."""
    return "".join(_message_text(message) for message in _of_type("message", self.output))


def _message_text(self: Any) -> str:
    """The text of every `output_text` part, joined."""
    texts = (getattr(part, "text", None) for part in _of_type("output_text", getattr(self, "content", None)))
    return "".join(text for text in texts if isinstance(text, str))


def _of_type(kind: str, items: object) -> list[object]:
    """Those of a list that are of a kind; whatever else came has none."""
    return [item for item in (items if is_list(items) else []) if getattr(item, "type", None) == kind]


def _output_parsed(self: Any) -> Any:
    """The first text that was read, None when there is none."""
    contents = (getattr(message, "content", None) for message in _of_type("message", self.output))
    parts = (part for content in contents for part in _of_type("output_text", content))
    parsed = (getattr(part, "parsed", None) for part in parts)
    return next((one for one in parsed if one), None)


def _parts_exclude(self: Any) -> dict[str, object]:
    """What a request leaves out of each part: its dump is of the whole message."""
    content: object = self.content
    parts = enumerate(content if is_list(content) else [])
    left_out = ((index, getattr(part, "__api_exclude__", None)) for index, part in parts)
    return {"content": {index: names for index, names in left_out if names}}


def _to_numpy(self: Any) -> Any:
    """All embeddings as one float32 array, a row for each; needs numpy."""
    return _core.matrix(self.data)


_PARSED = "types.responses.parsed_response"
_MEMBERS: Mapping[tuple[str, str], Mapping[str, object]] = {
    ("types.responses.response", "Response"): {"output_text": property(_output_text)},
    ("types.beta.agent_session_message", "AgentSessionMessage"): {"output_text": property(_message_text)},
    ("types.create_embedding_response", "CreateEmbeddingResponse"): {"to_numpy": _to_numpy},
    (_PARSED, "ParsedResponse"): {"output_parsed": property(_output_parsed)},
    # What was made of a text here is not the service's: a request leaves it out of items that are handed in again.
    (_PARSED, "ParsedResponseOutputText"): {"__api_exclude__": {"parsed"}},
    (_PARSED, "ParsedResponseFunctionToolCall"): {"__api_exclude__": {"parsed_arguments"}},
    (_PARSED, "ParsedResponseOutputMessage"): {"__api_exclude__": property(_parts_exclude)},
}


def members(module: str, name: str) -> Mapping[str, object]:
    """What a class has beyond its fields."""
    return _MEMBERS.get((module, name), {})


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # Known here to programs; answers need none of it.
        if name in ("construct_type", "construct_type_unchecked"):
            from . import _construct

            return getattr(_construct, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
