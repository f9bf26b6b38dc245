"""Sessions of ChatKit: what a page needs to open a chat."""


class Sessions(headers={"OpenAI-Beta": "chatkit_beta=v1"}):
    """Open and end sessions for the chats of a page."""

    @POST("/chatkit/sessions")
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam = ...,
        expires_after: ChatSessionExpiresAfterParam = ...,
        rate_limits: ChatSessionRateLimitsParam = ...,
    ) -> ChatSession:
        """Open a session for a user: hand its `client_secret` to the page.

        user: Any text that stands for your user; sessions see the threads of the same user only.
        chatkit_configuration: What the chat offers.
        expires_after: How long it holds; 10 minutes unless given.
        rate_limits: 10 requests in a minute unless given.
        """

    @POST("/chatkit/sessions/{session_id}/cancel")
    def cancel(self, session_id: str) -> ChatSession:
        """End a session: its `client_secret` opens nothing more."""


class ChatSession(BaseModel):
    """Leave for a page to chat on behalf of a user, for a while."""
    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    """What the page shows the service; a secret."""
    expires_at: int
    max_requests_per_1_minute: int
    """The same as in `rate_limits`."""
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: ChatSessionStatus
    user: str
    """As it was given when the session was opened."""
    workflow: ChatKitWorkflow


class ChatSessionAutomaticThreadTitling(BaseModel):
    """Whether threads get their titles by themselves."""
    enabled: bool


class ChatSessionChatKitConfiguration(BaseModel, Like[ChatSessionChatKitConfigurationParam], module="types.beta.chatkit.chat_session_chatkit_configuration"):
    del AutomaticThreadTitling, FileUpload, History
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory


class ChatSessionChatKitConfigurationParam(TypedDict, module="types.beta.chatkit.chat_session_chatkit_configuration_param"):
    """What the chat offers."""
    automatic_thread_titling: AutomaticThreadTitling = ...
    """Whether threads get their titles by themselves; they do unless told."""
    file_upload: FileUpload = ...
    """Off unless turned on."""
    history: History = ...
    """Whether earlier threads can be opened again; they all can unless told."""

    class AutomaticThreadTitling(TypedDict):
        enabled: bool = ...

    class FileUpload(TypedDict):
        enabled: bool = ...
        max_file_size: int = ...
        """In megabytes, for one file; 512, which is also the most, unless given."""
        max_files: int = ...
        """For the whole session; 10 unless given."""

    class History(TypedDict):
        enabled: bool = ...
        recent_threads: int = ...
        """How many of the last threads are shown; all unless given."""


class ChatSessionExpiresAfterParam(TypedDict):
    """How long a session holds from when it was opened."""
    anchor: Literal["created_at"]
    seconds: int
    """1 to 600."""


class ChatSessionFileUpload(BaseModel):
    """Whether users can upload files, and how many."""
    enabled: bool
    max_file_size: Optional[int] = None
    """In megabytes, for one file."""
    max_files: Optional[int] = None
    """For the whole session."""


class ChatSessionHistory(BaseModel):
    """Whether earlier threads can be opened again."""
    enabled: bool
    recent_threads: Optional[int] = None
    """How many of the last threads are shown; absent for all."""


class ChatSessionRateLimits(BaseModel, Like[ChatSessionRateLimitsParam]):
    max_requests_per_1_minute: int


class ChatSessionRateLimitsParam(TypedDict):
    """How often a session may ask."""
    max_requests_per_1_minute: int = ...
    """10 unless given."""


class ChatSessionStatus(Alias[Literal["active", "expired", "cancelled"]]):
    """`active` until it is cancelled or its time is over."""


class ChatSessionWorkflowParam(TypedDict):
    """What answers in the chat."""
    id: str
    state_variables: Dict[str, Union[str, int, bool, float]] = ...
    """What the workflow is started with: up to 64, keys to 64 characters."""
    tracing: Tracing = ...
    """Whether what it does is recorded; it is unless told."""
    version: str = ...
    """The one deployed last unless given."""

    class Tracing(TypedDict):
        enabled: bool = ...


class ChatKitWorkflow(BaseModel, module="types.beta.chatkit_workflow"):
    """What answers in the chat."""
    id: str
    state_variables: Optional[Dict[str, Union[str, int, bool, float]]] = None
    """What the workflow is started with; absent where nothing was given."""
    tracing: Tracing
    """Whether what it does is recorded."""
    version: Optional[str] = None
    """Absent for the one deployed last."""

    class Tracing(BaseModel):
        enabled: bool
