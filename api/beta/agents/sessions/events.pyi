from ....beta.agents import AgentSessionEvent, AgentSessionInputParam


class Events(headers={"OpenAI-Beta": "agents=v1"}):
    @POST("/agents/sessions/{session_id}/events")
    def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam],
        idempotency_key: str = Header("Idempotency-Key", ...),
    ) -> None: ...

    @GET(
        "/agents/sessions/{session_id}/events",
        stream=AgentSessionEvent,
        headers={"OpenAI-Beta": "agents=v1", "Accept": "text/event-stream"},
    )
    def stream(self, session_id: str, *, include_obfuscation: bool = ...) -> AgentSessionEvent: ...
