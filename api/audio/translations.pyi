"""Translations: what is said in a recording, in English."""

from ..audio.transcriptions import AudioModel, TranscriptionSegment


class Translations:
    """Write down in English what is said in any language."""

    @POST(
        "/audio/translations",
        multipart=True,
        formats={
            "json": Translation,
            "verbose_json": TranslationVerbose,
            "text": str,
            "srt": str,
            "vtt": str,
        },
        deprecated="the API is giving translations up; use `audio.transcriptions`",
    )
    def create(
        self,
        *,
        file: File,
        model: Union[str, AudioModel],
        prompt: str = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] = ...,
        temperature: float = ...,
    ) -> Union[Translation, TranslationVerbose, str]:
        """Write down in English what is said in a recording.

        file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
        model: Only `whisper-1`, until 2027-02-26.
        prompt: What was said before, or the style to keep to; in English.
        response_format: What comes back: `json` unless given; `text`, `srt` and `vtt` give a string.
        temperature: How freely words are drawn, 0 to 1.
        """


class Translation(BaseModel):
    """What was said, in English."""
    text: str


class TranslationVerbose(BaseModel):
    """What was said, in English, and when."""
    duration: float
    """Of the recording, in seconds."""
    language: str
    """Always `english`."""
    text: str
    segments: Optional[List[TranscriptionSegment]] = None
