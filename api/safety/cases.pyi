class Cases:
    @GET("/safety/cases/{id}")
    def retrieve(self, id: str) -> SafetyCase: ...


class SafetyCase(BaseModel):
    id: str
    created_at: int
    entity_identifier: str
    notice: Notice
    object: Literal["safety.case"]
    reason: Optional[str] = None

    class Notice(BaseModel):
        type: Literal["warning", "deactivation"]
