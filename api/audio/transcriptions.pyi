"""Transcriptions: what is said in a recording."""

from ..audio.translations import Translation, TranslationVerbose


class Transcriptions:
    """Write down what is said."""

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
    ) -> Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str]:
        """Write down what is said in a recording.

        file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
        model: `gpt-4o-transcribe-diarize` tells speakers apart. All but `gpt-transcribe` end on 2027-02-26.
        chunking_strategy: How a long recording is cut; `auto` leaves that to the service. Needed to tell speakers apart for more than 30 seconds.
        include: What to add to the answer.
        keywords: Words that are likely to be said.
        known_speaker_names: Names of the speakers whose voices `known_speaker_references` holds, in their order.
        known_speaker_references: A few seconds of each known voice, as data URLs.
        language: What is spoken, as an ISO-639-1 code: makes it faster and better.
        languages: What may be spoken, as ISO-639-1 codes.
        prompt: What was said before, or the style to keep to; in the language of the recording.
        response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
        stream: Give the text while it is being written down.
        temperature: How freely words are drawn, 0 to 1.
        timestamp_granularities: With `verbose_json`: times of words, of segments, or of both.
        """


class Transcription(BaseModel):
    """What was said."""
    text: str
    languages: Optional[List[TranscriptionLanguage]] = None
    """Those heard; empty when none is sure. Only from `gpt-transcribe`."""
    logprobs: Optional[List[Logprob]] = None
    """Only when `include` asks for them."""
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
        """Cuts where nobody speaks."""
        type: Literal["server_vad"]
        prefix_padding_ms: int = ...
        """Milliseconds to keep from before speech was noticed."""
        silence_duration_ms: int = ...
        """Milliseconds of silence to cut at."""
        threshold: float = ...
        """How loud speech must be, 0 to 1."""

    ChunkingStrategy: TypeAlias = Union[Literal["auto"], ChunkingStrategyVadConfig]


TranscriptionCreateResponse: TypeAlias = Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]


class TranscriptionDiarized(Like[Transcription]):
    """What was said, and by whom."""
    del languages, logprobs, Logprob
    duration: float
    """Of the recording, in seconds."""
    segments: List[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]


class TranscriptionDiarizedSegment(BaseModel):
    """What one speaker said without a break."""
    id: str
    end: float
    """In seconds."""
    speaker: str
    """A known name, or a letter."""
    start: float
    """In seconds."""
    text: str
    type: Literal["transcript.text.segment"]


TranscriptionInclude: TypeAlias = Literal["logprobs"]


class TranscriptionLanguage(BaseModel):
    """A language that was spoken."""
    code: str
    """ISO-639-1."""


class TranscriptionSegment(BaseModel):
    """A stretch of speech."""
    id: int
    avg_logprob: float
    """Below -1, the words are doubtful."""
    compression_ratio: float
    """Above 2.4, the words repeat themselves."""
    end: float
    """In seconds."""
    no_speech_prob: float
    """Above 1, with doubtful words, nothing was said."""
    seek: int
    start: float
    """In seconds."""
    temperature: float
    text: str
    tokens: List[int]


TranscriptionStreamEvent: TypeAlias = Union[
    TranscriptionTextSegmentEvent,
    TranscriptionTextDeltaEvent,
    TranscriptionTextDoneEvent,
]


class TranscriptionTextDeltaEvent(BaseModel):
    """More of the text."""
    delta: str
    type: Literal["transcript.text.delta"]
    logprobs: Optional[List[Logprob]] = None
    segment_id: Optional[str] = None

    class Logprob(Like[TranscriptionTextDoneEvent.Logprob]): ...


class TranscriptionTextDoneEvent(BaseModel):
    """The whole text: the last event."""
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
    """What one speaker said without a break."""
    id: str
    end: float
    """In seconds."""
    speaker: str
    start: float
    """In seconds."""
    text: str
    type: Literal["transcript.text.segment"]


class TranscriptionVerbose(BaseModel):
    """What was said, and when."""
    duration: float
    """Of the recording, in seconds."""
    language: str
    """What was spoken."""
    text: str
    segments: Optional[List[TranscriptionSegment]] = None
    usage: Optional[Usage] = None
    words: Optional[List[TranscriptionWord]] = None

    class Usage(BaseModel):
        seconds: float
        type: Literal["duration"]


class TranscriptionWord(BaseModel):
    """A word and when it was said."""
    end: float
    """In seconds."""
    start: float
    """In seconds."""
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
