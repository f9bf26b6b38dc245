"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union, overload
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._streaming import AsyncStream, Stream
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
from ferroai.types.completion import Completion

__all__ = [
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
]


class Completions(SyncAPIResource):
    """Let a model go on with a text; newer models have chat completions and responses instead."""
    @property
    def with_raw_response(self) -> CompletionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse: ...
    @overload
    def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ...,
        echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Completion:
        """Let a model go on with a text.

        Args:
            prompt: One text or many, as strings or token ids.
            best_of: How many are made, of which the best `n` are given.
            echo: Give the prompt back before what follows it.
            frequency_penalty: From -2 to 2: above 0, words that came often become less likely.
            logit_bias: Token id to a bias from -100 to 100.
            logprobs: How many of the likeliest tokens to tell at each place, up to 5.
            max_tokens: How long the answer may become; 16 unless given.
            n: How many answers to give, 1 unless given.
            presence_penalty: From -2 to 2: above 0, words that came at all become less likely.
            seed: The same seed and request give the same answer, as far as that can be had.
            stop: Up to four texts at which to stop.
            stream: Give the text while it is being written.
            stream_options: With `stream`: whether the last event tells the tokens used.
            suffix: What comes after the text that is asked for.
            temperature: How freely words are drawn, 0 to 2.
            top_p: Draw from the likeliest words that together have this share.
            user: A stable, anonymous id of your end user.

        `POST /completions`, https://platform.openai.com/docs/api-reference/completions
        """
    @overload
    def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ...,
        echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ...,
        stream: Literal[True],
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[Completion]:
        """Let a model go on with a text.

        Args:
            prompt: One text or many, as strings or token ids.
            best_of: How many are made, of which the best `n` are given.
            echo: Give the prompt back before what follows it.
            frequency_penalty: From -2 to 2: above 0, words that came often become less likely.
            logit_bias: Token id to a bias from -100 to 100.
            logprobs: How many of the likeliest tokens to tell at each place, up to 5.
            max_tokens: How long the answer may become; 16 unless given.
            n: How many answers to give, 1 unless given.
            presence_penalty: From -2 to 2: above 0, words that came at all become less likely.
            seed: The same seed and request give the same answer, as far as that can be had.
            stop: Up to four texts at which to stop.
            stream: Give the text while it is being written.
            stream_options: With `stream`: whether the last event tells the tokens used.
            suffix: What comes after the text that is asked for.
            temperature: How freely words are drawn, 0 to 2.
            top_p: Draw from the likeliest words that together have this share.
            user: A stable, anonymous id of your end user.

        `POST /completions`, https://platform.openai.com/docs/api-reference/completions
        """
    @overload
    def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ...,
        echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ...,
        stream: bool,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Completion | Stream[Completion]:
        """Let a model go on with a text.

        Args:
            prompt: One text or many, as strings or token ids.
            best_of: How many are made, of which the best `n` are given.
            echo: Give the prompt back before what follows it.
            frequency_penalty: From -2 to 2: above 0, words that came often become less likely.
            logit_bias: Token id to a bias from -100 to 100.
            logprobs: How many of the likeliest tokens to tell at each place, up to 5.
            max_tokens: How long the answer may become; 16 unless given.
            n: How many answers to give, 1 unless given.
            presence_penalty: From -2 to 2: above 0, words that came at all become less likely.
            seed: The same seed and request give the same answer, as far as that can be had.
            stop: Up to four texts at which to stop.
            stream: Give the text while it is being written.
            stream_options: With `stream`: whether the last event tells the tokens used.
            suffix: What comes after the text that is asked for.
            temperature: How freely words are drawn, 0 to 2.
            top_p: Draw from the likeliest words that together have this share.
            user: A stable, anonymous id of your end user.

        `POST /completions`, https://platform.openai.com/docs/api-reference/completions
        """

class AsyncCompletions(AsyncAPIResource):
    """Let a model go on with a text; newer models have chat completions and responses instead."""
    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse: ...
    @overload
    async def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ...,
        echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Completion:
        """Let a model go on with a text.

        Args:
            prompt: One text or many, as strings or token ids.
            best_of: How many are made, of which the best `n` are given.
            echo: Give the prompt back before what follows it.
            frequency_penalty: From -2 to 2: above 0, words that came often become less likely.
            logit_bias: Token id to a bias from -100 to 100.
            logprobs: How many of the likeliest tokens to tell at each place, up to 5.
            max_tokens: How long the answer may become; 16 unless given.
            n: How many answers to give, 1 unless given.
            presence_penalty: From -2 to 2: above 0, words that came at all become less likely.
            seed: The same seed and request give the same answer, as far as that can be had.
            stop: Up to four texts at which to stop.
            stream: Give the text while it is being written.
            stream_options: With `stream`: whether the last event tells the tokens used.
            suffix: What comes after the text that is asked for.
            temperature: How freely words are drawn, 0 to 2.
            top_p: Draw from the likeliest words that together have this share.
            user: A stable, anonymous id of your end user.

        `POST /completions`, https://platform.openai.com/docs/api-reference/completions
        """
    @overload
    async def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ...,
        echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ...,
        stream: Literal[True],
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[Completion]:
        """Let a model go on with a text.

        Args:
            prompt: One text or many, as strings or token ids.
            best_of: How many are made, of which the best `n` are given.
            echo: Give the prompt back before what follows it.
            frequency_penalty: From -2 to 2: above 0, words that came often become less likely.
            logit_bias: Token id to a bias from -100 to 100.
            logprobs: How many of the likeliest tokens to tell at each place, up to 5.
            max_tokens: How long the answer may become; 16 unless given.
            n: How many answers to give, 1 unless given.
            presence_penalty: From -2 to 2: above 0, words that came at all become less likely.
            seed: The same seed and request give the same answer, as far as that can be had.
            stop: Up to four texts at which to stop.
            stream: Give the text while it is being written.
            stream_options: With `stream`: whether the last event tells the tokens used.
            suffix: What comes after the text that is asked for.
            temperature: How freely words are drawn, 0 to 2.
            top_p: Draw from the likeliest words that together have this share.
            user: A stable, anonymous id of your end user.

        `POST /completions`, https://platform.openai.com/docs/api-reference/completions
        """
    @overload
    async def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ...,
        echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ...,
        stream: bool,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Completion | AsyncStream[Completion]:
        """Let a model go on with a text.

        Args:
            prompt: One text or many, as strings or token ids.
            best_of: How many are made, of which the best `n` are given.
            echo: Give the prompt back before what follows it.
            frequency_penalty: From -2 to 2: above 0, words that came often become less likely.
            logit_bias: Token id to a bias from -100 to 100.
            logprobs: How many of the likeliest tokens to tell at each place, up to 5.
            max_tokens: How long the answer may become; 16 unless given.
            n: How many answers to give, 1 unless given.
            presence_penalty: From -2 to 2: above 0, words that came at all become less likely.
            seed: The same seed and request give the same answer, as far as that can be had.
            stop: Up to four texts at which to stop.
            stream: Give the text while it is being written.
            stream_options: With `stream`: whether the last event tells the tokens used.
            suffix: What comes after the text that is asked for.
            temperature: How freely words are drawn, 0 to 2.
            top_p: Draw from the likeliest words that together have this share.
            user: A stable, anonymous id of your end user.

        `POST /completions`, https://platform.openai.com/docs/api-reference/completions
        """

class CompletionsWithRawResponse:
    def __init__(self, resource: Completions) -> None: ...
    @overload
    def create(
        self, *, model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ..., echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ..., logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ..., n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ..., suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ..., top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Completion]: ...
    @overload
    def create(
        self, *, model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ..., echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ..., logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ..., n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., stream: Literal[True],
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ..., suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ..., top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[Completion]]: ...
    @overload
    def create(
        self, *, model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ..., echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ..., logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ..., n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., stream: bool,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ..., suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ..., top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Completion] | LegacyAPIResponse[Stream[Completion]]: ...

class AsyncCompletionsWithRawResponse:
    def __init__(self, resource: AsyncCompletions) -> None: ...
    @overload
    async def create(
        self, *, model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ..., echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ..., logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ..., n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ..., suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ..., top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Completion]: ...
    @overload
    async def create(
        self, *, model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ..., echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ..., logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ..., n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., stream: Literal[True],
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ..., suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ..., top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[Completion]]: ...
    @overload
    async def create(
        self, *, model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ..., echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ..., logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ..., n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., stream: bool,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ..., suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ..., top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Completion] | LegacyAPIResponse[AsyncStream[Completion]]: ...

class CompletionsWithStreamingResponse:
    def __init__(self, resource: Completions) -> None: ...
    @overload
    def create(
        self, *, model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ..., echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ..., logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ..., n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ..., suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ..., top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Completion]]: ...
    @overload
    def create(
        self, *, model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ..., echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ..., logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ..., n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., stream: Literal[True],
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ..., suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ..., top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[Completion]]]: ...
    @overload
    def create(
        self, *, model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ..., echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ..., logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ..., n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., stream: bool,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ..., suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ..., top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Completion]] | ResponseContextManager[APIResponse[Stream[Completion]]]: ...

class AsyncCompletionsWithStreamingResponse:
    def __init__(self, resource: AsyncCompletions) -> None: ...
    @overload
    def create(
        self, *, model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ..., echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ..., logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ..., n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ..., suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ..., top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Completion]]: ...
    @overload
    def create(
        self, *, model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ..., echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ..., logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ..., n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., stream: Literal[True],
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ..., suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ..., top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[Completion]]]: ...
    @overload
    def create(
        self, *, model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] | Omit = ..., echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ..., logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ..., n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., seed: Optional[int] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., stream: bool,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ..., suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ..., top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Completion]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[Completion]]]: ...
