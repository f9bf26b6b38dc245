"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.beta.agents.automations.automations import (
    AsyncAutomations as AsyncAutomations,
    AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse,
    AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse,
    Automations as Automations,
    AutomationsWithRawResponse as AutomationsWithRawResponse,
    AutomationsWithStreamingResponse as AutomationsWithStreamingResponse,
)
from ferroai.resources.beta.agents.automations.invocations import (
    AsyncInvocations as AsyncInvocations,
    AsyncInvocationsWithRawResponse as AsyncInvocationsWithRawResponse,
    AsyncInvocationsWithStreamingResponse as AsyncInvocationsWithStreamingResponse,
    Invocations as Invocations,
    InvocationsWithRawResponse as InvocationsWithRawResponse,
    InvocationsWithStreamingResponse as InvocationsWithStreamingResponse,
)

__all__ = [
    "AsyncAutomations",
    "AsyncAutomationsWithRawResponse",
    "AsyncAutomationsWithStreamingResponse",
    "AsyncInvocations",
    "AsyncInvocationsWithRawResponse",
    "AsyncInvocationsWithStreamingResponse",
    "Automations",
    "AutomationsWithRawResponse",
    "AutomationsWithStreamingResponse",
    "Invocations",
    "InvocationsWithRawResponse",
    "InvocationsWithStreamingResponse",
]
