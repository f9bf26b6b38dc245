"""The turns of a session: from what the user says to what the agent answers."""


class Turns(headers={"OpenAI-Beta": "agents=v1"}):
    """Look at the turns of a session."""

    @GET("/agents/sessions/{session_id}/turns/{turn_id}", params=None)
    def retrieve(self, turn_id: str, *, session_id: str) -> Turn:
        """Look a turn up."""

    @GET("/agents/sessions/{session_id}/turns")
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Turn]:
        """List the turns of a session, but for those of its subagents.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """


class Turn(BaseModel):
    """From what the user says to what the agent answers."""
    id: str
    agent_id: str
    completed_at: Optional[int] = None
    """When it was over, whichever way."""
    created_at: int
    """Turns are in this order; those of a subagent have the time at which they started."""
    error: Optional[SessionTurnError] = None
    """Only for what has `failed`."""
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: Optional[int] = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    """`waiting` is for something from outside."""
    subagent_id: Optional[str] = None
    """Of the subagent whose turn it is, if it is one's."""
    usage: Optional[TokenUsage] = None
    """`None` where nothing is known."""
    prompt_cache_options: Optional[PromptCacheOptions] = None
    """How long what the model has read is kept, if that was given for the turn or the session."""

    class PromptCacheOptions(BaseModel):
        ttl: Literal["30m", "12h"]


class SessionTurnError(BaseModel, module="types.beta.session_turn_error"):
    """Why a turn failed."""
    code: Literal[
        "context_length_exceeded",
        "max_output_tokens",
        "usage_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "billing_not_active",
        "credit_balance_exhausted",
        "rate_limit_exceeded",
        "flex_unavailable",
        "server_overloaded",
        "cyber_policy",
        "misalignment_policy_violation",
        "connection_failed",
        "server_error",
        "authentication_error",
        "invalid_request",
        "resource_not_found",
        "sandbox_error",
        "executor_version_incompatible",
        "active_turn_not_steerable",
        "request_timeout",
        "internal_error",
    ]
    """What kind of failure it is; these do not change."""
    message: str


class TokenUsage(BaseModel, module="types.beta.token_usage"):
    """Tokens, as far as is known by now; the numbers may still change."""
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

    class InputTokensDetails(BaseModel):
        cached_tokens: int
        """Read before and not anew."""

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int
        """Spent on thinking."""
