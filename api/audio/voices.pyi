class Voices:
    @POST(
        "/audio/voices",
        multipart=True,
        params=None,
        either=(("audio_sample", "consent", "name"), ("name", "prompt", "type")),
    )
    def create(
        self,
        *,
        audio_sample: File = ...,
        consent: str = ...,
        name: str,
        type: Union[Literal["audio_sample"], Literal["prompt"]] = ...,
        prompt: str = ...,
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] = ...,
        script_hint: str = ...,
    ) -> Voice: ...

    @DELETE("/audio/voices/{voice_id}")
    def delete(self, voice_id: str) -> VoiceDeleted: ...


class Voice(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["audio.voice"]
    type: Literal["audio_sample", "prompt"]
    prompt: Optional[str] = None


class VoiceCreateParams(Alias[Union[CreateVoiceRequestAudioSample, CreateVoiceRequestPrompt]]):

    class CreateVoiceRequestAudioSample(TypedDict):
        audio_sample: File
        consent: str
        name: str
        type: Literal["audio_sample"] = ...

    class CreateVoiceRequestPrompt(TypedDict):
        name: str
        prompt: str
        type: Literal["prompt"]
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] = ...
        script_hint: str = ...


class VoiceDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]
