"""Artifacts: files that a turn has left, kept as they are when the environment is gone."""


class Artifacts(headers={"OpenAI-Beta": "agents=v1"}):
    """Look at, fetch and delete the files that turns have left."""

    @GET("/agents/sessions/{session_id}/artifacts/{artifact_id}", params=None)
    def retrieve(self, artifact_id: str, *, session_id: str) -> SessionArtifact:
        """Look an artifact up, without its content."""

    @GET("/agents/sessions/{session_id}/artifacts")
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        environment_id: Optional[str] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[SessionArtifact]:
        """List the artifacts of a session.

        after: Id of the last thing of the page before.
        environment_id: Only those from this environment.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/agents/sessions/{session_id}/artifacts/{artifact_id}", params=None)
    def delete(self, artifact_id: str, *, session_id: str) -> SessionArtifactDeleted:
        """Delete an artifact; a file of that name in the environment stays."""

    @GET(
        "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
        headers={"OpenAI-Beta": "agents=v1", "Accept": "application/octet-stream"},
        params=None,
    )
    def content(self, artifact_id: str, *, session_id: str) -> Binary:
        """Read an artifact."""


class SessionArtifact(BaseModel):
    """A file that a turn has left, which never changes."""
    id: str
    created_at: int
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    """Where it was in the environment."""
    session_id: str
    size_bytes: int
    turn_id: str
    """Of the turn that left it."""


class SessionArtifactDeleted(BaseModel):
    """That an artifact was deleted."""
    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"]
