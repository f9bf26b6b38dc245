"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    include_obfuscation: bool
    include_usage: bool
