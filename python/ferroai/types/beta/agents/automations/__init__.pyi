"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.beta.agents.automations.automation_invocation import AutomationInvocation as AutomationInvocation
from ferroai.types.beta.agents.automations.automation_invocation_source import (
    AutomationInvocationSource as AutomationInvocationSource,
)
from ferroai.types.beta.agents.automations.invocation_list_params import InvocationListParams as InvocationListParams

__all__ = ["AutomationInvocation", "AutomationInvocationSource", "InvocationListParams"]
