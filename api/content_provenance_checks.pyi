"""Provenance: whether an image or a recording says that a model of OpenAI made it."""


class ContentProvenanceChecks:
    """Look for the marks that the models of OpenAI leave in what they make."""

    @POST("/content_provenance_checks", multipart=True)
    def create(self, *, file: File) -> ContentProvenanceCheck:
        """Look for marks in a file; none found does not mean that nobody's model made it.

        file: A recording, or an image: PNG, JPEG, WebP or GIF.
        """


class ContentProvenanceCheck(BaseModel):
    """Which marks a file has."""
    created_at: int
    object: Literal["content_provenance_check"]
    results: List[Result]
    """Images are looked at for both kinds of mark, recordings for SynthID only."""

    class ResultC2PA(BaseModel):
        """A signed statement in the file's metadata."""
        generated_at: Optional[str] = None
        """When it was made, as RFC 3339 in UTC."""
        issuer: Optional[str] = None
        """Who signed it."""
        model: Optional[str] = None
        """Which model made it, if the mark says so."""
        outcome: Literal["detected", "not_detected"]
        """Metadata is lost easily, so `not_detected` proves nothing."""
        type: Literal["c2pa"]
        validation_state: Literal["trusted", "valid", "invalid", "not_present"]
        """Whether the signature is right, and of someone known."""

    class ResultSynthID(BaseModel):
        """A watermark in the picture or the sound itself."""
        generated_at: Optional[str] = None
        """When it was made, as RFC 3339 in UTC."""
        model: Optional[str] = None
        """Which model made it, if the mark says so."""
        outcome: Literal["detected", "not_detected"]
        """Watermarks fade with every change of the file, so `not_detected` proves nothing."""
        type: Literal["synthid"]

    Result: TypeAlias = Union[ResultC2PA, ResultSynthID]
