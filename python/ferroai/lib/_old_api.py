"""Names of the releases before 1.0 (`openai.ChatCompletion`): each tells what it is called now when it is called.

Looking at them is no error, so that programs may ask which release they have. `File` is not among them: here that is
what an upload is made of.
"""

from __future__ import annotations

from .. import _virtual
from .._exceptions import OpenAIError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["APIRemovedInV1", "APIRemovedInV1Proxy"]

_NOW = {
    "Audio": "client.audio.transcriptions, client.audio.translations",
    "ChatCompletion": "client.chat.completions",
    "Completion": "client.completions",
    "Customer": "",
    "Deployment": "",
    "Edit": "client.chat.completions",
    "Embedding": "client.embeddings",
    "Engine": "client.models",
    "ErrorObject": "the attributes of APIError",
    "File": "client.files",
    "FineTune": "client.fine_tuning.jobs",
    "FineTuningJob": "client.fine_tuning.jobs",
    "Image": "client.images",
    "Model": "client.models",
    "Moderation": "client.moderations",
}
SYMBOLS = list(_NOW)


class APIRemovedInV1(OpenAIError):
    """A name of the releases before 1.0 was called."""

    def __init__(self, *, symbol: str) -> None:
        package, now = _virtual.package(), _NOW.get(symbol)
        told = f"{package}.{symbol} went with release 1.0 of the API's Python package"
        if now:
            told += f". Now it is {now}, where client = {package}.OpenAI() (or {package} itself)"
        super().__init__(f"{told}.")


class APIRemovedInV1Proxy:
    """Stands for a name of the releases before 1.0, and for everything below it."""

    def __init__(self, *, symbol: str) -> None:
        self._symbol = symbol

    def __getattr__(self, name: str) -> APIRemovedInV1Proxy:
        if name.startswith("__"):
            # Whatever the interpreter and its libraries ask any object for.
            raise AttributeError(name)
        return self

    def __call__(self, *_args: Any, **_kwargs: Any) -> Any:
        raise APIRemovedInV1(symbol=self._symbol)

    def __repr__(self) -> str:
        return type(self).__name__

    def __dir__(self) -> list[str]:
        return []


for _symbol in SYMBOLS:
    globals()[_symbol] = APIRemovedInV1Proxy(symbol=_symbol)
