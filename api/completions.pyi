"""Completions: the older way to let a model go on with a text."""

from .chat.completions import ChatCompletionStreamOptionsParam, CompletionUsage


class Completions:
    """Let a model go on with a text; newer models have chat completions and responses instead."""

    @POST("/completions", stream=Completion)
    def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, Sequence[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] = ...,
        echo: Optional[bool] = ...,
        frequency_penalty: Optional[float] = ...,
        logit_bias: Optional[Dict[str, int]] = ...,
        logprobs: Optional[int] = ...,
        max_tokens: Optional[int] = ...,
        n: Optional[int] = ...,
        presence_penalty: Optional[float] = ...,
        seed: Optional[int] = ...,
        stop: Optional[Union[str, Sequence[str]]] = ...,
        stream: Optional[bool] = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] = ...,
        suffix: Optional[str] = ...,
        temperature: Optional[float] = ...,
        top_p: Optional[float] = ...,
        user: str = ...,
    ) -> Completion:
        """Let a model go on with a text.

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
        """


class Completion(BaseModel):
    """How a text goes on."""
    id: str
    choices: List[CompletionChoice]
    created: int
    model: str
    object: Literal["text_completion"]
    system_fingerprint: Optional[str] = None
    usage: Optional[CompletionUsage] = None


class CompletionChoice(BaseModel):
    """One way in which it goes on."""
    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    logprobs: Optional[Logprobs] = None
    text: str

    class Logprobs(BaseModel):
        text_offset: Optional[List[int]] = None
        token_logprobs: Optional[List[float]] = None
        tokens: Optional[List[str]] = None
        top_logprobs: Optional[List[Dict[str, float]]] = None
