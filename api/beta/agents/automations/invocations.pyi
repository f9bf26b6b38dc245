"""Invocations: the times at which an automation has set an agent to work."""

from ....beta.agents.automations import Automation


class Invocations(headers={"OpenAI-Beta": "agents=v1"}):
    """Look at when automations ran, or have one run now."""

    @POST("/agents/automations/{automation_id}/invocations")
    def create(self, automation_id: str) -> AutomationInvocation:
        """Have an automation run now; its times stay as they are."""

    @GET("/agents/automations/{automation_id}/invocations/{invocation_id}", params=None)
    def retrieve(self, invocation_id: str, *, automation_id: str) -> AutomationInvocation:
        """Look an invocation up."""

    @GET("/agents/automations/{automation_id}/invocations")
    def list(
        self,
        automation_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[AutomationInvocation]:
        """List the invocations of an automation.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """


class AutomationInvocation(BaseModel):
    """One time at which an automation ran, or should have."""
    id: str
    automation_id: str
    created_at: int
    error: Optional[Error] = None
    """Why the session could not be told, if it could not."""
    object: Literal["agent.automation.invocation"]
    scheduled_at: Optional[int] = None
    """When it should have run; absent when it was told to run."""
    session_id: Optional[str] = None
    """Of the session spoken to; absent as long as it has not begun."""
    skip_reason: Optional[Literal["pending_delivery"]] = None
    """Why it did not run, if it did not."""
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]
    """`completed` means that the session was told, not that it has done the work."""

    class Error(BaseModel):
        code: str
        message: str


class AutomationInvocationSource(Alias[Union[
    AutomationInvocationSourceResourceManual,
    AutomationInvocationSourceResourceAutomation,
]]):
    """Whether it was told to run or its time had come."""

    class AutomationInvocationSourceResourceManual(BaseModel):
        type: Literal["manual"]

    class AutomationInvocationSourceResourceAutomation(BaseModel):
        automation: Automation
        """As it was then."""
        type: Literal["automation"]
