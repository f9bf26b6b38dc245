"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.beta.chatkit.chat_session import ChatSession
from ferroai.types.beta.chatkit.chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
from ferroai.types.beta.chatkit.chat_session_expires_after_param import ChatSessionExpiresAfterParam
from ferroai.types.beta.chatkit.chat_session_rate_limits_param import ChatSessionRateLimitsParam
from ferroai.types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam

__all__ = [
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
]


class Sessions(SyncAPIResource):
    """Open and end sessions for the chats of a page."""
    @property
    def with_raw_response(self) -> SessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse: ...
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = ...,
        expires_after: ChatSessionExpiresAfterParam | Omit = ...,
        rate_limits: ChatSessionRateLimitsParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatSession:
        """Open a session for a user: hand its `client_secret` to the page.

        Args:
            user: Any text that stands for your user; sessions see the threads of the same user only.
            chatkit_configuration: What the chat offers.
            expires_after: How long it holds; 10 minutes unless given.
            rate_limits: 10 requests in a minute unless given.

        `POST /chatkit/sessions`, https://platform.openai.com/docs/api-reference/chatkit
        """
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatSession:
        """End a session: its `client_secret` opens nothing more.

        `POST /chatkit/sessions/{session_id}/cancel`, https://platform.openai.com/docs/api-reference/chatkit
        """

class AsyncSessions(AsyncAPIResource):
    """Open and end sessions for the chats of a page."""
    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...
    async def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = ...,
        expires_after: ChatSessionExpiresAfterParam | Omit = ...,
        rate_limits: ChatSessionRateLimitsParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatSession:
        """Open a session for a user: hand its `client_secret` to the page.

        Args:
            user: Any text that stands for your user; sessions see the threads of the same user only.
            chatkit_configuration: What the chat offers.
            expires_after: How long it holds; 10 minutes unless given.
            rate_limits: 10 requests in a minute unless given.

        `POST /chatkit/sessions`, https://platform.openai.com/docs/api-reference/chatkit
        """
    async def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatSession:
        """End a session: its `client_secret` opens nothing more.

        `POST /chatkit/sessions/{session_id}/cancel`, https://platform.openai.com/docs/api-reference/chatkit
        """

class SessionsWithRawResponse:
    def __init__(self, resource: Sessions) -> None: ...
    def create(
        self, *, user: str, workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = ...,
        expires_after: ChatSessionExpiresAfterParam | Omit = ..., rate_limits: ChatSessionRateLimitsParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatSession]: ...
    def cancel(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatSession]: ...

class AsyncSessionsWithRawResponse:
    def __init__(self, resource: AsyncSessions) -> None: ...
    async def create(
        self, *, user: str, workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = ...,
        expires_after: ChatSessionExpiresAfterParam | Omit = ..., rate_limits: ChatSessionRateLimitsParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatSession]: ...
    async def cancel(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatSession]: ...

class SessionsWithStreamingResponse:
    def __init__(self, resource: Sessions) -> None: ...
    def create(
        self, *, user: str, workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = ...,
        expires_after: ChatSessionExpiresAfterParam | Omit = ..., rate_limits: ChatSessionRateLimitsParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ChatSession]]: ...
    def cancel(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ChatSession]]: ...

class AsyncSessionsWithStreamingResponse:
    def __init__(self, resource: AsyncSessions) -> None: ...
    def create(
        self, *, user: str, workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = ...,
        expires_after: ChatSessionExpiresAfterParam | Omit = ..., rate_limits: ChatSessionRateLimitsParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatSession]]: ...
    def cancel(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatSession]]: ...
