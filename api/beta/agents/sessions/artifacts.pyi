class Artifacts(headers={"OpenAI-Beta": "agents=v1"}):
    @GET("/agents/sessions/{session_id}/artifacts/{artifact_id}", params=None)
    def retrieve(self, artifact_id: str, *, session_id: str) -> SessionArtifact: ...

    @GET("/agents/sessions/{session_id}/artifacts")
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        environment_id: Optional[str] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[SessionArtifact]: ...

    @DELETE("/agents/sessions/{session_id}/artifacts/{artifact_id}", params=None)
    def delete(self, artifact_id: str, *, session_id: str) -> SessionArtifactDeleted: ...

    @GET(
        "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
        headers={"OpenAI-Beta": "agents=v1", "Accept": "application/octet-stream"},
        params=None,
    )
    def content(self, artifact_id: str, *, session_id: str) -> Binary: ...


class SessionArtifact(BaseModel):
    id: str
    created_at: int
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    session_id: str
    size_bytes: int
    turn_id: str


class SessionArtifactDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"]
