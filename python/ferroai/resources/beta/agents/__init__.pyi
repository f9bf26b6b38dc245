"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.beta.agents import (
    automations as automations,
    environments as environments,
    sessions as sessions,
    vaults as vaults,
)
from ferroai.resources.beta.agents.agents import (
    Agents as Agents,
    AgentsWithRawResponse as AgentsWithRawResponse,
    AgentsWithStreamingResponse as AgentsWithStreamingResponse,
    AsyncAgents as AsyncAgents,
    AsyncAgentsWithRawResponse as AsyncAgentsWithRawResponse,
    AsyncAgentsWithStreamingResponse as AsyncAgentsWithStreamingResponse,
)
from ferroai.resources.beta.agents.automations.automations import (
    AsyncAutomations as AsyncAutomations,
    AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse,
    AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse,
    Automations as Automations,
    AutomationsWithRawResponse as AutomationsWithRawResponse,
    AutomationsWithStreamingResponse as AutomationsWithStreamingResponse,
)
from ferroai.resources.beta.agents.environments.environments import (
    AsyncEnvironments as AsyncEnvironments,
    AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse,
    AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse,
    Environments as Environments,
    EnvironmentsWithRawResponse as EnvironmentsWithRawResponse,
    EnvironmentsWithStreamingResponse as EnvironmentsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.sessions import (
    AsyncSessions as AsyncSessions,
    AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
    Sessions as Sessions,
    SessionsWithRawResponse as SessionsWithRawResponse,
    SessionsWithStreamingResponse as SessionsWithStreamingResponse,
)
from ferroai.resources.beta.agents.vaults.vaults import (
    AsyncVaults as AsyncVaults,
    AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse,
    AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse,
    Vaults as Vaults,
    VaultsWithRawResponse as VaultsWithRawResponse,
    VaultsWithStreamingResponse as VaultsWithStreamingResponse,
)

__all__ = [
    "Agents",
    "AgentsWithRawResponse",
    "AgentsWithStreamingResponse",
    "AsyncAgents",
    "AsyncAgentsWithRawResponse",
    "AsyncAgentsWithStreamingResponse",
    "AsyncAutomations",
    "AsyncAutomationsWithRawResponse",
    "AsyncAutomationsWithStreamingResponse",
    "AsyncEnvironments",
    "AsyncEnvironmentsWithRawResponse",
    "AsyncEnvironmentsWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncVaults",
    "AsyncVaultsWithRawResponse",
    "AsyncVaultsWithStreamingResponse",
    "Automations",
    "AutomationsWithRawResponse",
    "AutomationsWithStreamingResponse",
    "Environments",
    "EnvironmentsWithRawResponse",
    "EnvironmentsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "Vaults",
    "VaultsWithRawResponse",
    "VaultsWithStreamingResponse",
]
