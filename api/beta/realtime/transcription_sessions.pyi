"""Transcription sessions, as the realtime API had them in its beta."""


class TranscriptionSessions(headers={"OpenAI-Beta": "assistants=v2"}):
    """Make keys for sessions in which speech is written down. `client.realtime.client_secrets` came after it."""

    @POST("/realtime/transcription_sessions")
    def create(
        self,
        *,
        client_secret: TranscriptionSessionCreateParams.ClientSecret = ...,
        include: List[str] = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        input_audio_noise_reduction: TranscriptionSessionCreateParams.InputAudioNoiseReduction = ...,
        input_audio_transcription: TranscriptionSessionCreateParams.InputAudioTranscription = ...,
        modalities: List[Literal["text", "audio"]] = ...,
        turn_detection: TranscriptionSessionCreateParams.TurnDetection = ...,
    ) -> TranscriptionSession:
        """Make a key with which a program in the user's hands has speech written down.

        client_secret: When the key stops working.
        include: `item.input_audio_transcription.logprobs` adds how likely the tokens of a transcript were.
        input_audio_format: `pcm16` is 16 bits, 24,000 Hz, one channel, little-endian; the others are the telephone's G.711. `pcm16` unless given.
        input_audio_noise_reduction: Cleans the sound before anything listens to it; `None` for not at all.
        input_audio_transcription: Which model writes, and what it is to expect.
        modalities: `["text"]` for no sound.
        turn_detection: Who says when the user has finished; `None` to say it yourself.
        """


class TranscriptionSession(BaseModel):
    """A session in which speech is written down and nobody answers, and the key to it."""
    client_secret: ClientSecret
    input_audio_format: Optional[str] = None
    input_audio_transcription: Optional[InputAudioTranscription] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    turn_detection: Optional[TurnDetection] = None

    class ClientSecret(BaseModel):
        """Lets a browser in, until it expires."""
        expires_at: int
        """Unix time in seconds."""
        value: str

    class InputAudioTranscription(BaseModel, Like[TranscriptionSessionCreateParams.InputAudioTranscription]):
        language: Optional[str] = None
        """ISO-639-1, such as `en`."""

    class TurnDetection(BaseModel):
        prefix_padding_ms: Optional[int] = None
        """Milliseconds to keep from before speech was noticed."""
        silence_duration_ms: Optional[int] = None
        """Milliseconds of silence that end a turn."""
        threshold: Optional[float] = None
        """How loud speech must be, 0 to 1."""
        type: Optional[str] = None
        """`server_vad`."""


class TranscriptionSessionCreateParams(Call):

    class ClientSecretExpiresAt(TypedDict):
        anchor: Literal["created_at"] = ...
        seconds: int = ...
        """10 to 7,200."""

    class ClientSecret(TypedDict):
        expires_at: ClientSecretExpiresAt = ...

    class InputAudioNoiseReduction(TypedDict):
        type: Literal["near_field", "far_field"] = ...
        """`near_field` for a microphone at the mouth, `far_field` for one in the room."""

    class InputAudioTranscription(TypedDict):
        language: str = ...
        """ISO-639-1, such as `en`; to say it makes the text better and quicker."""
        model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] = ...
        prompt: str = ...
        """What the talk is about, in a sentence; for `whisper-1` a list of words."""

    class TurnDetection(TypedDict):
        """By silence (`server_vad`) or by what was said (`semantic_vad`)."""
        create_response: bool = ...
        """Not for sessions like these, in which nobody answers."""
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        """Only by what was said: how soon a turn is over; `auto`, which is `medium`, unless given."""
        interrupt_response: bool = ...
        """Not for sessions like these, in which nobody answers."""
        prefix_padding_ms: int = ...
        """Only by silence: milliseconds to keep from before speech was noticed; 300 unless given."""
        silence_duration_ms: int = ...
        """Only by silence: milliseconds of it that end a turn; 500 unless given."""
        threshold: float = ...
        """Only by silence: how loud speech must be, 0 to 1; 0.5 unless given."""
        type: Literal["server_vad", "semantic_vad"] = ...


class TranscriptionSessionUpdate(Both):
    """Changes a session in which speech is written down; its fields are told at the call `create`."""
    session: Session
    type: Literal["transcription_session.update"]
    event_id: str = ...

    class SessionClientSecretExpiresAt(Both):
        anchor: Literal["created_at"] = ...
        seconds: int = ...

    class SessionClientSecret(Both):
        expires_at: SessionClientSecretExpiresAt = ...

    class SessionInputAudioNoiseReduction(Both):
        type: Literal["near_field", "far_field"] = ...

    class SessionInputAudioTranscription(Both):
        language: str = ...
        model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] = ...
        prompt: str = ...

    class SessionTurnDetection(Both):
        create_response: bool = ...
        """Not for sessions like these, in which nobody answers."""
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        interrupt_response: bool = ...
        """Not for sessions like these, in which nobody answers."""
        prefix_padding_ms: int = ...
        silence_duration_ms: int = ...
        threshold: float = ...
        type: Literal["server_vad", "semantic_vad"] = ...

    class Session(Both):
        client_secret: SessionClientSecret = ...
        include: List[str] = ...
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        input_audio_noise_reduction: SessionInputAudioNoiseReduction = ...
        input_audio_transcription: SessionInputAudioTranscription = ...
        modalities: List[Literal["text", "audio"]] = ...
        turn_detection: SessionTurnDetection = ...


class TranscriptionSessionUpdatedEvent(BaseModel):
    """The session as it is now."""
    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]
