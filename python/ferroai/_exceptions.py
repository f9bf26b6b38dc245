"""Every exception the package raises of itself; the tree is the one users of `openai` catch."""

from __future__ import annotations

import sys

from ._types import is_dict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._response import Request, Response
    from .types.chat import ChatCompletion

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
    "UploadError",
]


class OpenAIError(Exception):
    """The root of all of them, and what a wrong configuration raises."""


class UploadError(OpenAIError):
    """A file or stream that could not be sent as it was announced: it became shorter, or reading it failed.

    The connection is closed and the call is not made again. `file`: its path, or the name of the parameter.
    """

    def __init__(self, message: str, file: str) -> None:
        super().__init__(message, file)
        self.file = file

    def __str__(self) -> str:
        return str(self.args[0])


class APIError(OpenAIError):
    """A request that did not bring the answer it asked for.

    `message`: what was wrong. `request`: what was sent. `body`: the decoded error object of the answer, the
    raw text where it was not JSON, `None` where there was no answer. `code`, `param`, `type`: from the body.
    """

    message: str
    request: Request
    body: object | None
    code: str | None
    param: str | None
    type: str | None

    def __init__(self, message: str, request: Request, *, body: object | None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        told = _mapping(body)
        code = told.get("code")
        self.code = None if code is None else str(code)
        self.param = told.get("param")
        self.type = told.get("type")

    def __reduce__(self) -> tuple[object, ...]:
        # The generic way calls the class with `args`, which are fewer than it asks for.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[OpenAIError], arguments: tuple[object, ...], state: dict[str, object]) -> OpenAIError:
    error = kind.__new__(kind, *arguments)
    error.args = arguments
    error.__dict__.update(state)
    return error


class APIResponseValidationError(APIError):
    """An answer that came with success but is not what the call promises, such as a web page in place of JSON."""

    response: Response
    status_code: int

    def __init__(self, response: Response, body: object | None, *, message: str | None = None) -> None:
        super().__init__(message or "Data returned by API invalid for expected schema.", response.request, body=body)
        self.response = response
        self.status_code = response.status_code


class APIStatusError(APIError):
    """An answer with a status of 4xx or 5xx (or a redirect that was not followed)."""

    response: Response
    status_code: int
    request_id: str | None

    def __init__(self, message: str, *, response: Response, body: object | None) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")


class APIConnectionError(APIError):
    """No connection, or one that broke before the answer was whole; `__cause__` and the message say why."""

    def __init__(self, *, message: str = "Connection error.", request: Request) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """A time limit ran out. `phase` says which: connect, read, pool or total."""

    phase: str | None

    def __init__(self, request: Request, *, message: str = "Request timed out.", phase: str | None = None) -> None:
        super().__init__(message=message, request=request)
        self.phase = phase


class BadRequestError(APIStatusError):
    """Status 400: the request makes no sense to the server."""

    status_code: int = 400


class AuthenticationError(APIStatusError):
    """Status 401: the API key is missing, wrong or revoked."""

    status_code: int = 401


class PermissionDeniedError(APIStatusError):
    """Status 403: the key may not do this."""

    status_code: int = 403


class NotFoundError(APIStatusError):
    """Status 404: no such object, model or path."""

    status_code: int = 404


class ConflictError(APIStatusError):
    """Status 409: the object changed meanwhile."""

    status_code: int = 409


class UnprocessableEntityError(APIStatusError):
    """Status 422: understood, but not possible."""

    status_code: int = 422


class RateLimitError(APIStatusError):
    """Status 429: too many requests or tokens, or the quota is spent."""

    status_code: int = 429


class InternalServerError(APIStatusError):
    """Status 500 and above: the server failed."""


class LengthFinishReasonError(OpenAIError):
    """An answer that was to be read into a class ended at the limit of tokens; `completion` is what there is of it."""

    completion: ChatCompletion

    def __init__(self, *, completion: ChatCompletion) -> None:
        used = f": {completion.usage}" if completion.usage else ""
        super().__init__(f"The answer can't be parsed: it ended at the limit of tokens{used}")
        self.completion = completion

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (type(self), self.args, self.__dict__)


class ContentFilterFinishReasonError(OpenAIError):
    """An answer that was to be read into a class was held back by the content filter; `completion` may say more."""

    completion: ChatCompletion | None

    def __init__(self, *, completion: ChatCompletion | None = None) -> None:
        super().__init__("The answer can't be parsed: the content filter held it back")
        self.completion = completion


class InvalidWebhookSignatureError(ValueError):
    """A webhook whose signature is not that of its body: it does not come from whom it says."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def _mapping(value: object) -> dict[str, Any]:
    """A JSON object as it is, anything else as an empty one."""
    return value if is_dict(value) else {}


def _decoded(response: Response) -> object:
    try:
        return response.json()
    except (ValueError, RecursionError):  # no JSON, or nested deeper than Python reads
        return response.text


def status_error(response: Response) -> APIStatusError:
    """The exception for an answer whose status is no success."""
    status = response.status_code
    kind = _BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)
    body = _decoded(response)
    body = _mapping(body).get("error", body)
    told = _mapping(body).get("message")
    why = told if isinstance(told, str) else ""
    error = kind(f"Error code: {status}{why and f' - {why}'}", response=response, body=body)
    if status in (404, 405) and not why and sys.version_info >= (3, 11):
        # Nothing that the API would say: most likely the address is another server's, or `/v1` is missing.
        error.add_note(_asked(response.request))
    return error


def _asked(request: Request) -> str:
    """What was asked for, without what may be secret in it."""
    url = request.url
    return (
        f"What answered {request.method} {url.scheme}://{url.netloc.decode()}{url.path} does not say why in the words "
        "of the API: does base_url name the right server, and end where the API begins (most often in /v1)?"
    )


def event_error(request: Request, data: bytes) -> APIError:
    """The exception for an event that tells of an error in the middle of a stream."""
    import json

    body = json.loads(data)["error"]
    told = _mapping(body).get("message")
    message = told if isinstance(told, str) and told else "An error occurred during streaming"
    return APIError(message, request, body=body)


def cause(kind: str, message: str, request: Any) -> Exception:
    """What lies under a failure of the connection, by the name that `httpx` has for it: programs walk `__cause__`.

    A program that has loaded `httpx2` or `httpx` looks for their classes and gets them; any other gets one of Python's
    own. Nothing is imported for it: it may be descriptors that have run out.
    """
    for name in ("httpx2", "httpx"):
        module: Any = sys.modules.get(name)
        if module is not None and hasattr(module, kind):
            made: Exception = getattr(module, kind)(message, request=module.Request(request.method, str(request.url)))
            return made
    return TimeoutError(message) if kind.endswith("Timeout") else ConnectionError(message)
