"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
    ResponseContextManager,
    StreamedBinaryAPIResponse,
)
from ferroai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.live import session_accept_params, session_fork_params
from ferroai.types.live.media_session_fork_config_param import MediaSessionForkConfigParam
from ferroai.types.live.session_fork_response import SessionForkResponse

__all__ = [
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
]


class Sessions(SyncAPIResource):
    """Take, pass on and end calls; fetch and fork sessions that were stored."""
    @property
    def with_raw_response(self) -> SessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse: ...
    def accept(
        self,
        session_id: str,
        *,
        session: session_accept_params.Session,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Take a call that came in by telephone (SIP).

        Args:
            session: How the model speaks, and who does the work that it hands on.

        `POST /live/sessions/{session_id}/accept`, https://platform.openai.com/docs/api-reference
        """
    def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Download what was said in a session that was begun with `store=True`.

        `GET /live/sessions/{session_id}/content`, https://platform.openai.com/docs/api-reference
        """
    def fork(
        self,
        session_id: str,
        *,
        transport: session_fork_params.Transport,
        session: MediaSessionForkConfigParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SessionForkResponse:
        """Begin a session over WebRTC that goes on where a stored one ended.

        Args:
            transport: The offer, a session description.
            session: What is to be different; model, voice and instructions cannot be.

        `POST /live/sessions/{session_id}/fork`, https://platform.openai.com/docs/api-reference
        """
    def hangup(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """End a call.

        `POST /live/sessions/{session_id}/hangup`, https://platform.openai.com/docs/api-reference
        """
    def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Pass a call on.

        Args:
            target_uri: Where to, such as `tel:+14155550123`.

        `POST /live/sessions/{session_id}/refer`, https://platform.openai.com/docs/api-reference
        """
    def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Turn down a call that came in.

        Args:
            status_code: The SIP status the caller gets, 300 to 699.

        `POST /live/sessions/{session_id}/reject`, https://platform.openai.com/docs/api-reference
        """

class AsyncSessions(AsyncAPIResource):
    """Take, pass on and end calls; fetch and fork sessions that were stored."""
    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...
    async def accept(
        self,
        session_id: str,
        *,
        session: session_accept_params.Session,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Take a call that came in by telephone (SIP).

        Args:
            session: How the model speaks, and who does the work that it hands on.

        `POST /live/sessions/{session_id}/accept`, https://platform.openai.com/docs/api-reference
        """
    async def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Download what was said in a session that was begun with `store=True`.

        `GET /live/sessions/{session_id}/content`, https://platform.openai.com/docs/api-reference
        """
    async def fork(
        self,
        session_id: str,
        *,
        transport: session_fork_params.Transport,
        session: MediaSessionForkConfigParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SessionForkResponse:
        """Begin a session over WebRTC that goes on where a stored one ended.

        Args:
            transport: The offer, a session description.
            session: What is to be different; model, voice and instructions cannot be.

        `POST /live/sessions/{session_id}/fork`, https://platform.openai.com/docs/api-reference
        """
    async def hangup(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """End a call.

        `POST /live/sessions/{session_id}/hangup`, https://platform.openai.com/docs/api-reference
        """
    async def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Pass a call on.

        Args:
            target_uri: Where to, such as `tel:+14155550123`.

        `POST /live/sessions/{session_id}/refer`, https://platform.openai.com/docs/api-reference
        """
    async def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Turn down a call that came in.

        Args:
            status_code: The SIP status the caller gets, 300 to 699.

        `POST /live/sessions/{session_id}/reject`, https://platform.openai.com/docs/api-reference
        """

class SessionsWithRawResponse:
    def __init__(self, resource: Sessions) -> None: ...
    def accept(
        self, session_id: str, *, session: session_accept_params.Session, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    def download_recording(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    def fork(
        self, session_id: str, *, transport: session_fork_params.Transport,
        session: MediaSessionForkConfigParam | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SessionForkResponse]: ...
    def hangup(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    def refer(
        self, session_id: str, *, target_uri: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    def reject(
        self, session_id: str, *, status_code: int, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...

class AsyncSessionsWithRawResponse:
    def __init__(self, resource: AsyncSessions) -> None: ...
    async def accept(
        self, session_id: str, *, session: session_accept_params.Session, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    async def download_recording(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    async def fork(
        self, session_id: str, *, transport: session_fork_params.Transport,
        session: MediaSessionForkConfigParam | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SessionForkResponse]: ...
    async def hangup(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    async def refer(
        self, session_id: str, *, target_uri: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    async def reject(
        self, session_id: str, *, status_code: int, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...

class SessionsWithStreamingResponse:
    def __init__(self, resource: Sessions) -> None: ...
    def accept(
        self, session_id: str, *, session: session_accept_params.Session, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def download_recording(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...
    def fork(
        self, session_id: str, *, transport: session_fork_params.Transport,
        session: MediaSessionForkConfigParam | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SessionForkResponse]]: ...
    def hangup(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def refer(
        self, session_id: str, *, target_uri: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def reject(
        self, session_id: str, *, status_code: int, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...

class AsyncSessionsWithStreamingResponse:
    def __init__(self, resource: AsyncSessions) -> None: ...
    def accept(
        self, session_id: str, *, session: session_accept_params.Session, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def download_recording(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
    def fork(
        self, session_id: str, *, transport: session_fork_params.Transport,
        session: MediaSessionForkConfigParam | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[SessionForkResponse]]: ...
    def hangup(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def refer(
        self, session_id: str, *, target_uri: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def reject(
        self, session_id: str, *, status_code: int, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
