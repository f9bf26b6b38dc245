"""Consents: recordings in which people allow that a voice is made from theirs."""


class VoiceConsents:
    """Keep the recordings in which speakers allow that their voice is used."""

    @POST("/audio/voice_consents", multipart=True)
    def create(self, *, language: str, name: str, recording: File) -> VoiceConsent:
        """Upload a recording of consent.

        language: Of what is said, as BCP 47: `en-US`.
        name: For people.
        recording: At most 10 MiB of MP3, WAV, Ogg, AAC, FLAC, WebM or MP4.
        """

    @GET("/audio/voice_consents/{consent_id}")
    def retrieve(self, consent_id: str) -> VoiceConsent:
        """Look a consent up."""

    @POST("/audio/voice_consents/{consent_id}")
    def update(self, consent_id: str, *, name: str) -> VoiceConsent:
        """Rename a consent; the recording stays."""

    @GET("/audio/voice_consents")
    def list(self, *, after: str = ..., limit: int = ...) -> CursorPage[VoiceConsent]:
        """List the consents.

        after: Id of the last consent of the page before.
        limit: How many consents a page holds, 1 to 100; 20 unless given.
        """

    @DELETE("/audio/voice_consents/{consent_id}")
    def delete(self, consent_id: str) -> VoiceConsentDeleted:
        """Delete a consent."""


class VoiceConsent(BaseModel):
    """A recording in which someone allows that a voice is made from theirs."""
    id: str
    created_at: int
    language: str
    """As BCP 47: `en-US`."""
    name: str
    object: Literal["audio.voice_consent"]


class VoiceConsentDeleted(BaseModel):
    """That a consent was deleted."""
    id: str
    deleted: bool
    object: Literal["audio.voice_consent"]
