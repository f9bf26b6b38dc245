from .chat.completions import ChatCompletionStreamOptionsParam, CompletionUsage


class Completions:
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
    ) -> Completion: ...


class Completion(BaseModel):
    id: str
    choices: List[CompletionChoice]
    created: int
    model: str
    object: Literal["text_completion"]
    system_fingerprint: Optional[str] = None
    usage: Optional[CompletionUsage] = None


class CompletionChoice(BaseModel):
    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    logprobs: Optional[Logprobs] = None
    text: str

    class Logprobs(BaseModel):
        text_offset: Optional[List[int]] = None
        token_logprobs: Optional[List[float]] = None
        tokens: Optional[List[str]] = None
        top_logprobs: Optional[List[Dict[str, float]]] = None
