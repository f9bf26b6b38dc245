class Speech:
    @POST("/audio/speech", headers={"Accept": "application/octet-stream"})
    def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: SpeechCreateParams.Voice,
        instructions: str = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] = ...,
        speed: float = ...,
        stream_format: Literal["sse", "audio"] = ...,
    ) -> Binary: ...


class SpeechCreateParams(Call):

    class VoiceID(TypedDict):
        id: str

    Voice: TypeAlias = Union[
        str,
        Literal[
            "alloy",
            "ash",
            "ballad",
            "coral",
            "echo",
            "sage",
            "shimmer",
            "verse",
            "marin",
            "cedar",
            "fable",
            "onyx",
            "nova",
        ],
        VoiceID,
    ]


SpeechModel: TypeAlias = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
