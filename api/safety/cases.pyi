"""Safety cases: warnings and exclusions of end users."""


class Cases:
    """Look up what a webhook told about in `safety.warning_issued` and `safety.deactivation_issued`."""

    @GET("/safety/cases/{id}")
    def retrieve(self, id: str) -> SafetyCase:
        """Look a case up."""


class SafetyCase(BaseModel):
    """A warning to an end user, or the exclusion of one."""
    id: str
    created_at: int
    entity_identifier: str
    """The end user: the `safety_identifier` of the requests."""
    notice: Notice
    object: Literal["safety.case"]
    reason: Optional[str] = None

    class Notice(BaseModel):
        """What was done about it."""
        type: Literal["warning", "deactivation"]
