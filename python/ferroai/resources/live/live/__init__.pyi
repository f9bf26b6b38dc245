"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Query
from ferroai.resources.live.forks import (
    AsyncForks,
    AsyncForksWithRawResponse,
    AsyncForksWithStreamingResponse,
    Forks,
    ForksWithRawResponse,
    ForksWithStreamingResponse,
)
from ferroai.resources.live.sessions import (
    AsyncSessions,
    AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse,
    Sessions,
    SessionsWithRawResponse,
    SessionsWithStreamingResponse,
)
from ferroai.resources.live.sideband import (
    AsyncSideband,
    AsyncSidebandWithRawResponse,
    AsyncSidebandWithStreamingResponse,
    Sideband,
    SidebandWithRawResponse,
    SidebandWithStreamingResponse,
)
from ferroai.types.live import live_create_params
from ferroai.types.live.live_create_response import LiveCreateResponse
from ferroai.types.live.media_session_config_param import MediaSessionConfigParam

__all__ = [
    "AsyncLive",
    "AsyncLiveWithRawResponse",
    "AsyncLiveWithStreamingResponse",
    "Live",
    "LiveWithRawResponse",
    "LiveWithStreamingResponse",
]


class Live(SyncAPIResource):
    """Talk with a model that listens and speaks at once."""
    @property
    def forks(self) -> Forks:
        """Go on where a stored session ended."""
    @property
    def sessions(self) -> Sessions:
        """Take, pass on and end calls; fetch and fork sessions that were stored."""
    @property
    def sideband(self) -> Sideband:
        """Listen in on a session and steer it, while the user has the primary connection."""
    @property
    def with_raw_response(self) -> LiveWithRawResponse: ...
    @property
    def with_streaming_response(self) -> LiveWithStreamingResponse: ...
    def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: live_create_params.Transport,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LiveCreateResponse:
        """Begin a session over WebRTC: an offer goes in, the answer to it comes back.

        Args:
            session: How the model speaks, and who does the work that it hands on.
            transport: The offer, a session description.

        `POST /live/sessions`, https://platform.openai.com/docs/api-reference
        """

class AsyncLive(AsyncAPIResource):
    """Talk with a model that listens and speaks at once."""
    @property
    def forks(self) -> AsyncForks:
        """Go on where a stored session ended."""
    @property
    def sessions(self) -> AsyncSessions:
        """Take, pass on and end calls; fetch and fork sessions that were stored."""
    @property
    def sideband(self) -> AsyncSideband:
        """Listen in on a session and steer it, while the user has the primary connection."""
    @property
    def with_raw_response(self) -> AsyncLiveWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncLiveWithStreamingResponse: ...
    async def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: live_create_params.Transport,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LiveCreateResponse:
        """Begin a session over WebRTC: an offer goes in, the answer to it comes back.

        Args:
            session: How the model speaks, and who does the work that it hands on.
            transport: The offer, a session description.

        `POST /live/sessions`, https://platform.openai.com/docs/api-reference
        """

class LiveWithRawResponse:
    def __init__(self, resource: Live) -> None: ...
    @property
    def forks(self) -> ForksWithRawResponse: ...
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def sideband(self) -> SidebandWithRawResponse: ...
    def create(
        self, *, session: MediaSessionConfigParam, transport: live_create_params.Transport,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[LiveCreateResponse]: ...

class AsyncLiveWithRawResponse:
    def __init__(self, resource: AsyncLive) -> None: ...
    @property
    def forks(self) -> AsyncForksWithRawResponse: ...
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def sideband(self) -> AsyncSidebandWithRawResponse: ...
    async def create(
        self, *, session: MediaSessionConfigParam, transport: live_create_params.Transport,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[LiveCreateResponse]: ...

class LiveWithStreamingResponse:
    def __init__(self, resource: Live) -> None: ...
    @property
    def forks(self) -> ForksWithStreamingResponse: ...
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def sideband(self) -> SidebandWithStreamingResponse: ...
    def create(
        self, *, session: MediaSessionConfigParam, transport: live_create_params.Transport,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[LiveCreateResponse]]: ...

class AsyncLiveWithStreamingResponse:
    def __init__(self, resource: AsyncLive) -> None: ...
    @property
    def forks(self) -> AsyncForksWithStreamingResponse: ...
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def sideband(self) -> AsyncSidebandWithStreamingResponse: ...
    def create(
        self, *, session: MediaSessionConfigParam, transport: live_create_params.Transport,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[LiveCreateResponse]]: ...
