"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
]


class CompletionCreateParamsBase(TypedDict, total=False):
    """Keyword parameters of `completions.create`."""
    model: Required[Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]]
    prompt: Required[Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]]]
    """One text or many, as strings or token ids."""
    best_of: Optional[int]
    """How many are made, of which the best `n` are given."""
    echo: Optional[bool]
    """Give the prompt back before what follows it."""
    frequency_penalty: Optional[float]
    """From -2 to 2: above 0, words that came often become less likely."""
    logit_bias: Optional[Dict[str, int]]
    """Token id to a bias from -100 to 100."""
    logprobs: Optional[int]
    """How many of the likeliest tokens to tell at each place, up to 5."""
    max_tokens: Optional[int]
    """How long the answer may become; 16 unless given."""
    n: Optional[int]
    """How many answers to give, 1 unless given."""
    presence_penalty: Optional[float]
    """From -2 to 2: above 0, words that came at all become less likely."""
    seed: Optional[int]
    """The same seed and request give the same answer, as far as that can be had."""
    stop: Optional[Union[str, SequenceNotStr[str]]]
    """Up to four texts at which to stop."""
    stream_options: Optional[ChatCompletionStreamOptionsParam]
    """With `stream`: whether the last event tells the tokens used."""
    suffix: Optional[str]
    """What comes after the text that is asked for."""
    temperature: Optional[float]
    """How freely words are drawn, 0 to 2."""
    top_p: Optional[float]
    """Draw from the likeliest words that together have this share."""
    user: str
    """A stable, anonymous id of your end user."""

class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """Keyword parameters of `completions.create`."""
    stream: Optional[Literal[False]]
    """Give the text while it is being written."""

class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    """Keyword parameters of `completions.create`."""
    stream: Required[Literal[True]]
    """Give the text while it is being written."""

CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
"""Keyword parameters of `completions.create`."""
