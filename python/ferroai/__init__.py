"""The OpenAI REST API, fast: `from ferroai import OpenAI, AsyncOpenAI`.

Names, calls and types are those of the official `openai` package; change the import and go on.
"""

from __future__ import annotations

from os import environ as _environ

from ._client import DEFAULT_MAX_RETRIES, AsyncOpenAI, OpenAI
from ._core import __version__
from ._exceptions import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ContentFilterFinishReasonError,
    InternalServerError,
    InvalidWebhookSignatureError,
    LengthFinishReasonError,
    NotFoundError,
    OpenAIError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    UploadError,
)
from ._timeout import DEFAULT_TIMEOUT, Timeout
from ._types import NOT_GIVEN, NoneType, NotGiven, Omit, not_given, omit
from ._virtual import install as _install

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import pagination as pagination
    from . import resources as resources
    from . import types as types
    from . import version as version
    from ._api_response import APIResponse as APIResponse
    from ._api_response import AsyncAPIResponse as AsyncAPIResponse
    from ._bulk import BulkError as BulkError
    from ._bulk import BulkProgress as BulkProgress
    from ._bulk import BulkSummary as BulkSummary
    from ._default_clients import DefaultAioHttpClient as DefaultAioHttpClient
    from ._default_clients import DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client
    from ._default_clients import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from ._default_clients import DefaultHttpx2Client as DefaultHttpx2Client
    from ._default_clients import DefaultHttpxClient as DefaultHttpxClient
    from ._files import File as File
    from ._files import file_from_path as file_from_path
    from ._files import to_file as to_file
    from ._hooks import RequestEvent as RequestEvent
    from ._hooks import ResponseEvent as ResponseEvent
    from ._hooks import RetryEvent as RetryEvent
    from ._http_client import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from ._http_client import HttpClient as HttpClient
    from ._http_client import Limits as Limits
    from ._legacy_response import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from ._models import BaseModel as BaseModel
    from ._retry import RetryPolicy as RetryPolicy
    from ._streaming import AsyncStream as AsyncStream
    from ._streaming import Stream as Stream
    from ._types import DataResidency as DataResidency
    from ._types import RequestOptions as RequestOptions
    from ._version import __title__ as __title__
    from .lib._tools import pydantic_function_tool as pydantic_function_tool
    from .lib._tools import pydantic_responses_function_tool as pydantic_responses_function_tool
    from .lib.azure import AsyncAzureOpenAI as AsyncAzureOpenAI
    from .lib.azure import AzureOpenAI as AzureOpenAI
    from .lib.streaming import AssistantEventHandler as AssistantEventHandler
    from .lib.streaming import AsyncAssistantEventHandler as AsyncAssistantEventHandler
    from .types.websocket_reconnection import ReconnectingEvent as ReconnectingEvent
    from .types.websocket_reconnection import ReconnectingOverrides as ReconnectingOverrides
    from .version import VERSION as VERSION

_install()

if (_level := _environ.get("OPENAI_LOG")) is not None:
    from ._logs import configure as _configure

    _configure(_level)

Client = OpenAI
AsyncClient = AsyncOpenAI

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AssistantEventHandler",
    "AsyncAPIResponse",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "BaseModel",
    "BulkError",
    "BulkProgress",
    "BulkSummary",
    "Client",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DataResidency",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "File",
    "HttpClient",
    "HttpxBinaryResponseContent",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "Limits",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "RequestEvent",
    "RequestOptions",
    "ResponseEvent",
    "RetryEvent",
    "RetryPolicy",
    "Stream",
    "Timeout",
    "UnprocessableEntityError",
    "UploadError",
    "__title__",
    "__version__",
    "file_from_path",
    "not_given",
    "omit",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "to_file",
    "types",
]

# Slow to import and not needed to make a client: found on first use.
_LAZY = {
    "DEFAULT_CONNECTION_LIMITS": "_http_client",
    "APIResponse": "_api_response",
    "AssistantEventHandler": "lib.streaming",
    "AsyncAPIResponse": "_api_response",
    "AsyncAssistantEventHandler": "lib.streaming",
    "AsyncAzureOpenAI": "lib.azure",
    "AzureOpenAI": "lib.azure",
    "DataResidency": "_types",
    "DefaultAioHttpClient": "_default_clients",
    "DefaultAsyncHttpx2Client": "_default_clients",
    "DefaultAsyncHttpxClient": "_default_clients",
    "DefaultHttpx2Client": "_default_clients",
    "DefaultHttpxClient": "_default_clients",
    "AsyncStream": "_streaming",
    "BaseModel": "_models",
    "BulkError": "_bulk",
    "BulkProgress": "_bulk",
    "BulkSummary": "_bulk",
    "HttpxBinaryResponseContent": "_legacy_response",
    "ReconnectingEvent": "types",
    "ReconnectingOverrides": "types",
    "RequestEvent": "_hooks",
    "RequestOptions": "_types",
    "ResponseEvent": "_hooks",
    "RetryEvent": "_hooks",
    "RetryPolicy": "_retry",
    "File": "_files",
    "HttpClient": "_http_client",
    "Limits": "_http_client",
    "Stream": "_streaming",
    "file_from_path": "_files",
    "pagination": "pagination",
    "pydantic_function_tool": "lib._tools",
    "pydantic_responses_function_tool": "lib._tools",
    "resources": "resources",
    "to_file": "_files",
    "types": "types",
    "version": "version",
    "VERSION": "version",
    "__title__": "_version",
}


if not TYPE_CHECKING:
    # Hidden from type checkers, for which any misspelt name would be fine otherwise.
    def __getattr__(name: str) -> object:
        module_name = _LAZY.get(name)
        if module_name is None:
            raise AttributeError(f"module 'ferroai' has no attribute {name!r}")
        from importlib import import_module

        module = import_module(f".{module_name}", __name__)
        found = module if name == module_name else getattr(module, name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_LAZY})


def _present() -> None:
    """Show, pickle and document the classes under the name users import."""
    for name in __all__:
        made = globals().get(name)
        if isinstance(made, type) and made is not NoneType:
            made.__module__ = __name__


_present()
