from ...beta.agents import ChatKitWorkflow


class Sessions(headers={"OpenAI-Beta": "chatkit_beta=v1"}):
    @POST("/chatkit/sessions")
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam = ...,
        expires_after: ChatSessionExpiresAfterParam = ...,
        rate_limits: ChatSessionRateLimitsParam = ...,
    ) -> ChatSession: ...

    @POST("/chatkit/sessions/{session_id}/cancel")
    def cancel(self, session_id: str) -> ChatSession: ...


class ChatSession(BaseModel):
    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    expires_at: int
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: ChatSessionStatus
    user: str
    workflow: ChatKitWorkflow


class ChatSessionAutomaticThreadTitling(BaseModel):
    enabled: bool


class ChatSessionChatKitConfiguration(BaseModel, module="types.beta.chatkit.chat_session_chatkit_configuration"):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory


class ChatSessionChatKitConfigurationParam(TypedDict, module="types.beta.chatkit.chat_session_chatkit_configuration_param"):
    automatic_thread_titling: AutomaticThreadTitling = ...
    file_upload: FileUpload = ...
    history: History = ...

    class AutomaticThreadTitling(TypedDict):
        enabled: bool = ...

    class FileUpload(TypedDict):
        enabled: bool = ...
        max_file_size: int = ...
        max_files: int = ...

    class History(TypedDict):
        enabled: bool = ...
        recent_threads: int = ...


class ChatSessionExpiresAfterParam(TypedDict):
    anchor: Literal["created_at"]
    seconds: int


class ChatSessionFileUpload(BaseModel):
    enabled: bool
    max_file_size: Optional[int] = None
    max_files: Optional[int] = None


class ChatSessionHistory(BaseModel):
    enabled: bool
    recent_threads: Optional[int] = None


class ChatSessionRateLimits(BaseModel):
    max_requests_per_1_minute: int


class ChatSessionRateLimitsParam(TypedDict):
    max_requests_per_1_minute: int = ...


ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]


class ChatSessionWorkflowParam(TypedDict):
    id: str
    state_variables: Dict[str, Union[str, int, bool, float]] = ...
    tracing: Tracing = ...
    version: str = ...

    class Tracing(TypedDict):
        enabled: bool = ...
