"""The package as a client: what `ferroai.chat` and its kin belong to, made when the first of them is used.

Owns that one client. Its settings are the globals of the package (`ferroai.api_key`, ...). Its invariant: a call sends
what the globals say when it is made, whatever they said when the client was made, and whoever got hold of it before.
"""

from __future__ import annotations

import os
import sys
from _thread import RLock

from ._client import BaseClient, OpenAI
from ._exceptions import OpenAIError
from ._settings import Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._core import Core

__all__ = ["ResourceProxy", "_load_client", "_reset_client"]

_GLOBALS = sys.modules[__name__.rpartition(".")[0]].__dict__
_LOCK = RLock()


class _Global(Option):
    """A setting of the client that is a global of the package, and otherwise what it is for any client."""

    def __init__(self, name: str) -> None:
        self.place = name

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.own: Option = vars(BaseClient)[name]

    def __get__(self, client: BaseClient | None, owner: type | None = None) -> Any:
        if client is None:
            return self
        _heed(client)
        return self.own.__get__(client, owner)

    def __set__(self, client: BaseClient, value: Any) -> None:
        self.own.__set__(client, value)
        _GLOBALS[self.place] = value

    def now(self) -> Any:
        """What the global says."""
        return _GLOBALS[self.place]

    def heed(self, client: BaseClient, value: Any) -> None:
        """Set the client to what the global said."""
        self.own.__set__(client, value)


class _Additions(_Global):
    """Headers or parameters of the query, which may also be changed in place."""

    def now(self) -> Any:
        return dict(_GLOBALS[self.place] or {})


class _Address(_Global):
    """The address; where the global says nothing it is the one of the environment, which the client was made with."""

    def __set__(self, client: BaseClient, value: Any) -> None:
        if "_heeded" in client.__dict__:
            super().__set__(client, value)
        else:
            client.__dict__["_first_url"] = value
            self.own.__set__(client, value)

    def heed(self, client: BaseClient, value: Any) -> None:
        self.own.__set__(client, client.__dict__["_first_url"] if value is None else value)


def _heed(client: BaseClient) -> None:
    """Take over what has been assigned to the package since the last time."""
    state = client.__dict__
    known, now = state.get("_heeded"), [setting.now() for setting in _SETTINGS]
    if known is None or known == now:
        # While the client is made there is nothing to heed.
        return
    with _LOCK:
        for setting, before, value in zip(_SETTINGS, state["_heeded"], now, strict=True):
            if before is not value and before != value:
                setting.heed(client, value)
        state["_heeded"] = now


class _Heeding:
    """What makes of a class of clients that of the package's own."""

    _plain: type[OpenAI] = OpenAI
    """The class of the clients it is copied to: those keep the settings that they were made with."""

    if not TYPE_CHECKING:
        api_key = _Global("api_key")
        admin_api_key = _Global("admin_api_key")
        organization = _Global("organization")
        project = _Global("project")
        webhook_secret = _Global("webhook_secret")
        base_url = _Address("base_url")
        timeout = _Global("timeout")
        max_retries = _Global("max_retries")
        _client = _Global("http_client")
        _custom_headers = _Additions("default_headers")
        _custom_query = _Additions("default_query")

        def __init__(self, **options: Any) -> None:
            super().__init__(**options)
            self.__dict__["_heeded"] = [setting.now() for setting in _SETTINGS]

        @property
        def _core(self) -> Core:
            _heed(self)
            made = self.__dict__.get("_core")
            if made is None:
                # Not while another thread takes over what was assigned: a core of before would stay.
                with _LOCK:
                    made = self.__dict__["_core"] = self._make_core()
            return made

        def copy(self, **changes: Any) -> OpenAI:
            """An ordinary client with the settings of this moment."""
            _heed(self)
            made = object.__new__(self._plain)
            made.__dict__.update(self.__dict__)
            for name in ("_heeded", "_first_url"):
                del made.__dict__[name]
            return made.copy(**changes)

        with_options = copy

        def __reduce__(self) -> tuple[object, ...]:
            return self.copy().__reduce__()


_SETTINGS: list[_Global] = [setting for setting in vars(_Heeding).values() if isinstance(setting, _Global)]


class _ModuleClient(_Heeding, OpenAI):
    """The client of `ferroai.chat` and the other resources of the package."""


class _AmbiguousModuleClientUsageError(OpenAIError):
    """The environment has keys of several services and nothing says which of them is meant."""

    def __init__(self) -> None:
        super().__init__(
            "The environment has keys of OpenAI and of Azure: set api_type, of the package or as the environment "
            "variable OPENAI_API_TYPE, to 'openai', 'azure' or 'amazon-bedrock'."
        )


_made: OpenAI | None = None


def _load_client() -> OpenAI:
    """The client of the package; one, whichever threads ask first."""
    global _made
    if _made is None:
        with _LOCK:
            if _made is None:
                _made = _make()
    return _made


def _reset_client() -> None:
    """Forget the client: the next use makes another, of the service that the settings then say."""
    global _made
    _made = None


def _make() -> OpenAI:
    environment = os.environ
    for name, variable in (("azure_endpoint", "AZURE_OPENAI_ENDPOINT"), ("api_version", "OPENAI_API_VERSION")):
        if _GLOBALS[name] is None:
            _GLOBALS[name] = environment.get(variable)
    if _GLOBALS["api_type"] is None:
        _GLOBALS["api_type"] = _guessed()
    given = "api_key organization base_url timeout max_retries default_headers default_query http_client"
    kind: type[Any] = _ModuleClient
    if _GLOBALS["api_type"] == "azure":
        kind, given = _of("azure", "AzureOpenAI"), f"{given} api_version azure_endpoint azure_ad_token "
        given += "azure_ad_token_provider"
    elif _GLOBALS["api_type"] == "amazon-bedrock":
        kind, given = _of("bedrock", "BedrockOpenAI"), f"{given} project webhook_secret bedrock_token_provider"
    else:
        given += " admin_api_key project webhook_secret"
    options = {name: _GLOBALS[name] for name in given.split()}
    if kind is _ModuleClient:
        # Who sets the key later is not told of it now.
        options["_enforce_credentials"] = False
    made: OpenAI = kind(**options)
    return made


def _guessed() -> str:
    environment = os.environ
    told = any(_GLOBALS[f"azure_{name}"] is not None for name in ("endpoint", "ad_token", "ad_token_provider"))
    if not told and not environment.keys() & {"AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"}:
        return "openai"
    if "OPENAI_API_KEY" in environment:
        raise _AmbiguousModuleClientUsageError
    return "azure"


def _of(provider: str, name: str) -> type[Any]:
    """The class of the package's own client of another service."""
    from importlib import import_module

    module = f"{__name__.rpartition('.')[0]}.lib.{provider}"
    try:
        plain = getattr(import_module(module), name)
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        raise OpenAIError(
            f"The client of the package would be a {name} (api_type is {_GLOBALS['api_type']!r}, set or guessed from "
            f"the environment), and there is no {name} yet. api_type = 'openai' chooses the ordinary service."
        ) from None
    return type(f"_{name.removesuffix('OpenAI')}ModuleClient", (_Heeding, plain), {"_plain": plain})


class ResourceProxy:
    """Stands for a resource of the package's own client, which it makes when it is first looked into."""

    __name = ""

    def __init__(self, name: str) -> None:
        self.__name = name

    def __load__(self) -> Any:
        return getattr(_load_client(), self.__name)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            return getattr(self.__load__(), name)

        @property
        def __class__(self) -> type:
            try:
                return self.__load__().__class__
            except Exception:
                # `isinstance` asks, which has no answer but yes and no.
                return type(self)

    def __repr__(self) -> str:
        return repr(self.__load__())

    def __str__(self) -> str:
        return str(self.__load__())

    def __dir__(self) -> list[str]:
        return dir(self.__load__())
