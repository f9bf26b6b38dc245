"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionContentPartInputAudioParam", "InputAudio", "PromptCacheBreakpoint"]


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """Sound for the model."""
    input_audio: Required[InputAudio]
    type: Required[Literal["input_audio"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint
    """Cache the input up to here."""

class InputAudio(TypedDict, total=False):
    data: Required[str]
    """In base64."""
    format: Required[Literal["wav", "mp3"]]

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""
