"""Voices of your own: made from a recording, or from a description."""


class Voices:
    """Make voices to speak with; not every customer may."""

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
    ) -> Voice:
        """Make a voice: from `audio_sample` and `consent`, or from a `prompt` with `type="prompt"`.

        audio_sample: Someone speaking, at most 10 MiB of MP3, WAV, Ogg, AAC, FLAC, WebM or MP4.
        consent: Id of the recording in which the speaker allows it.
        type: What it is made from, a recording unless given.
        prompt: How it should sound. Such voices speak in `live` only.
        model: Which model makes it from the description; `auto` unless given.
        script_hint: What it should say while it is made; made up from `prompt` unless given, refused when too short.
        """

    @DELETE("/audio/voices/{voice_id}")
    def delete(self, voice_id: str) -> VoiceDeleted:
        """Delete a voice; the recording of consent stays. A second time is an error 404."""


class Voice(BaseModel):
    """A voice of your own."""
    id: str
    """Goes where the name of a voice goes."""
    created_at: int
    name: str
    object: Literal["audio.voice"]
    type: Literal["audio_sample", "prompt"]
    prompt: Optional[str] = None
    """Only of voices made from a description, and not of all of them."""


class VoiceCreateParams(Alias[Union[CreateVoiceRequestAudioSample, CreateVoiceRequestPrompt]]):

    class CreateVoiceRequestAudioSample(TypedDict):
        """A voice from a recording."""
        audio_sample: File
        """Someone speaking, at most 10 MiB of MP3, WAV, Ogg, AAC, FLAC, WebM or MP4."""
        consent: str
        """Id of the recording in which the speaker allows it."""
        name: str
        type: Literal["audio_sample"] = ...

    class CreateVoiceRequestPrompt(TypedDict):
        """A voice from a description; it speaks in `live` only."""
        name: str
        prompt: str
        """How it should sound."""
        type: Literal["prompt"]
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] = ...
        """`auto` unless given."""
        script_hint: str = ...
        """What it should say while it is made; made up from `prompt` unless given, refused when too short."""


class VoiceDeleted(BaseModel):
    """That a voice was deleted."""
    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]
