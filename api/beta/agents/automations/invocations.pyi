from ....beta.agents.automations import Automation


class Invocations(headers={"OpenAI-Beta": "agents=v1"}):
    @POST("/agents/automations/{automation_id}/invocations")
    def create(self, automation_id: str) -> AutomationInvocation: ...

    @GET("/agents/automations/{automation_id}/invocations/{invocation_id}", params=None)
    def retrieve(self, invocation_id: str, *, automation_id: str) -> AutomationInvocation: ...

    @GET("/agents/automations/{automation_id}/invocations")
    def list(
        self,
        automation_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[AutomationInvocation]: ...


class AutomationInvocation(BaseModel):
    id: str
    automation_id: str
    created_at: int
    error: Optional[Error] = None
    object: Literal["agent.automation.invocation"]
    scheduled_at: Optional[int] = None
    session_id: Optional[str] = None
    skip_reason: Optional[Literal["pending_delivery"]] = None
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]

    class Error(BaseModel):
        code: str
        message: str


class AutomationInvocationSource(Alias[Union[
    AutomationInvocationSourceResourceManual,
    AutomationInvocationSourceResourceAutomation,
]]):

    class AutomationInvocationSourceResourceManual(BaseModel):
        type: Literal["manual"]

    class AutomationInvocationSourceResourceAutomation(BaseModel):
        automation: Automation
        type: Literal["automation"]
