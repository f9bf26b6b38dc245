class TranscriptionSessions(headers={"OpenAI-Beta": "assistants=v2"}):
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
    ) -> TranscriptionSession: ...


class TranscriptionSession(BaseModel):
    client_secret: ClientSecret
    input_audio_format: Optional[str] = None
    input_audio_transcription: Optional[InputAudioTranscription] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    turn_detection: Optional[TurnDetection] = None

    class ClientSecret(BaseModel):
        expires_at: int
        value: str

    class InputAudioTranscription(BaseModel):
        language: Optional[str] = None
        model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = None
        prompt: Optional[str] = None

    class TurnDetection(BaseModel):
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None
        type: Optional[str] = None


class TranscriptionSessionCreateParams(Call):

    class ClientSecretExpiresAt(TypedDict):
        anchor: Literal["created_at"] = ...
        seconds: int = ...

    class ClientSecret(TypedDict):
        expires_at: ClientSecretExpiresAt = ...

    class InputAudioNoiseReduction(TypedDict):
        type: Literal["near_field", "far_field"] = ...

    class InputAudioTranscription(TypedDict):
        language: str = ...
        model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] = ...
        prompt: str = ...

    class TurnDetection(TypedDict):
        create_response: bool = ...
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        interrupt_response: bool = ...
        prefix_padding_ms: int = ...
        silence_duration_ms: int = ...
        threshold: float = ...
        type: Literal["server_vad", "semantic_vad"] = ...


class TranscriptionSessionUpdate(BaseModel):
    session: Session
    type: Literal["transcription_session.update"]
    event_id: Optional[str] = None

    class SessionClientSecretExpiresAt(BaseModel):
        anchor: Optional[Literal["created_at"]] = None
        seconds: Optional[int] = None

    class SessionClientSecret(BaseModel):
        expires_at: Optional[SessionClientSecretExpiresAt] = None

    class SessionInputAudioNoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]] = None

    class SessionInputAudioTranscription(BaseModel):
        language: Optional[str] = None
        model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = None
        prompt: Optional[str] = None

    class SessionTurnDetection(BaseModel):
        create_response: Optional[bool] = None
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        interrupt_response: Optional[bool] = None
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None
        type: Optional[Literal["server_vad", "semantic_vad"]] = None

    class Session(BaseModel):
        client_secret: Optional[SessionClientSecret] = None
        include: Optional[List[str]] = None
        input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
        input_audio_noise_reduction: Optional[SessionInputAudioNoiseReduction] = None
        input_audio_transcription: Optional[SessionInputAudioTranscription] = None
        modalities: Optional[List[Literal["text", "audio"]]] = None
        turn_detection: Optional[SessionTurnDetection] = None


class TranscriptionSessionUpdateParam(TypedDict):
    session: Session
    type: Literal["transcription_session.update"]
    event_id: str = ...

    class SessionClientSecretExpiresAt(TypedDict):
        anchor: Literal["created_at"] = ...
        seconds: int = ...

    class SessionClientSecret(TypedDict):
        expires_at: SessionClientSecretExpiresAt = ...

    class SessionInputAudioNoiseReduction(TypedDict):
        type: Literal["near_field", "far_field"] = ...

    class SessionInputAudioTranscription(TypedDict):
        language: str = ...
        model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] = ...
        prompt: str = ...

    class SessionTurnDetection(TypedDict):
        create_response: bool = ...
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        interrupt_response: bool = ...
        prefix_padding_ms: int = ...
        silence_duration_ms: int = ...
        threshold: float = ...
        type: Literal["server_vad", "semantic_vad"] = ...

    class Session(TypedDict):
        client_secret: SessionClientSecret = ...
        include: List[str] = ...
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        input_audio_noise_reduction: SessionInputAudioNoiseReduction = ...
        input_audio_transcription: SessionInputAudioTranscription = ...
        modalities: List[Literal["text", "audio"]] = ...
        turn_detection: SessionTurnDetection = ...


class TranscriptionSessionUpdatedEvent(BaseModel):
    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]
