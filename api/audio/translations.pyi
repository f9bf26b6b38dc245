from ..audio.transcriptions import AudioModel, TranscriptionSegment


class Translations:
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
    ) -> Union[Translation, TranslationVerbose, str]: ...


class Translation(BaseModel):
    text: str


class TranslationVerbose(BaseModel):
    duration: float
    language: str
    text: str
    segments: Optional[List[TranscriptionSegment]] = None
