"""The OpenAI REST API, fast: `from ferroai import OpenAI, AsyncOpenAI`.

Names, calls and types are those of the official `openai` package; change the import and go on.
"""

from __future__ import annotations

from os import environ as _environ

from . import _core
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
    from collections.abc import Callable, Mapping
    from typing import Literal

    from . import pagination as pagination
    from . import resources as resources
    from . import types as types
    from . import version as version
    from ._api_response import APIResponse as APIResponse
    from ._api_response import AsyncAPIResponse as AsyncAPIResponse
    from ._bulk import BulkError as BulkError
    from ._bulk import BulkProgress as BulkProgress
    from ._bulk import BulkSummary as BulkSummary
    from ._core import URL
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
    from ._module_client import admin as admin
    from ._module_client import audio as audio
    from ._module_client import batches as batches
    from ._module_client import beta as beta
    from ._module_client import chat as chat
    from ._module_client import completions as completions
    from ._module_client import containers as containers
    from ._module_client import content_provenance_checks as content_provenance_checks
    from ._module_client import conversations as conversations
    from ._module_client import decisions as decisions
    from ._module_client import embeddings as embeddings
    from ._module_client import evals as evals
    from ._module_client import files as files
    from ._module_client import fine_tuning as fine_tuning
    from ._module_client import images as images
    from ._module_client import live as live
    from ._module_client import models as models
    from ._module_client import moderations as moderations
    from ._module_client import realtime as realtime
    from ._module_client import responses as responses
    from ._module_client import safety as safety
    from ._module_client import skills as skills
    from ._module_client import uploads as uploads
    from ._module_client import vector_stores as vector_stores
    from ._module_client import videos as videos
    from ._module_client import webhooks as webhooks
    from ._retry import RetryPolicy as RetryPolicy
    from ._streaming import AsyncStream as AsyncStream
    from ._streaming import Stream as Stream
    from ._transport import HttpxClient
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

# Settings of the client that the package itself is (`ferroai.chat`), which reads them at each use: see `_module`.
api_key: str | None = None
admin_api_key: str | None = None
organization: str | None = None
project: str | None = None
webhook_secret: str | None = None
base_url: str | URL | None = None
timeout: float | Timeout | None = DEFAULT_TIMEOUT
max_retries: int | RetryPolicy = DEFAULT_MAX_RETRIES
default_headers: Mapping[str, str] | None = None
default_query: Mapping[str, object] | None = None
http_client: HttpClient | HttpxClient | None = None
# Which service it is a client of, and what that asks for; read once, when it is made.
api_type: Literal["openai", "azure", "amazon-bedrock"] | None = _environ.get("OPENAI_API_TYPE")  # type: ignore[assignment]
api_version: str | None = _environ.get("OPENAI_API_VERSION")
azure_endpoint: str | None = _environ.get("AZURE_OPENAI_ENDPOINT")
azure_ad_token: str | None = None
azure_ad_token_provider: Callable[[], str] | None = None
bedrock_token_provider: Callable[[], str] | None = None

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
    **{name: "_module_client" for name, _ in _core.resource("")[4]},
    "_load_client": "_module",
    "_reset_client": "_module",
    # Of the releases before 1.0, which type checkers need not know.
    "Audio": "lib._old_api",
    "ChatCompletion": "lib._old_api",
    "Completion": "lib._old_api",
    "Customer": "lib._old_api",
    "Deployment": "lib._old_api",
    "Edit": "lib._old_api",
    "Embedding": "lib._old_api",
    "Engine": "lib._old_api",
    "ErrorObject": "lib._old_api",
    "FineTune": "lib._old_api",
    "FineTuningJob": "lib._old_api",
    "Image": "lib._old_api",
    "Model": "lib._old_api",
    "Moderation": "lib._old_api",
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
