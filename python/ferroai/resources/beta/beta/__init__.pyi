"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.beta.agents.agents import (
    Agents,
    AgentsWithRawResponse,
    AgentsWithStreamingResponse,
    AsyncAgents,
    AsyncAgentsWithRawResponse,
    AsyncAgentsWithStreamingResponse,
)
from ferroai.resources.beta.assistants import (
    Assistants,
    AssistantsWithRawResponse,
    AssistantsWithStreamingResponse,
    AsyncAssistants,
    AsyncAssistantsWithRawResponse,
    AsyncAssistantsWithStreamingResponse,
)
from ferroai.resources.beta.chatkit.chatkit import (
    AsyncChatKit,
    AsyncChatKitWithRawResponse,
    AsyncChatKitWithStreamingResponse,
    ChatKit,
    ChatKitWithRawResponse,
    ChatKitWithStreamingResponse,
)
from ferroai.resources.beta.realtime.realtime import (
    AsyncRealtime,
    AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse,
    Realtime,
    RealtimeWithRawResponse,
    RealtimeWithStreamingResponse,
)
from ferroai.resources.beta.responses.responses import (
    AsyncResponses,
    AsyncResponsesWithRawResponse,
    AsyncResponsesWithStreamingResponse,
    Responses,
    ResponsesWithRawResponse,
    ResponsesWithStreamingResponse,
)
from ferroai.resources.beta.threads.threads import (
    AsyncThreads,
    AsyncThreadsWithRawResponse,
    AsyncThreadsWithStreamingResponse,
    Threads,
    ThreadsWithRawResponse,
    ThreadsWithStreamingResponse,
)
from ferroai.resources.chat.chat import (
    AsyncChat,
    AsyncChatWithRawResponse,
    AsyncChatWithStreamingResponse,
    Chat,
    ChatWithRawResponse,
    ChatWithStreamingResponse,
)

__all__ = [
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
]


class Beta(SyncAPIResource):
    """Calls in trial: they may change or go."""
    @property
    def agents(self) -> Agents:
        """Keep agents: models with instructions and tools, to be used in sessions."""
    @property
    def assistants(self) -> Assistants:
        """Keep assistants: models with instructions and tools, to be run on threads."""
    @property
    def chatkit(self) -> ChatKit:
        """Chats in a page of yours, with a workflow that the service runs."""
    @property
    def realtime(self) -> Realtime:
        """Talk with a model while it listens. `client.realtime` came after it."""
    @property
    def responses(self) -> Responses:
        """Have a team of agents answer that the service runs; stored answers can be read, cancelled and deleted."""
    @property
    def threads(self) -> Threads:
        """Keep threads: the messages between a user and assistants."""
    @property
    def chat(self) -> Chat:
        """Calls around conversations."""
    @property
    def with_raw_response(self) -> BetaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> BetaWithStreamingResponse: ...

class AsyncBeta(AsyncAPIResource):
    """Calls in trial: they may change or go."""
    @property
    def agents(self) -> AsyncAgents:
        """Keep agents: models with instructions and tools, to be used in sessions."""
    @property
    def assistants(self) -> AsyncAssistants:
        """Keep assistants: models with instructions and tools, to be run on threads."""
    @property
    def chatkit(self) -> AsyncChatKit:
        """Chats in a page of yours, with a workflow that the service runs."""
    @property
    def realtime(self) -> AsyncRealtime:
        """Talk with a model while it listens. `client.realtime` came after it."""
    @property
    def responses(self) -> AsyncResponses:
        """Have a team of agents answer that the service runs; stored answers can be read, cancelled and deleted."""
    @property
    def threads(self) -> AsyncThreads:
        """Keep threads: the messages between a user and assistants."""
    @property
    def chat(self) -> AsyncChat:
        """Calls around conversations."""
    @property
    def with_raw_response(self) -> AsyncBetaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse: ...

class BetaWithRawResponse:
    def __init__(self, resource: Beta) -> None: ...
    @property
    def agents(self) -> AgentsWithRawResponse: ...
    @property
    def assistants(self) -> AssistantsWithRawResponse: ...
    @property
    def chatkit(self) -> ChatKitWithRawResponse: ...
    @property
    def realtime(self) -> RealtimeWithRawResponse: ...
    @property
    def responses(self) -> ResponsesWithRawResponse: ...
    @property
    def threads(self) -> ThreadsWithRawResponse: ...
    @property
    def chat(self) -> ChatWithRawResponse: ...

class AsyncBetaWithRawResponse:
    def __init__(self, resource: AsyncBeta) -> None: ...
    @property
    def agents(self) -> AsyncAgentsWithRawResponse: ...
    @property
    def assistants(self) -> AsyncAssistantsWithRawResponse: ...
    @property
    def chatkit(self) -> AsyncChatKitWithRawResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithRawResponse: ...
    @property
    def chat(self) -> AsyncChatWithRawResponse: ...

class BetaWithStreamingResponse:
    def __init__(self, resource: Beta) -> None: ...
    @property
    def agents(self) -> AgentsWithStreamingResponse: ...
    @property
    def assistants(self) -> AssistantsWithStreamingResponse: ...
    @property
    def chatkit(self) -> ChatKitWithStreamingResponse: ...
    @property
    def realtime(self) -> RealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> ResponsesWithStreamingResponse: ...
    @property
    def threads(self) -> ThreadsWithStreamingResponse: ...
    @property
    def chat(self) -> ChatWithStreamingResponse: ...

class AsyncBetaWithStreamingResponse:
    def __init__(self, resource: AsyncBeta) -> None: ...
    @property
    def agents(self) -> AsyncAgentsWithStreamingResponse: ...
    @property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse: ...
    @property
    def chatkit(self) -> AsyncChatKitWithStreamingResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse: ...
    @property
    def chat(self) -> AsyncChatWithStreamingResponse: ...
