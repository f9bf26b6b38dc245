"""Speech: text read aloud."""


class Speech:
    """Read text aloud."""

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
    ) -> Binary:
        """Read a text aloud.

        input: What to say, up to 4096 characters.
        model: All of today's end on 2027-01-06.
        voice: Whose voice: a name, or the id of one of your own.
        instructions: How to say it; not for `tts-1` and `tts-1-hd`.
        response_format: How the sound is coded; `mp3` unless given.
        speed: From 0.25 to 4; 1 unless given.
        stream_format: `sse` sends the sound as events while it is made; not for `tts-1` and `tts-1-hd`.
        """


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
