"""A request in the form that programs pass to `client.request`, and see when they put their own in its place.

Owns what such a request may say; the core turns it into bytes. Needs neither pydantic nor typing.
"""

from __future__ import annotations

from ._constants import RAW_RESPONSE_HEADER
from ._types import NOT_GIVEN, NotGiven, Omit, is_dict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Iterable, Mapping
    from typing import IO, Any, ClassVar, TypeAlias

    from typing_extensions import Self

    from ._core import Expected
    from ._timeout import Timeout
    from ._types import Body, Headers, Query, RequestOptions

    # The call behind an answer: its options, or its number in the rows with the arguments.
    Asked: TypeAlias = "FinalRequestOptions | tuple[int, tuple[Any, ...], dict[str, Any]]"
    Content: TypeAlias = "bytes | bytearray | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]"

__all__ = ["FinalRequestOptions", "make_request_options", "options_of"]

_SECURITY = {"bearer_auth": True, "admin_api_key_auth": True}


class FinalRequestOptions:
    """One request: verb, path, query, headers, body, limits. What is not set is the client's."""

    method: str
    url: str
    params: Query
    headers: Headers | NotGiven
    max_retries: int | NotGiven
    timeout: float | Timeout | None | NotGiven
    files: Any
    idempotency_key: str | None
    post_parser: Callable[[Any], Any] | NotGiven
    follow_redirects: bool | None
    security: Mapping[str, bool]
    synthesize_event_and_data: bool | None
    stream_mode: str
    content: Content | None
    json_data: Body | None
    extra_json: Mapping[str, object] | None

    _NAMES = (
        "method",
        "url",
        "params",
        "headers",
        "max_retries",
        "timeout",
        "files",
        "idempotency_key",
        "post_parser",
        "follow_redirects",
        "security",
        "synthesize_event_and_data",
        "stream_mode",
        "content",
        "json_data",
        "extra_json",
    )
    # What the rows say of the answer, where the request was made from a call of theirs.
    _expected: Expected | None = None
    _events: Expected | None = None

    def __init__(
        self,
        *,
        method: str,
        url: str,
        params: Query | None = None,
        headers: Headers | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        files: Any = None,
        idempotency_key: str | None = None,
        post_parser: Callable[[Any], Any] | NotGiven = NOT_GIVEN,
        follow_redirects: bool | None = None,
        security: Mapping[str, bool] | None = None,
        synthesize_event_and_data: bool | None = None,
        stream_mode: str = "legacy",
        content: Content | None = None,
        json_data: Body | None = None,
        extra_json: Mapping[str, object] | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.params = {} if params is None else params
        self.headers = headers
        self.max_retries = max_retries
        self.timeout = timeout
        self.files = files
        self.idempotency_key = idempotency_key
        self.post_parser = post_parser
        self.follow_redirects = follow_redirects
        self.security = _SECURITY if security is None else security
        self.synthesize_event_and_data = synthesize_event_and_data
        self.stream_mode = stream_mode
        self.content = content
        self.json_data = json_data
        self.extra_json = extra_json

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Options from keywords; in mappings among them, what was not given is left out."""
        return cls(**{name: _stripped(value) for name, value in values.items()})

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """As `construct`."""
        return cls.construct(_fields_set, **values)

    def get_max_retries(self, max_retries: int) -> int:
        """How often this request is sent again, the client's number being `max_retries`."""
        return max_retries if isinstance(self.max_retries, NotGiven) else self.max_retries

    def copy(self, *, update: Mapping[str, Any] | None = None) -> Self:
        """The same options, some of them changed."""
        made = type(self).__new__(type(self))
        made.__dict__.update(self.__dict__)
        made.__dict__.update(update or {})
        return made

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """As `copy`."""
        from copy import deepcopy

        return deepcopy(self).copy(update=update) if deep else self.copy(update=update)

    def model_dump(self, *, exclude_unset: bool = False, exclude_none: bool = False, **_: Any) -> dict[str, Any]:
        """The options as a dict."""
        found = {name: getattr(self, name) for name in self._NAMES}
        if exclude_unset:
            found = {name: value for name, value in found.items() if not isinstance(value, NotGiven)}
        return {name: value for name, value in found.items() if value is not None or not exclude_none}

    def _strip_raw_response_header(self) -> None:
        """What asked for one answer as it is does not ask for the pages after it."""
        if not isinstance(self.headers, NotGiven):
            name = RAW_RESPONSE_HEADER.lower()
            self.headers = {key: value for key, value in self.headers.items() if key.lower() != name}

    def __eq__(self, other: object) -> bool:
        if isinstance(other, FinalRequestOptions):
            return self.model_dump() == other.model_dump()
        return NotImplemented

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        # Neither headers nor body: there may be secrets in them.
        return f"<FinalRequestOptions {self.method.upper()} {self.url}>"


def _stripped(value: Any) -> Any:
    if not is_dict(value):
        return value
    kept: dict[Any, Any] = {name: inner for name, inner in value.items() if not isinstance(inner, NotGiven)}
    return kept


def options_of(client: Any, asked: Asked) -> FinalRequestOptions:
    """The options of a call, made from the rows if need be."""
    if isinstance(asked, FinalRequestOptions):
        return asked
    number, args, kwargs = asked
    made: FinalRequestOptions = client._core.describe(client, number, args, kwargs)
    return made


def make_request_options(
    *,
    query: Query | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    idempotency_key: str | None = None,
    timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    post_parser: Callable[[Any], Any] | NotGiven = NOT_GIVEN,
    security: Mapping[str, bool] | None = None,
    synthesize_event_and_data: bool | None = None,
    stream_mode: str | None = None,
) -> RequestOptions:
    """The `options` of `client.get`, `client.post` and their kin, with what was given only."""
    params = query if extra_query is None else {**(query or {}), **extra_query}
    given: dict[str, Any] = {
        "headers": extra_headers,
        "extra_json": extra_body,
        "params": params,
        "idempotency_key": idempotency_key,
        "security": security,
        "synthesize_event_and_data": synthesize_event_and_data,
        "stream_mode": stream_mode,
    }
    options: Any = {name: value for name, value in given.items() if value is not None}
    for name, value in (("timeout", timeout), ("post_parser", post_parser)):
        if not isinstance(value, (NotGiven, Omit)):
            options[name] = value
    made: RequestOptions = options
    return made
