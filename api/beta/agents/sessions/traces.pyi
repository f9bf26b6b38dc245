"""Traces: what a session did and how long it took, as OpenTelemetry tells it."""


class Traces(headers={"OpenAI-Beta": "agents=v1"}):
    """Read what a session did and how long it took."""

    @GET("/agents/sessions/{session_id}/traces")
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[SessionTrace]:
        """List the traces of a session's turns, as far as they are there by now; 16 MiB at most in one answer.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given. Fewer, where they would be too large.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """


class SessionTrace(BaseModel):
    """What one turn did."""
    id: str
    created_at: int
    """When the turn was made."""
    object: Literal["agent.session.trace"]
    otlp: Dict[str, object]
    """As an OpenTelemetry exporter would send it: an `ExportTraceServiceRequest` in JSON."""
    session_id: str
