from ..audio.translations import Translation, TranslationVerbose


class Transcriptions:
    @POST(
        "/audio/transcriptions",
        stream=TranscriptionStreamEvent,
        multipart=True,
        formats={
            "json": Transcription,
            "verbose_json": TranscriptionVerbose,
            "diarized_json": TranscriptionDiarized,
            "text": str,
            "srt": str,
            "vtt": str,
        },
    )
    def create(
        self,
        *,
        file: File,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[TranscriptionCreateParams.ChunkingStrategy] = ...,
        include: List[TranscriptionInclude] = ...,
        keywords: Sequence[str] = ...,
        known_speaker_names: Sequence[str] = ...,
        known_speaker_references: Sequence[str] = ...,
        language: str = ...,
        languages: Sequence[str] = ...,
        prompt: str = ...,
        response_format: AudioResponseFormat = ...,
        stream: Optional[bool] = ...,
        temperature: float = ...,
        timestamp_granularities: List[Literal["word", "segment"]] = ...,
    ) -> Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str]: ...


class Transcription(BaseModel):
    text: str
    languages: Optional[List[TranscriptionLanguage]] = None
    logprobs: Optional[List[Logprob]] = None
    usage: Optional[Usage] = None

    class Logprob(BaseModel):
        token: Optional[str] = None
        bytes: Optional[List[float]] = None
        logprob: Optional[float] = None

    class UsageTokensInputTokenDetails(BaseModel):
        audio_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    class UsageTokens(BaseModel):
        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]
        input_token_details: Optional[UsageTokensInputTokenDetails] = None

    class UsageDuration(BaseModel):
        seconds: float
        type: Literal["duration"]

    Usage: TypeAlias = Union[UsageTokens, UsageDuration]


class TranscriptionCreateParams(Call):

    class ChunkingStrategyVadConfig(TypedDict):
        type: Literal["server_vad"]
        prefix_padding_ms: int = ...
        silence_duration_ms: int = ...
        threshold: float = ...

    ChunkingStrategy: TypeAlias = Union[Literal["auto"], ChunkingStrategyVadConfig]


TranscriptionCreateResponse: TypeAlias = Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]


class TranscriptionDiarized(BaseModel):
    duration: float
    segments: List[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]
    text: str
    usage: Optional[Usage] = None

    class UsageTokensInputTokenDetails(BaseModel):
        audio_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    class UsageTokens(BaseModel):
        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]
        input_token_details: Optional[UsageTokensInputTokenDetails] = None

    class UsageDuration(BaseModel):
        seconds: float
        type: Literal["duration"]

    Usage: TypeAlias = Union[UsageTokens, UsageDuration]


class TranscriptionDiarizedSegment(BaseModel):
    id: str
    end: float
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]


TranscriptionInclude: TypeAlias = Literal["logprobs"]


class TranscriptionLanguage(BaseModel):
    code: str


class TranscriptionSegment(BaseModel):
    id: int
    avg_logprob: float
    compression_ratio: float
    end: float
    no_speech_prob: float
    seek: int
    start: float
    temperature: float
    text: str
    tokens: List[int]


TranscriptionStreamEvent: TypeAlias = Union[
    TranscriptionTextSegmentEvent,
    TranscriptionTextDeltaEvent,
    TranscriptionTextDoneEvent,
]


class TranscriptionTextDeltaEvent(BaseModel):
    delta: str
    type: Literal["transcript.text.delta"]
    logprobs: Optional[List[Logprob]] = None
    segment_id: Optional[str] = None

    class Logprob(BaseModel):
        token: Optional[str] = None
        bytes: Optional[List[int]] = None
        logprob: Optional[float] = None


class TranscriptionTextDoneEvent(BaseModel):
    text: str
    type: Literal["transcript.text.done"]
    languages: Optional[List[TranscriptionLanguage]] = None
    logprobs: Optional[List[Logprob]] = None
    usage: Optional[Usage] = None

    class Logprob(BaseModel):
        token: Optional[str] = None
        bytes: Optional[List[int]] = None
        logprob: Optional[float] = None

    class UsageInputTokenDetails(BaseModel):
        audio_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    class Usage(BaseModel):
        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]
        input_token_details: Optional[UsageInputTokenDetails] = None


class TranscriptionTextSegmentEvent(BaseModel):
    id: str
    end: float
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]


class TranscriptionVerbose(BaseModel):
    duration: float
    language: str
    text: str
    segments: Optional[List[TranscriptionSegment]] = None
    usage: Optional[Usage] = None
    words: Optional[List[TranscriptionWord]] = None

    class Usage(BaseModel):
        seconds: float
        type: Literal["duration"]


class TranscriptionWord(BaseModel):
    end: float
    start: float
    word: str


TranslationCreateResponse: TypeAlias = Union[Translation, TranslationVerbose]


class AudioModel(Alias[Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]], module="types.audio_model"): ...


class AudioResponseFormat(Alias[Literal[
    "json",
    "text",
    "srt",
    "verbose_json",
    "vtt",
    "diarized_json",
]], module="types.audio_response_format"): ...
