class ContentProvenanceChecks:
    @POST("/content_provenance_checks", multipart=True)
    def create(self, *, file: File) -> ContentProvenanceCheck: ...


class ContentProvenanceCheck(BaseModel):
    created_at: int
    object: Literal["content_provenance_check"]
    results: List[Result]

    class ResultC2PA(BaseModel):
        generated_at: Optional[str] = None
        issuer: Optional[str] = None
        model: Optional[str] = None
        outcome: Literal["detected", "not_detected"]
        type: Literal["c2pa"]
        validation_state: Literal["trusted", "valid", "invalid", "not_present"]

    class ResultSynthID(BaseModel):
        generated_at: Optional[str] = None
        model: Optional[str] = None
        outcome: Literal["detected", "not_detected"]
        type: Literal["synthid"]

    Result: TypeAlias = Union[ResultC2PA, ResultSynthID]
