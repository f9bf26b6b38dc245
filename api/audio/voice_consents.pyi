class VoiceConsents:
    @POST("/audio/voice_consents", multipart=True)
    def create(self, *, language: str, name: str, recording: File) -> VoiceConsent: ...

    @GET("/audio/voice_consents/{consent_id}")
    def retrieve(self, consent_id: str) -> VoiceConsent: ...

    @POST("/audio/voice_consents/{consent_id}")
    def update(self, consent_id: str, *, name: str) -> VoiceConsent: ...

    @GET("/audio/voice_consents")
    def list(self, *, after: str = ..., limit: int = ...) -> CursorPage[VoiceConsent]: ...

    @DELETE("/audio/voice_consents/{consent_id}")
    def delete(self, consent_id: str) -> VoiceConsentDeleted: ...


class VoiceConsent(BaseModel):
    id: str
    created_at: int
    language: str
    name: str
    object: Literal["audio.voice_consent"]


class VoiceConsentDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["audio.voice_consent"]
